"""Fact -> what the spec makes of it: the places that say it, and how they differ."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from generator.check import Steps

from .agreement import differences
from .api import Api, Operation, folded
from .facts import Fact

Found = Iterator[tuple[Steps, str]]
"""Places, each with how it differs from the fact; empty where it says the same."""


class Match(NamedTuple):
    """A fact of a document, and what the spec makes of it. Without places, the spec leaves the fact out."""

    fact: Fact
    places: tuple[Steps, ...]
    differs: tuple[str, ...]
    doc: str = ""


def match(api: Api, fact: Fact, doc: str = "") -> Match:
    """The places of a spec that say what a fact says."""
    operation = api.operation(fact.operation or fact.name)
    finder = _FINDERS[fact.kind]
    found = list(finder(api, fact, operation)) if operation or fact.kind in ("server", "security") else []
    places, differs = dict.fromkeys(place for place, _ in found), dict.fromkeys(text for _, text in found if text)
    return Match(fact, tuple(places), tuple(differs), doc)


def _operation(api: Api, fact: Fact, operation: Operation | None) -> Found:
    assert operation
    method, path = fact.about.get("method", ""), fact.about.get("path", "")
    if method and (method.lower(), path) != (operation.method, operation.path):
        yield operation.steps, f"{method} {path} in the document"
    if (printed := fact.about.get("printed")) and printed != method:
        yield operation.steps, f"the method is printed as {printed}"
    yield operation.steps, "" if fact.name or not fact.operation else "the document names no operation id"


def _permission(api: Api, fact: Fact, operation: Operation | None) -> Found:
    if operation and fact.name in operation.data.get("x-permissions", {}).get("any", ()):
        yield operation.steps, ""


def _parameter(api: Api, fact: Fact, operation: Operation | None) -> Found:
    assert operation
    for place, item in api.parameters(operation):
        if folded(str(item.get("name"))) == folded(fact.name):
            yield from _compared(api, place, fact)


def _property(api: Api, fact: Fact, operation: Operation | None) -> Found:
    assert operation
    for schema in api.bodies(operation, str(fact.about.get("in", "request")), fact.about.get("status")):
        for place in api.properties(schema, fact.name):
            yield from (
                _compared(api, place, fact) if place[-1] != "schema" and _is_named(place, fact) else [(place, "")]
            )


def _compared(api: Api, place: Steps, fact: Fact) -> Found:
    yield place, ""
    for text in differences(api, place, fact):
        yield place, text


def _is_named(place: Steps, fact: Fact) -> bool:
    return folded(str(place[-1])) == folded(fact.name.split(".")[-1].replace("[]", ""))


def _body(api: Api, fact: Fact, operation: Operation | None) -> Found:
    assert operation
    for schema in api.bodies(operation, "request"):
        _, value = api.follow(schema)
        names = {folded(str(item[-1])) for item, _ in api.branches(schema)}
        word = fact.name.removeprefix("List<").rstrip(">")
        if word == "Object" or (folded(word) in names and (word == fact.name) == (value.get("type") != "array")):
            wanted = operation.data["requestBody"].get("required", False)
            stated = fact.about.get("required", wanted)
            yield schema[:-3], "" if wanted == stated else "required differs from the document"


def _value(api: Api, fact: Fact, operation: Operation | None) -> Found:
    assert operation
    of = str(fact.about["of"])
    holders = [(*place, "schema") for place, item in api.parameters(operation) if item.get("name") == of]
    holders += [place for schema in api.bodies(operation, "request") for place in api.properties(schema, of)]
    for holder in holders:
        for place, value in api.branches(holder):
            if fact.name in value.get("x-extensible-enum", value.get("enum", ())):
                yield place, ""


def _error(api: Api, fact: Fact, operation: Operation | None) -> Found:
    assert operation
    codes = operation.data.get("x-error-codes", [])
    if fact.name == "none" and not codes:
        yield operation.steps, ""
    for index, item in enumerate(codes):
        if item["code"] == fact.about.get("code"):
            same = all(item.get(key) == fact.about[key] for key in ("status", "message"))
            yield (
                (*operation.steps, "x-error-codes", index),
                "" if same else "status or message differs from the document",
            )


def _response(api: Api, fact: Fact, operation: Operation | None) -> Found:
    assert operation
    answers = operation.data.get("responses", {})
    if fact.name:
        key = "default" if fact.name == "0" else fact.name
        if key in answers:
            yield (*operation.steps, "responses", key), "" if key == fact.name else "printed as status 0"
        return
    model = str(fact.about.get("type", ""))
    schemas = list(api.bodies(operation, "response"))
    for schema in schemas:
        if folded(str(api.follow(schema)[0][-1])) == folded(model):
            yield (*operation.steps, "responses", schema[4] if schema[0] == "paths" else schema[2]), ""
    if not schemas and model in ("", "Object"):
        yield (
            (*operation.steps, "responses"),
            "" if not model else "the document names a type where nothing is returned",
        )


def _example(api: Api, fact: Fact, operation: Operation | None) -> Found:
    assert operation
    for schema in api.bodies(operation, str(fact.about["in"]), fact.about.get("status")):
        for place, value in _examples(api, schema[:-1]):
            if "value" in fact.about and value == fact.about["value"]:
                yield place, ""


def _examples(api: Api, media: Steps) -> Iterator[tuple[Steps, Any]]:
    for name in api.at(media).get("examples", {}):
        place, item = api.follow((*media, "examples", name))
        yield place, item.get("value")


def _server(api: Api, fact: Fact, operation: Operation | None) -> Found:
    for index, server in enumerate(api.data.get("servers", ())):
        template = re.sub(r"\\{[^}]*\\}", r"[^/]+", re.escape(server["url"]))
        wanted = fact.name.replace("http://", "https://")
        if re.match(template + (re.escape(operation.path) if operation else "") + r"/?\Z", wanted):
            yield ("servers", index), "" if wanted == fact.name else "http in the document, https in the spec"


def _security(api: Api, fact: Fact, operation: Operation | None) -> Found:
    schemes = api.data.get("components", {}).get("securitySchemes", {})
    if fact.name in schemes:
        yield ("components", "securitySchemes", fact.name), ""
    schemas = api.data.get("components", {}).get("schemas", {})
    for name, item in schemas.items():
        marked = {key for key, value in item.get("properties", {}).items() if "x-credential" in value}
        if marked and marked == set(fact.name.split(" or ")):
            yield ("components", "schemas", name), ""


def _media(api: Api, fact: Fact, operation: Operation | None) -> Found:
    assert operation
    kind = {"JSON": "application/json"}.get(fact.name, fact.name)
    for role in ("request",) if fact.about["in"] == "request" else ("response", "error"):
        for schema in api.bodies(operation, role):
            if schema[-2] == kind:
                yield schema[:-1], ""


def _header(api: Api, fact: Fact, operation: Operation | None) -> Found:
    assert operation
    if fact.name == "Content-Type":
        yield from _media(
            api, Fact(kind="media", first=0, last=0, name=str(fact.about["value"]), about={"in": "request"}), operation
        )
    for name, scheme in api.data.get("components", {}).get("securitySchemes", {}).items():
        bearer = scheme.get("type") == "oauth2" or scheme.get("scheme") == "bearer"
        if scheme.get("name") == fact.name or (bearer and fact.name == "Authorization"):
            bare = fact.name == "Authorization" and not str(fact.about["value"]).startswith("Bearer ")
            yield ("components", "securitySchemes", name), "the document sends the bare token" if bare else ""


_FINDERS: dict[str, Callable[[Api, Fact, Operation | None], Found]] = {
    "operation": _operation,
    "permission": _permission,
    "parameter": _parameter,
    "property": _property,
    "sample": _property,
    "body": _body,
    "value": _value,
    "error": _error,
    "response": _response,
    "example": _example,
    "server": _server,
    "security": _security,
    "media": _media,
    "header": _header,
}
