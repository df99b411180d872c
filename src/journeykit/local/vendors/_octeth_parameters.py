"""What Octeth's own codes say of parameters: those that are missing or invalid, all at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from journeykit.local.call import Call

LIST_TRIGGERS = ("ListSubscription", "ListUnsubscription")
EMAIL_TRIGGERS = ("EmailOpen", "EmailConversion", "EmailLinkClick")
NEEDED = {"Trigger_ListID": LIST_TRIGGERS, "Trigger_EmailID": EMAIL_TRIGGERS}
"""Parameters that only some triggers need."""
_CHECKED = re.compile(r"(Missing|Invalid) (\w+) parameter")


def parameter_problems(call: Call) -> list[str]:
    """The messages of the codes that a call earns, as the operation's table words them."""
    return [*_problems(call)]


def _problems(call: Call) -> Iterator[str]:
    for row in call.operation.error_codes():
        found = _CHECKED.match(row.get("message", ""))
        if found is None or not _needed(call, found[2]):
            continue
        kind, name = found.groups()
        absent = call.body.get(name) in (None, "")
        if absent if kind == "Missing" else not absent and not _valid(call, name, call.body[name]):
            yield found[0]


def known_trigger(call: Call, default: str | None) -> bool:
    """Is the trigger of a journey one of the documented ones? Calls that have none to give pass."""
    schema = call.operation.body_schema["properties"].get("Trigger")
    if schema is None or (call.operation.method == "PATCH" and "Trigger" not in call.body):
        return True
    known: Sequence[str] = call.operation.document.resolve(schema).get("x-extensible-enum", ())
    return call.body.get("Trigger", default) in known


def _needed(call: Call, name: str) -> bool:
    return name not in NEEDED or call.body.get("Trigger") in NEEDED[name]


def _valid(call: Call, name: str, value: Any) -> bool:
    if name == "Actions":
        schema = call.operation.body_schema["properties"]["Actions"]
        return not call.operation.document.schemas.faults(schema, value)
    return well_formed(value, least=0 if name in NEEDED else 1)


def well_formed(value: Any, least: int = 1) -> bool:
    """Is it an id: a number, or digits as text?"""
    digits = isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 19
    return (digits or (isinstance(value, int) and not isinstance(value, bool))) and int(value) >= least
