"""A Swagger 2.0 description with permissions and error codes: operations once, the members of models by model."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from generator.spec.places import Steps
from review.provenance.facts import Fact

from .lined import Lines, lined

_MAXIMUM = re.compile(r"[Mm]aximum of (\d+)")
_REQUIRES = re.compile(r"Requires '(\w+)' to also be set")
_DEFAULT = re.compile(r"Default of (\d+)|Set to (true|false) .*by default")
_CODES = re.compile(r"x-\w+-error-codes")
_PERMISSIONS = re.compile(r"x-\w+-requires-permissions")


def facts(lines: list[str]) -> Iterator[Fact]:
    """Every fact of the description. A message that every operation repeats is told once."""
    told: set[tuple[str, str]] = set()
    for fact in _facts(lines):
        message = str(fact.about.get("message", ""))
        if (fact.name, message) in told:
            about = {key: value for key, value in fact.about.items() if key != "message"}
            yield replace(fact, about=about)
        else:
            yield fact
        if message:
            told.add((fact.name, message))


def _facts(lines: list[str]) -> Iterator[Fact]:
    data, where = lined(lines)
    for path, item in data.get("paths", {}).items():
        for method, operation in item.items():
            yield from _operation(operation, ("paths", path, method), where)
    for model, schema in data.get("definitions", {}).items():
        for name, member in schema.get("properties", {}).items():
            steps = ("definitions", model, "properties", name)
            about = {"model": model, "type": _type(member), "required": name in schema.get("required", ())}
            yield _fact("member", where[steps], "", name, about | _more(member))
            yield from _values(member, steps, where, "", {"model": model, "of": name})


def _operation(data: dict[str, Any], steps: Steps, where: Lines) -> Iterator[Fact]:
    name, (_, path, method) = data["operationId"], steps
    yield _fact("operation", where[steps], "", name, {"method": str(method).upper(), "path": path})
    for key in filter(_PERMISSIONS.match, data):
        for index, permission in enumerate(data[key]["permissions"]):
            yield _fact("permission", where[*steps, key, "permissions", index], name, permission, {})
    for index, item in enumerate(data.get("parameters", ())):
        yield from _parameter(item, (*steps, "parameters", index), where, name)
    for status, answer in data["responses"].items():
        place = (*steps, "responses", status)
        yield _fact("response", where[place], name, status, {})
        if status.startswith("2") and "schema" in answer:
            yield _fact("response", where[place], name, "", {"type": _type(answer["schema"])})
        for key in filter(_CODES.match, answer):
            for code, message in answer[key].items():
                about = {"status": int(status), "code": code, "message": message}
                yield _fact("error", where[*place, key, code], name, code, about)


def _parameter(item: dict[str, Any], steps: Steps, where: Lines, operation: str) -> Iterator[Fact]:
    required = {"required": item.get("required", False)}
    if item["in"] == "body":
        yield _fact("body", where[steps], operation, _type(item["schema"]), required)
        return
    prose = item.get("description", "")
    about: dict[str, Any] = {"type": _type(item), "in": item["in"], **required, **_more(item)}
    if item.get("collectionFormat") == "multi":
        about["style"] = "form"
    if match := _MAXIMUM.search(prose):
        about["maximum"] = int(match[1])
    if match := _REQUIRES.search(prose):
        about["requires"] = match[1]
    if match := _DEFAULT.search(prose):
        about |= {"default": int(match[1]) if match[1] else match[2] == "true", "default_in_prose": True}
    yield _fact("parameter", where[steps], operation, item["name"], about)
    yield from _values(item, steps, where, operation, {"of": item["name"]})


def _values(item: dict[str, Any], steps: Steps, where: Lines, operation: str, about: dict[str, Any]) -> Iterator[Fact]:
    inner = steps if "enum" in item else (*steps, "items")
    for index, value in enumerate(item.get("enum", item.get("items", {}).get("enum", ()))):
        yield _fact("value", where[*inner, "enum", index], operation, value, about)


def _type(schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        return str(schema["$ref"].rsplit("/", 1)[-1])
    if schema.get("type") == "array":
        return f"List<{_type(schema['items'])}>"
    if "additionalProperties" in schema:
        return f"Map<string,{_type(schema['additionalProperties'])}>"
    return str(schema.get("type", ""))


def _more(schema: dict[str, Any]) -> dict[str, Any]:
    found = {key: schema[key] for key in ("format", "default", "readOnly") if key in schema}
    return found | ({"maximum": schema["maxItems"]} if "maxItems" in schema else {})


def _fact(kind: str, lines: tuple[int, int], operation: str, name: str, about: dict[str, Any]) -> Fact:
    return Fact(kind=kind, first=lines[0], last=lines[1], operation=operation, name=name, about=about)
