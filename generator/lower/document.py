"""A spec as its authors write it -> the plainer documents that the engines understand. The input is left as it is."""

from __future__ import annotations

from typing import Any

from generator.spec.extensions import resource_of
from generator.spec.places import operations

from .messages import body, parameters, response
from .names import class_name, distinct, module_name, short
from .recursion import PREFIX, expand, references
from .requests import optional, with_partial_patches
from .schemas import Data, Schemas

KEPT = ("summary", "description", "deprecated")


def for_operations(data: Data) -> Data:
    """The document for the engine of operations and models: no prose for readers, no credentials, no security."""
    schemas = Schemas(data)
    paths: Data = {}
    modules: set[str] = set()
    for _, path, method, operation in operations(data):
        name = distinct(str(operation["operationId"]), modules, module_name)
        lowered: Data = {"operationId": name, **{key: operation[key] for key in KEPT if key in operation}}
        lowered["tags"] = [short(resource_of(operation))]
        if found := parameters(schemas, data, path, operation, name):
            lowered["parameters"] = found
        if "requestBody" in operation and (content := body(schemas, operation["requestBody"], name)):
            lowered["requestBody"] = content
        lowered["responses"] = {
            _status(status): response(schemas, answer, f"{name}_response_{status}")
            for status, answer in (operation.get("responses") or {}).items()
            if isinstance(answer, dict) and not str(status).startswith("x-")
        } or {"2XX": {"description": ""}}
        paths.setdefault(path, {})[method] = lowered
    return {
        "openapi": "3.1.0",
        "info": {"title": str(data["info"]["title"]), "version": str(data["info"]["version"])},
        "paths": paths,
        "components": {"schemas": with_partial_patches(paths, _with_tags(data, schemas), schemas.names)},
    }


def for_payloads(data: Data) -> Data:
    """The document for the engine of typed dicts: what request bodies reach, each schema under its payload's name."""
    lowered = for_operations(data)
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
    return f"{class_name(schema)}Payload"


def _status(status: str) -> str:
    return status.upper() if status.lower().endswith("xx") else status


def _with_tags(data: Data, schemas: Schemas) -> Data:
    """The schemas, with the value that a discriminator gives each branch as a constant of that branch."""
    expand(schemas.out)
    tags: dict[tuple[str, str], set[str]] = {}
    for schema in data.get("components", {}).get("schemas", {}).values():
        for name, key, tag in _discriminated(schema, schemas):
            tags.setdefault((name, key), set()).add(tag)
    for (name, key), values in tags.items():
        stated = schemas.out[name].get("properties", {}).get(key)
        if stated is not None and len(values) == 1 and "const" not in stated:
            about = {k: stated[k] for k in ("description",) if k in stated}
            schemas.out[name]["properties"][key] = {"const": next(iter(values)), **about}
    return schemas.out


def _discriminated(schema: Any, schemas: Schemas) -> list[tuple[str, str, str]]:
    """Branch, property and value of each branch that a discriminator tells apart."""
    if not isinstance(schema, dict) or not isinstance(schema.get("discriminator"), dict):
        return []
    key = schema["discriminator"].get("propertyName")
    mapping = schema["discriminator"].get("mapping", {})
    branches = [
        b["$ref"] for b in schema.get("oneOf") or schema.get("anyOf") or [] if isinstance(b, dict) and "$ref" in b
    ]
    found = []
    for reference in branches:
        short = reference.rsplit("/", 1)[1]
        values = [value for value, end in mapping.items() if end in (reference, short)] or [short]
        local = schemas.lower({"$ref": reference}, short).get("$ref", "").removeprefix(PREFIX)
        found += [(local, str(key), value) for value in values if local in schemas.out]
    return found


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
