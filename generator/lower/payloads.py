"""The lowered document -> the one of its request bodies, for the engine of typed dicts."""

from __future__ import annotations

from typing import Any

from generator.spec.places import operations

from .names import class_name
from .recursion import PREFIX, references
from .requests import optional
from .schemas import Data
from .unions import SHAPE, TAGS


def for_payloads(lowered: Data) -> Data:
    """The document for the engine of typed dicts: what request bodies reach, each schema under its payload's name."""
    schemas = lowered["components"]["schemas"]
    reached = in_bodies(lowered)
    renamed = {f"{PREFIX}{name}": f"{PREFIX}{payload_name(name)}" for name in reached}
    whole = {name for _, _, _, found in operations(lowered) for name in references(found.get("requestBody"))}
    chosen = {
        payload_name(name): _rename(_open(_typed(optional(schemas[name], constants=name in whole))), renamed)
        for name in reached
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "payloads", "version": "1"},
        "paths": {},
        "components": {"schemas": chosen},
    }


def payload_name(schema: str) -> str:
    """The typed dict of a schema: the model's name and `Payload`."""
    return payload_of(class_name(schema))


def payload_of(model: str) -> str:
    """The typed dict of a model. The engine of typed dicts keeps no underscore, which `Warning_` has as a class."""
    return f"{model.replace('_', '')}Payload"


def _open(value: Any) -> Any:
    """Enumerations as `Literal[...] | str`: vendors add values."""
    if isinstance(value, list):
        return [_open(item) for item in value]
    if not isinstance(value, dict):
        return value
    if isinstance(value.get("enum"), list) and value.get("type") == "string":
        rest = {key: item for key, item in value.items() if key not in ("enum", "type", "x-enum-varnames")}
        return {**rest, "anyOf": [{"type": "string", "enum": value["enum"]}, {"type": "string"}]}
    if isinstance(value.get("format"), str) and value["format"] != "binary":  # on the wire, all of them are the type
        value = {key: item for key, item in value.items() if key != "format"}
    return {key: _open(item) for key, item in value.items()}


def _rename(value: Any, names: dict[str, str]) -> Any:
    if isinstance(value, list):
        return [_rename(item, names) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: names.get(item, item) if key == "$ref" and isinstance(item, str) else _rename(item, names)
        for key, item in value.items()
    }


def _typed(schema: Data) -> Data:
    """A schema without what no typed dict can say: other properties of a type, a property without a name."""
    schema = {key: item for key, item in schema.items() if key not in (TAGS, SHAPE)}
    if "properties" not in schema:
        return schema
    out = {key: item for key, item in schema.items() if key != "additionalProperties"}
    return {**out, "properties": {key: item for key, item in schema["properties"].items() if key}}


def in_bodies(lowered: Data) -> list[str]:
    """The schemas that request bodies lead to."""
    schemas = lowered["components"]["schemas"]
    waiting = [name for _, _, _, found in operations(lowered) for name in references(found.get("requestBody"))]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found and name in schemas:
            found.add(name)
            waiting += references(schemas[name])
    return sorted(found)
