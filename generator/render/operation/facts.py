"""The statements of an operation about its calls: repeatability, log-in, withdrawal, error codes, own server."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.lower.schemas import Data
from generator.render.literals import literal
from generator.spec.extensions import repeatability_of
from generator.spec.places import members

from .messages import accept
from .source import Source

VERBS = ("GET", "POST", "PUT", "PATCH", "DELETE")


@dataclass(frozen=True)
class Facts:
    """`deprecation` is what type checkers say of a call, empty where it is not deprecated; `withdrawn` since when the
    vendor has withdrawn the operation, and what replaces it. `verify` says how to find out whether it happened."""

    repeatability: str
    alternative_method: str
    secured: bool
    verify: str
    deprecation: str
    withdrawn: str
    error_statuses: dict[int, int]
    server: str
    accept: str


def facts_of(source: Source) -> Facts:
    """The facts of an operation."""
    stated = source.stated
    alternative = str(stated.get("x-alternative-method", "")).upper()
    withdrawn = _withdrawn(stated)
    return Facts(
        repeatability=repeatability_of(stated, source.verb),
        alternative_method=alternative if alternative in VERBS else "",
        secured=stated.get("security") != [],
        verify=_verify(stated.get("x-verify") or {}),
        deprecation=withdrawn or ("deprecated by the vendor" if stated.get("deprecated") is True else ""),
        withdrawn=withdrawn,
        error_statuses=_error_statuses(stated.get("x-error-codes", [])),
        server=_own_server(source),
        accept=accept(source.responses, source.resolve),
    )


def keywords(facts: Facts) -> Iterator[str]:
    """The arguments of `Operation(...)` that are said where they are not usual."""
    if facts.accept:
        yield f"accept={literal(facts.accept)}"
    if facts.server:
        yield f"server={literal(facts.server)}"
    if facts.alternative_method:
        yield f'alternative_method="{facts.alternative_method}"'
    if not facts.secured:
        yield "secured=False"
    if facts.verify:
        yield f"verify={literal(facts.verify)}"
    if facts.withdrawn:
        yield f"withdrawn={literal(facts.withdrawn)}"
    if facts.error_statuses:
        rows = "".join(f"{code}: {status}, " for code, status in facts.error_statuses.items())
        yield f"error_statuses={{{rows}}}"


def _withdrawn(stated: Data) -> str:
    withdrawn = stated.get("x-withdrawn")
    if not isinstance(withdrawn, dict):
        return ""
    since, successor = withdrawn.get("since"), withdrawn.get("successor")
    said = f"withdrawn by the vendor{f' since {since}' if since else ''}"
    return f"{said}; use {successor}" if isinstance(successor, str) else said


def _verify(stated: Data) -> str:
    """The description, and the operations that tell."""
    operations = ", ".join(stated.get("operations", []))
    text = " ".join(str(stated.get("description", "")).split())
    return f"{text} ({operations})" if text and operations else text


def _error_statuses(rows: list[Data]) -> dict[int, int]:
    """HTTP status by numbered error code, as documented; none for a code with two meanings of different status."""
    found: dict[int, set[int]] = {}
    for row in rows:
        if type(row["code"]) is int and type(row.get("status")) is int:
            found.setdefault(row["code"], set()).add(row["status"])
    return {code: next(iter(statuses)) for code, statuses in found.items() if len(statuses) == 1}


def _own_server(source: Source) -> str:
    """The URL of the operation's or the path's own server, its variables at their defaults, those without one as they
    are; empty without a server."""
    servers = source.stated.get("servers") or source.contract.data["paths"][source.path].get("servers") or []
    if not servers or not isinstance(servers[0], dict):
        return ""
    variables = members(servers[0], "variables").items()
    defaults = {name: str(item["default"]) for name, item in variables if isinstance(item, dict) and "default" in item}
    url = re.sub(r"\{([^{}]*)\}", lambda match: defaults.get(match[1], match[0]), str(servers[0].get("url", "")))
    return url.rstrip("/") if url != "/" else "/"
