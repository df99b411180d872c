"""What Octeth's own codes say of parameters: their messages name what is missing or invalid, and when."""

from __future__ import annotations

import datetime
import ipaddress
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from journeykit.local.call import Call

Json = Any
NEEDED = {
    "Trigger_ListID": ("ListSubscription", "ListUnsubscription"),
    "Trigger_EmailID": ("EmailOpen", "EmailConversion", "EmailLinkClick"),
    "Trigger_Value": ("Tag", "UnTag"),
}
"""Parameters that only some triggers need; further triggers stand in the messages, in parentheses."""
SUBSCRIBED, UNSUBSCRIBED = ("Subscribed", "Opt-In Pending"), ("Unsubscribed", "Opt-Out Pending")
STATUSES = {
    "SubscriptionDate": SUBSCRIBED,
    "SubscriptionIP": SUBSCRIBED,
    "UnsubscriptionDate": UNSUBSCRIBED,
    "UnsubscriptionIP": UNSUBSCRIBED,
    "OptInDate": (),
}
"""Parameters that are needed with some statuses of a subscriber; no page says when `OptInDate` is."""
_CHECKED = re.compile(r"(Missing|Invalid|Missing or invalid) (\S+)(.*)")
_ORDERED = re.compile(r"(\w+) must (?:be|not be) (?:before|after) (\w+)")
_TRIGGER = re.compile(r"\((\w+)\)\Z|for (\w+) trigger")
_UNLESS = re.compile(r"when (\w+) is not supplied")
_ISP = re.compile(r"[a-zA-Z0-9.-]+\Z")


def parameter_problems(call: Call) -> list[Mapping[str, Json]]:
    """The rows of the operation's codes that a call earns."""
    return [*_problems(call)]


def _problems(call: Call) -> Iterator[Mapping[str, Json]]:
    known = {name.lower(): name for name in call.operation.body_schema["properties"]}
    for row in call.operation.spec.get("x-error-codes", ()):
        message = row.get("message", "")
        found, ordered = _CHECKED.match(message), _ORDERED.match(message)
        if ordered and _late(call, *ordered.groups()):
            yield row
        elif found:
            kind, named, rest = found.groups()
            named = "Actions" if "Actions must be array" in rest else named
            names = [known[name.lower()] for name in named.split("/") if name.lower() in known]
            if names and _needed(call, names[0], message) and _wrong(call, kind, names, message):
                yield row


def _wrong(call: Call, kind: str, names: Sequence[str], message: str) -> bool:
    given = [name for name in names if call.body.get(name) not in (None, "")]
    if not given:
        needed = STATUSES.get(names[0])
        return kind != "Invalid" and (needed is None or call.body.get("Status") in needed)
    return kind != "Missing" and not valid(call, given[0], call.body[given[0]], message)


def _needed(call: Call, name: str, message: str) -> bool:
    """Is the parameter of any concern to this call? Some belong to one trigger."""
    instead = _UNLESS.search(message)
    if instead:
        return instead[1] not in call.body
    trigger = call.body.get("Trigger")
    named = _TRIGGER.search(message)
    if named and name.startswith("Trigger_"):
        return trigger == (named[1] or named[2])
    return name not in NEEDED or trigger in NEEDED[name]


def _late(call: Call, first: str, second: str) -> bool:
    start, end = call.body.get(first), call.body.get(second)
    return isinstance(start, str) and isinstance(end, str) and start > end


def known_trigger(call: Call, default: str | None) -> bool:
    """Is the trigger of a journey one of the documented ones? Calls that have none to give pass."""
    schema = call.operation.body_schema["properties"].get("Trigger")
    if schema is None or (call.operation.method == "PATCH" and "Trigger" not in call.body):
        return True
    known: Sequence[str] = call.operation.document.resolve(schema).get("x-extensible-enum", ())
    return call.body.get("Trigger", default) in known


def valid(call: Call, name: str, value: Json, message: str = "") -> bool:
    """Is the value of a parameter well-formed, in the sense of a message?"""
    document = call.operation.document
    schema = call.operation.body_schema["properties"][name]
    if name == "Actions" and "must be array" in message:
        return isinstance(value, list)
    if name == "JourneyID" and isinstance(value, list):
        return bool(value) and all(map(well_formed, value)) and not document.schemas.faults(schema, value)
    checks: dict[str, Callable[[Json], bool]] = {
        "Trigger_ListID": lambda given: well_formed(given, least=0),
        "Trigger_EmailID": lambda given: well_formed(given, least=0),
        "JourneyIDs": lambda given: any(well_formed(part.strip()) for part in str(given).split(",")),
        "ISP": lambda given: bool(_ISP.match(str(given))),
        "FilterJSON": _json,
        "RulesJSON": _json,
    }
    check = checks.get(name) or next((made for end, made in _ENDS.items() if name.endswith(end)), None)
    open_enum = document.resolve(schema).get("x-extensible-enum")
    if open_enum:
        return bool(value in open_enum)
    if check is None:
        return not document.schemas.faults(schema, value)
    return check(value)


def well_formed(value: Json, least: int = 1) -> bool:
    """Is it an id: a number, or digits as text?"""
    digits = isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 19
    return (digits or (isinstance(value, int) and not isinstance(value, bool))) and int(value) >= least


def _date(value: Json) -> bool:
    try:
        return datetime.datetime.fromisoformat(value).date().isoformat() == str(value)[:10]
    except (TypeError, ValueError):
        return False


def _address(value: Json) -> bool:
    try:
        return bool(ipaddress.ip_address(str(value)))
    except ValueError:
        return False


def _json(value: Json) -> bool:
    try:
        json.loads(value)
    except (TypeError, ValueError):
        return False
    return True


def _email(value: Json) -> bool:
    return isinstance(value, str) and "@" in value[1:-1]


_ENDS: dict[str, Callable[[Json], bool]] = {
    "Date": _date,
    "IP": _address,
    "EmailAddress": _email,
    "Email": _email,
    "ID": well_formed,
}
