"""Facts that the engines' templates cannot see: error codes by operation, and what `_spec.py` carries to the facade."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import ClassName

from generator.lower.names import identifier
from generator.lower.schemas import Data
from generator.spec.extensions import credentials
from generator.spec.places import Steps, operations, walk

from .literals import literal, value_literal


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


def error_titles(data: Data) -> list[tuple[str, str, str]]:
    """Operation, code and its documented words, as literals: names are of all operations alike (under an empty id).

    A number that means several things in one operation has the words of each.
    """
    found: dict[tuple[str, str | int], str] = {}
    for steps, value in walk(data):
        for row in value if steps[-1:] == ("x-error-codes",) and isinstance(value, list) else ():
            words = " ".join(str(row.get("message", "")).split())
            holder = value_at(data, steps[:-1])
            where = str(holder.get("operationId", "")) if type(row["code"]) is int else ""
            if words and not row.get("reserved"):
                known = found.setdefault((where, row["code"]), words)
                if where and words not in known.split(" | "):
                    found[where, row["code"]] = f"{known} | {words}"
    return [(literal(where), value_literal(code), literal(words)) for (where, code), words in found.items()]


def _members(rows: list[Data]) -> list[tuple[str, int, UntrustedString]]:
    members: dict[str, tuple[int, UntrustedString]] = {}
    for row in rows:
        message = str(row.get("message", ""))
        name = identifier(str(row.get("name") or message or "error")).upper()
        name = f"{name}_{row['code']}" if name in members else name
        members[name] = (int(row["code"]), UntrustedString(" ".join(message.split())))
    return [(name, code, message) for name, (code, message) in members.items()]


def value_at(data: Data, steps: Steps) -> Data:
    """The object at a place of the document."""
    value: Any = data
    for step in steps:
        value = value[step]
    return value if isinstance(value, dict) else {}


def spec_module(data: Data) -> str:
    """The source of `_spec.py`. Values are Python literals of JSON data: text of the spec stays text."""
    schemes = data.get("components", {}).get("securitySchemes", {})
    token_urls = {
        flow: facts["tokenUrl"]
        for scheme in schemes.values()
        for flow, facts in (scheme.get("flows") or {}).items()
        if isinstance(facts, dict) and isinstance(facts.get("tokenUrl"), str)
    }
    arguments = {
        "module": "__name__",
        "title": repr(str(data["info"]["title"])),
        "version": repr(str(data["info"]["version"])),
        "servers": f"[{', '.join(map(_server, data.get('servers', [])))}]",
        "token_urls": repr(token_urls),
        "credentials_in_body": repr(credentials(data)),
        "request_id_headers": repr(data.get("x-request-id-headers", [])),
        "concurrency_limit": repr(data.get("x-concurrency-limit")),
    }
    lines = "".join(f"    {name}={value},\n" for name, value in arguments.items())
    return f"from ..spec import Server, Spec, Variable\n\nSPEC = Spec(\n{lines})\n"


def _server(server: Data) -> str:
    variables = (f"{name!r}: {_variable(facts)}" for name, facts in server.get("variables", {}).items())
    return f"Server({server['url']!r}, {{{', '.join(variables)}}})"


def _variable(facts: Data) -> str:
    values, names = facts.get("enum", []), facts.get("x-enum-varnames", [])
    return f"Variable({facts.get('default', '')!r}{f', {values!r}' if values else ''}{f', {names!r}' if names else ''})"
