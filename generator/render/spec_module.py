"""Facts that the engines' templates cannot see: error codes by operation, and what `_spec.py` carries to the facade."""

from __future__ import annotations

import pprint
from dataclasses import dataclass
from typing import Any

from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import ClassName

from generator.lower.names import identifier
from generator.lower.schemas import Data
from generator.spec.extensions import credentials
from generator.spec.places import operations


@dataclass
class ErrorCodes:
    """The numbered errors of one operation."""

    name: str
    operation: UntrustedString
    members: list[tuple[str, int, UntrustedString]]


def error_codes(data: Data) -> list[ErrorCodes]:
    """One entry for each operation that declares integer codes."""
    found = []
    for _, _, _, operation in operations(data):
        rows = [
            row for row in operation.get("x-error-codes", []) if type(row["code"]) is int and not row.get("reserved")
        ]
        if rows:
            name = f"{ClassName(operation['operationId'], 'Operation')}ErrorCode"
            found.append(ErrorCodes(name, UntrustedString(operation["operationId"]), _members(rows)))
    return found


def _members(rows: list[Data]) -> list[tuple[str, int, UntrustedString]]:
    members: dict[str, tuple[int, UntrustedString]] = {}
    for row in rows:
        message = str(row.get("message", ""))
        name = identifier(str(row.get("name") or message or "error")).upper()
        name = f"{name}_{row['code']}" if name in members else name
        members[name] = (int(row["code"]), UntrustedString(" ".join(message.split())))
    return [(name, code, message) for name, (code, message) in members.items()]


def spec_module(data: Data) -> str:
    """The source of `_spec.py`. Values are Python literals of JSON data: text of the spec stays text."""
    schemes = data.get("components", {}).get("securitySchemes", {})
    facts: dict[str, Any] = {
        "TITLE": str(data["info"]["title"]),
        "VERSION": str(data["info"]["version"]),
        "SERVERS": [_server(server) for server in data.get("servers", [])],
        "TOKEN_URLS": {
            flow: facts["tokenUrl"]
            for scheme in schemes.values()
            for flow, facts in (scheme.get("flows") or {}).items()
            if isinstance(facts, dict) and isinstance(facts.get("tokenUrl"), str)
        },
        "CREDENTIALS_IN_BODY": credentials(data),
        "REQUEST_ID_HEADERS": data.get("x-request-id-headers", []),
        "CONCURRENCY_LIMIT": data.get("x-concurrency-limit"),
    }
    lines = [
        '"""What the spec says beside its operations: servers, log-in, limits."""',
        "",
        "from typing import Any, Final",
        "",
    ]
    types = {"SERVERS": "list[dict[str, Any]]", "TOKEN_URLS": "dict[str, str]", "CONCURRENCY_LIMIT": "int | None"}
    for name, value in facts.items():
        kind = types.get(name, "list[str]" if isinstance(value, list) else "str")
        lines.append(f"{name}: Final[{kind}] = {pprint.pformat(value, width=110, sort_dicts=False)}")
    return "\n".join(lines) + "\n"


def _server(server: Data) -> Data:
    variables = {
        name: {key: value[key] for key in ("default", "enum", "x-enum-varnames") if key in value}
        for name, value in server.get("variables", {}).items()
    }
    return {"url": server["url"], "variables": variables}
