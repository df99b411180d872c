"""OpenAPI 3 and Swagger 2.0 documents in JSON: operations, parameters, properties of bodies and answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.spec.places import Steps, operations, target
from review.provenance.facts import Fact

from .lined import lined

_KEPT = ("default", "maximum", "minimum", "readOnly", "pattern", "minLength", "maxLength", "minItems", "maxItems")
"""What a schema says besides its type that a spec may say, too."""


@dataclass(frozen=True)
class _Place:
    """An operation, a role (`request`, `response` or `error`), and the path of a property with the references to it."""

    operation: str
    role: str
    path: str = ""
    seen: tuple[str, ...] = ()

    def inside(self, name: str) -> _Place:
        return _Place(self.operation, self.role, f"{self.path}.{name}" if self.path else name, self.seen)


class _Page:
    """The document, and the first and last line of each of its values."""

    def __init__(self, lines: list[str]) -> None:
        self.data, self.spots = lined(lines)

    def follow(self, steps: Steps) -> tuple[Steps, Any, tuple[str, ...]]:
        """The place and the value behind the references that start at a place, and the names of the components."""
        names: list[str] = []
        value = self._at(steps)
        while isinstance(value, dict) and isinstance(value.get("$ref"), str):
            steps = tuple(step.replace("~1", "/").replace("~0", "~") for step in value["$ref"][2:].split("/"))
            names.append(str(steps[-1]))
            value = target(self.data, value["$ref"])
        return steps, value, tuple(names)

    def _at(self, steps: Steps) -> Any:
        value: Any = self.data
        for step in steps:
            value = value[step]
        return value

    def fact(self, kind: str, steps: Steps, operation: str, name: str, about: dict[str, Any]) -> Fact:
        first, last = self.spots[steps]
        return Fact(kind=kind, first=first, last=last, operation=operation, name=name, about=about)


def facts(lines: list[str]) -> Iterator[Fact]:
    """Every fact of the document. What a component says is told once for each operation that leads to it."""
    page = _Page(lines)
    for steps, path, method, operation in operations(page.data):
        name = str(operation.get("operationId", ""))
        yield page.fact("operation", steps, "", name, {"method": method.upper(), "path": path})
        for index, _ in enumerate(operation.get("parameters", [])):
            yield from _parameter(page, name, (*steps, "parameters", index))
        if "requestBody" in operation:
            yield from _body(page, (*steps, "requestBody"), _Place(name, "request"))
        for status in operation.get("responses", {}):
            place = (*steps, "responses", status)
            yield page.fact("response", place, name, status, {})
            yield from _body(page, place, _Place(name, "response" if status.startswith("2") else "error"))


def _parameter(page: _Page, operation: str, steps: Steps) -> Iterator[Fact]:
    steps, item, _ = page.follow(steps)
    if item["in"] == "body":
        yield from _members(page, (*steps, "schema"), _Place(operation, "request"))
        return
    schema = (*steps, "schema") if "schema" in item else steps
    about = {"in": item["in"], "required": item.get("required", False)} | _about(page, schema)
    about |= {key: item[key] for key in ("style", "explode", "collectionFormat") if key in item}
    yield page.fact("parameter", steps, operation, item["name"], about)
    yield from _values(page, schema, operation, item["name"], {"of": item["name"], "in": item["in"]})


def _body(page: _Page, steps: Steps, place: _Place) -> Iterator[Fact]:
    """The properties of a body or an answer, in its first media type with a schema."""
    steps, value, _ = page.follow(steps)
    media = next((kind for kind, item in value.get("content", {}).items() if "schema" in item), None)
    if media or "schema" in value:
        yield from _members(page, (*steps, *(("content", media) if media else ()), "schema"), place)


def _members(page: _Page, steps: Steps, place: _Place) -> Iterator[Fact]:
    """The properties of a schema and of what is inside it; a component that contains itself is not entered again."""
    steps, value, names = page.follow(steps)
    if not isinstance(value, dict) or set(names) & set(place.seen):
        return
    place = _Place(place.operation, place.role, place.path, place.seen + names)
    for key in ("allOf", "anyOf", "oneOf"):
        for index, _ in enumerate(value.get(key, [])):
            yield from _members(page, (*steps, key, index), place)
    if "items" in value:
        inner = _Place(place.operation, place.role, f"{place.path}[]", place.seen)
        yield from _members(page, (*steps, "items"), inner)
    for name in value.get("properties", {}):
        at, inside = (*steps, "properties", name), place.inside(name)
        about = {"in": place.role, "required": name in value.get("required", [])} | _about(page, at)
        about |= {"once": True} if place.seen else {}
        yield page.fact("property", at, place.operation, inside.path, about)
        once = {"of": inside.path, "in": place.role} | ({"once": True} if place.seen else {})
        yield from _values(page, at, place.operation, inside.path, once)
        yield from _members(page, at, inside)


def _about(page: _Page, steps: Steps) -> dict[str, Any]:
    _, value, _ = page.follow(steps)
    kind = _word(page, steps)
    return ({"type": kind} if kind else {}) | {key: value[key] for key in _KEPT if key in value}


def _word(page: _Page, steps: Steps) -> str:
    """The type in one word: `Date` for a date-time, `[string]` for a list of text; empty where there is none."""
    steps, value, _ = page.follow(steps)
    kind = str(value.get("type", "object" if "properties" in value else ""))
    if kind == "array":
        inner = _word(page, (*steps, "items")) if "items" in value else ""
        return f"[{inner}]" if inner in ("string", "boolean", "Date") else "array"
    return "Date" if value.get("format") == "date-time" else {"integer": "integer", "number": "number"}.get(kind, kind)


def _values(page: _Page, steps: Steps, operation: str, path: str, about: dict[str, Any]) -> Iterator[Fact]:
    steps, value, _ = page.follow(steps)
    if "items" in value:
        steps, value, _ = page.follow((*steps, "items"))
    for index, item in enumerate(value.get("enum", [])):
        yield page.fact("value", (*steps, "enum", index), operation, str(item), about)
