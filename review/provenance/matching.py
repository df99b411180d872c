"""Fact -> what the spec makes of it: the places that say it, and how they differ."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from generator.spec.places import Steps
from review.api import Api, Operation, folded

from . import envelope, models
from .agreement import differences
from .envelope import Found
from .facts import Fact


class Match(NamedTuple):
    """A fact of a document, and what the spec makes of it. Without places, the spec leaves the fact out."""

    fact: Fact
    places: tuple[Steps, ...]
    differs: tuple[str, ...]
    doc: str = ""


def match(api: Api, fact: Fact, doc: str = "") -> Match:
    """The places of a spec that say what a fact says."""
    operation = api.operation(fact.operation or fact.name)
    if fact.kind == "server":
        found = list(envelope.server(api, fact, operation))
    elif fact.kind == "security":
        found = list(envelope.security(api, fact))
    elif "model" in fact.about:
        found = list(models.FINDERS[fact.kind](api, fact))
    elif fact.kind == "limit":
        found = list(
            envelope.limit(operation.data if operation else api.data, operation.steps if operation else (), fact)
        )
    elif fact.kind == "error" and not fact.operation:
        found = list(envelope.shared_error(api, fact))
    else:
        found = list(_FINDERS[fact.kind](api, fact, operation)) if operation else []
    places, differs = dict.fromkeys(place for place, _ in found), dict.fromkeys(text for _, text in found if text)
    return Match(fact, tuple(places), tuple(differs), doc)


def _operation(api: Api, fact: Fact, operation: Operation) -> Found:
    method, path = fact.about.get("method", ""), fact.about.get("path", "")
    if method and (method.lower(), path) != (operation.method, operation.path.partition("#")[0]):
        yield operation.steps, f"{method} {path} in the document"
    if (printed := fact.about.get("printed")) and printed != method:
        yield operation.steps, f"the method is printed as {printed}"
    yield operation.steps, "" if fact.name or not fact.operation else "the document names no operation id"


def _permission(api: Api, fact: Fact, operation: Operation) -> Found:
    if fact.name in operation.data.get("x-permissions", {}).get("any", ()):
        yield operation.steps, ""


def _parameter(api: Api, fact: Fact, operation: Operation) -> Found:
    for place, item in api.parameters(operation):
        if folded(str(item.get("name"))) == folded(fact.name):
            yield from _compared(api, place, fact)


def _property(api: Api, fact: Fact, operation: Operation) -> Found:
    for schema in api.bodies(operation, str(fact.about.get("in", "request")), fact.about.get("status")):
        found = api.named(schema, fact.name) if fact.about.get("anywhere") else api.properties(schema, fact.name)
        for place in _of_alternative(api, found, fact):
            yield from _compared(api, place, fact) if _is_named(place, fact) else [(place, "")]


def _of_alternative(api: Api, found: list[Steps], fact: Fact) -> list[Steps]:
    """The places in the alternative that a constant of it tells from the others, where the fact names one."""
    told = [place for place in found if _constant(api, place, fact.about.get("const"))]
    return told or found


def _constant(api: Api, place: Steps, value: Any) -> bool:
    siblings = api.at(place[:-1])
    return any(isinstance(item, dict) and item.get("const", ...) == value for item in siblings.values())


def _compared(api: Api, place: Steps, fact: Fact) -> Found:
    yield place, ""
    for text in differences(api, place, fact):
        yield place, text


def _is_named(place: Steps, fact: Fact) -> bool:
    return folded(str(place[-1])) == folded(fact.name.split(".")[-1].replace("[]", ""))


def _body(api: Api, fact: Fact, operation: Operation) -> Found:
    for schema in api.bodies(operation, "request"):
        _, value = api.follow(schema)
        names = {folded(str(item[-1])) for item, _ in api.branches(schema)}
        word = fact.name.removeprefix("List<").rstrip(">")
        if word == "Object" or (folded(word) in names and (word == fact.name) == (value.get("type") != "array")):
            wanted = operation.data["requestBody"].get("required", False)
            stated = fact.about.get("required", wanted)
            yield schema[:-3], "" if wanted == stated else "required differs from the document"


def _value(api: Api, fact: Fact, operation: Operation) -> Found:
    of = str(fact.about["of"])
    holders = [(*place, "schema") for place, item in api.parameters(operation) if item.get("name") == of]
    role = str(fact.about.get("in", "request"))
    holders += [place for schema in api.bodies(operation, role) for place in api.properties(schema, of)]
    for holder in holders:
        for place, value in api.branches(holder):
            if fact.name in value.get("x-extensible-enum", value.get("enum", ())):
                yield place, ""


def _error(api: Api, fact: Fact, operation: Operation) -> Found:
    if fact.name == "none" and "x-error-codes" not in operation.data:
        yield operation.steps, ""
    alike = [(place, item) for place, item in _codes(api, operation) if item["code"] == fact.about.get("code")]
    same = [(place, item) for place, item in alike if item.get("message") == fact.about.get("message")]
    for place, item in same or alike:
        yield place, _error_differs(item, fact)


def _codes(api: Api, operation: Operation) -> Iterator[tuple[Steps, dict[str, Any]]]:
    """The error codes of an operation and of its answers."""
    answers = operation.data.get("responses", {})
    for holder in (operation.steps, *((*operation.steps, "responses", key) for key in answers)):
        place, value = api.follow(holder)
        for index, item in enumerate(value.get("x-error-codes", ())):
            yield (*place, "x-error-codes", index), item


def _error_differs(item: dict[str, Any], fact: Fact) -> str:
    if any(item.get(key) != fact.about[key] for key in ("status", "message") if key in fact.about):
        return "status or message differs from the document"
    return f"no document says status {item['status']}" if "status" in item and "status" not in fact.about else ""


_FINDERS: dict[str, Callable[[Api, Fact, Operation], Found]] = {
    "operation": _operation,
    "permission": _permission,
    "parameter": _parameter,
    "property": _property,
    "sample": _property,
    "body": _body,
    "value": _value,
    "error": _error,
    "response": envelope.response,
    "example": envelope.example,
    "media": envelope.media,
    "header": envelope.header,
}
"""How facts of an operation are found; those of a server or of credentials may stand outside of any."""
