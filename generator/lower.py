"""A spec as its authors write it -> the plainer documents that the engines understand. The input is left as it is."""

from __future__ import annotations

import re
from typing import Any

from .check import METHODS, operations

Data = dict[str, Any]

SCHEMA_MAPS = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
SCHEMA_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
SCHEMA_ITEMS = ("items", "additionalProperties", "not", "contains", "propertyNames", "if", "then", "else")
SCHEMA_FACTS = (
    *(
        "type",
        "format",
        "enum",
        "const",
        "required",
        "nullable",
        "title",
        "description",
        "$ref",
        "readOnly",
        "writeOnly",
    ),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern"),
    *("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "discriminator", "x-enum-varnames"),
)
"""What the engines read. Defaults are left out: a client must not send what its caller did not say."""


def for_operations(data: Data) -> Data:
    """The document for the engine of operations and models: no prose for readers, no credentials, no security."""
    components = data.get("components", {})
    return {
        "openapi": data["openapi"],
        "info": {"title": str(data["info"]["title"]), "version": str(data["info"]["version"])},
        "paths": {path: _path_item(item) for path, item in data.get("paths", {}).items()},
        "components": {
            "schemas": {name: schema(item) for name, item in components.get("schemas", {}).items()},
            "parameters": {name: _parameter(item) for name, item in components.get("parameters", {}).items()},
            "responses": {name: _content(item) for name, item in components.get("responses", {}).items()},
            "requestBodies": {name: _content(item) for name, item in components.get("requestBodies", {}).items()},
        },
    }


def for_payloads(data: Data, names: dict[str, str]) -> Data:
    """The document for the engine of typed dicts: what request bodies reach, each schema under its payload's name."""
    schemas = data.get("components", {}).get("schemas", {})
    reached = sorted(_reached(data, schemas))
    renamed = {f"#/components/schemas/{name}": f"#/components/schemas/{names[name]}" for name in reached}
    chosen = {names[name]: _rename(_open(schema(schemas[name])), renamed) for name in reached}
    return {
        "openapi": "3.1.0",
        "info": {"title": "payloads", "version": "1"},
        "paths": {},
        "components": {"schemas": chosen},
    }


def resource_of(operation: Data) -> str:
    """The resource that an operation belongs to: its group, or its first tag."""
    return str(operation.get("x-speakeasy-group") or (operation.get("tags") or ["default"])[0])


def credentials(data: Data) -> list[str]:
    """The names of the body properties that carry credentials, wherever they are marked."""
    found: dict[str, None] = {}
    for schema in data.get("components", {}).get("schemas", {}).values():
        for name, item in schema.get("properties", {}).items() if isinstance(schema, dict) else ():
            if isinstance(item, dict) and item.get("x-credential"):
                found[name] = None
    return list(found)


def schema(value: Any) -> Any:
    """A schema with what the engines read: open enumerations as enumerations, credentials taken out."""
    if not isinstance(value, dict):
        return value
    secret = {
        name
        for name, item in value.get("properties", {}).items()
        if isinstance(item, dict) and item.get("x-credential")
    }
    out: Data = {key: value[key] for key in SCHEMA_FACTS if key in value}
    if "x-extensible-enum" in value:
        out["enum"] = list(value["x-extensible-enum"])
    if "x-enum-varnames" not in out and all(isinstance(item, str) for item in out.get("enum", [None])):
        out["x-enum-varnames"] = _member_names(out["enum"])
    for key in SCHEMA_MAPS:
        if isinstance(value.get(key), dict):
            out[key] = {name: schema(item) for name, item in value[key].items() if name not in secret}
    for key in SCHEMA_LISTS:
        if isinstance(value.get(key), list) and not (secret and _only_requires(value[key], secret)):
            out[key] = [schema(item) for item in value[key]]
    for key in SCHEMA_ITEMS:
        if key in value:
            out[key] = schema(value[key])
    if secret and "required" in out:
        out["required"] = [name for name in out["required"] if name not in secret]
    return out


def _member_names(values: list[str]) -> list[str]:
    """Names of an enumeration's members: `nJourneySessions` becomes `N_JOURNEY_SESSIONS`."""
    names: list[str] = []
    for value in values:
        words = re.sub(r"[^A-Za-z0-9]+", "_", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", value)).strip("_").upper()
        name = words if words[:1].isalpha() else f"VALUE_{words or len(names)}"
        names.append(f"{name}_{len(names)}" if name in names else name)
    return names


def _path_item(item: Data) -> Data:
    out: Data = {"parameters": [_parameter(parameter) for parameter in item.get("parameters", [])]}
    for method in METHODS:
        if method in item:
            operation = item[method]
            out[method] = {
                **{
                    key: operation[key]
                    for key in ("operationId", "summary", "description", "deprecated")
                    if key in operation
                },
                "tags": [resource_of(operation)],
                "parameters": [_parameter(parameter) for parameter in operation.get("parameters", [])],
                "responses": {status: _content(response) for status, response in operation["responses"].items()},
            }
            if "requestBody" in operation:
                out[method]["requestBody"] = _content(operation["requestBody"])
    return out


def _parameter(value: Data) -> Data:
    if "$ref" in value:
        return {"$ref": value["$ref"]}
    out: Data = {
        key: value[key] for key in ("name", "in", "description", "required", "style", "explode") if key in value
    }
    return {**out, "schema": schema(value.get("schema", {}))}


def _content(value: Data) -> Data:
    """A request body or a response."""
    if "$ref" in value:
        return {"$ref": value["$ref"]}
    out: Data = {key: value[key] for key in ("description", "required") if key in value}
    media = {
        kind: {"schema": schema(item["schema"])} if "schema" in item else {}
        for kind, item in value.get("content", {}).items()
    }
    return {**out, "content": media} if media else out


def _only_requires(branches: list[Any], secret: set[str]) -> bool:
    """Branches that say nothing but which credential is there."""
    return all(
        isinstance(branch, dict) and set(branch) == {"required"} and set(branch["required"]) <= secret
        for branch in branches
    )


def _open(value: Any) -> Any:
    """Enumerations as `Literal[...] | str`: vendors add values."""
    if isinstance(value, list):
        return [_open(item) for item in value]
    if not isinstance(value, dict):
        return value
    if isinstance(value.get("enum"), list) and value.get("type") == "string":
        rest = {key: item for key, item in value.items() if key not in ("enum", "type", "x-enum-varnames")}
        return {**rest, "anyOf": [{"type": "string", "enum": value["enum"]}, {"type": "string"}]}
    return {key: _open(item) for key, item in value.items()}


def _rename(value: Any, names: dict[str, str]) -> Any:
    if isinstance(value, list):
        return [_rename(item, names) for item in value]
    if not isinstance(value, dict):
        return value
    return {key: names.get(item, item) if key == "$ref" else _rename(item, names) for key, item in value.items()}


def _reached(data: Data, schemas: Data) -> set[str]:
    """The schemas that request bodies lead to."""
    bodies = [operation["requestBody"] for _, _, _, operation in operations(data) if "requestBody" in operation]
    shared = data.get("components", {}).get("requestBodies", {})
    bodies = [shared.get(body["$ref"].rsplit("/", 1)[1], {}) if "$ref" in body else body for body in bodies]
    waiting = [
        name
        for body in bodies
        for media in body.get("content", {}).values()
        for name in references(media.get("schema"))
    ]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found and name in schemas:
            found.add(name)
            waiting += references(schema(schemas[name]))
    return found


def references(value: Any) -> list[str]:
    """The names of the component schemas that a schema refers to, anywhere inside."""
    if isinstance(value, list):
        return [name for item in value for name in references(item)]
    if not isinstance(value, dict):
        return []
    own = value.get("$ref")
    prefix = "#/components/schemas/"
    found = [own.removeprefix(prefix)] if isinstance(own, str) and own.startswith(prefix) else []
    return found + [name for item in value.values() for name in references(item)]
