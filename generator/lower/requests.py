"""What a schema means in a request alone: partial bodies of PATCH, properties that only the server sets, constants."""

from __future__ import annotations

from typing import Any

from generator.spec.places import operations

from .names import Names
from .recursion import PREFIX, references
from .schemas import Data


def with_partial_patches(paths: Data, schemas: Data, names: Names) -> Data:
    """The schemas, with none of the properties of a PATCH body required but constants (RFC 5789: a set of changes).

    Where another operation uses the schema too, the body is a schema of its own, `<Name>Patch`, or the whole one.
    """
    bodies = [
        media
        for _, _, method, operation in operations({"paths": paths})
        if method == "patch"
        for media in operation.get("requestBody", {}).get("content", {}).values()
    ]
    patched = [name for media in bodies for name in references(media["schema"]) if media["schema"].keys() >= {"$ref"}]
    everywhere = references([paths, schemas])
    copies: dict[str, str] = {}
    for media in bodies:
        name = str(media["schema"].get("$ref", "")).removeprefix(PREFIX)
        if not schemas.get(name, {}).get("required"):
            continue
        partial = {**schemas[name], "required": _constants(schemas[name])}
        if everywhere.count(name) == patched.count(name):
            schemas[name] = partial
            continue
        if name not in copies:
            copies[name] = names.take(f"{name}Patch")
            schemas[copies[name]] = partial
        media["schema"] = {"anyOf": [{"$ref": f"{PREFIX}{copies[name]}"}, media["schema"]]}
    return schemas


def optional(schema: Data, *, constants: bool) -> Data:
    """The schema of a typed dict: what only the server sets is not required, nor are constants that the client adds."""
    added = _constants(schema) if constants else []
    kept = [name for name in schema.get("required", []) if name not in added and not read_only(schema, name)]
    return {**schema, "required": kept} if "required" in schema else schema


def read_only(schema: Data, name: str) -> bool:
    """Whether only the server sets a property; `required` then speaks of answers alone (OpenAPI 3.0, `readOnly`)."""
    stated: Any = schema.get("properties", {}).get(name)
    return isinstance(stated, dict) and stated.get("readOnly") is True


def _constants(schema: Data) -> list[str]:
    properties = schema.get("properties", {})
    return [name for name in schema.get("required", []) if "const" in properties.get(name, {})]
