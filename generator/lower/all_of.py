"""`allOf`, and `anyOf` or `oneOf` beside properties -> one plain object: neither engine takes all combinations."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Data = dict[str, Any]
Resolve = Callable[[Data], Data]
MAX_DEPTH = 40
INSIDE = ("properties", "required", "allOf", "anyOf", "oneOf")


def merged(value: Data, resolve: Resolve, seen: tuple[int, ...] = ()) -> Data:
    """A schema without `allOf`: what its parts say together. Where two say different things, the later one holds."""
    parts = [part for part in value.get("allOf", []) if isinstance(part, dict)]
    if not parts:
        return value
    own = {key: item for key, item in value.items() if key not in ("allOf", *INSIDE[:2])}
    if len(parts) == 1 and set(parts[0]) == {"$ref"} and not value.get("properties") and not value.get("required"):
        return {**parts[0], **{key: item for key, item in own.items() if key in ("description", "nullable", "type")}}
    result: Data = {}
    properties: Data = {}
    required: dict[str, None] = {}
    for part in [*parts, {key: item for key, item in value.items() if key != "allOf"}]:
        target = resolve(part)
        if id(target) in seen or len(seen) > MAX_DEPTH:
            continue
        inner = merged(target, resolve, (*seen, id(target)))
        if "$ref" in inner:
            inner = merged(resolve(inner), resolve, (*seen, id(target)))
        for name, item in inner.get("properties", {}).items():
            properties[name] = item if not isinstance(item, dict) or item else properties.get(name, item)
        required |= dict.fromkeys(inner.get("required", []))
        choice: Data = {key: inner[key] for key in ("anyOf", "oneOf") if key in inner}
        result |= {key: item for key, item in inner.items() if key not in ("$ref", *INSIDE)}
        if choice and not any(key in result for key in choice):
            result |= choice
    if "description" not in value:
        result.pop("description", None)
    if properties:
        result["properties"] = properties
    if required:
        result["required"] = list(required)
    return result


def without_choice(value: Data, resolve: Resolve) -> Data:
    """An object with properties and a choice besides: the properties of all branches, those not shared optional."""
    if not value.get("properties") or not (value.get("anyOf") or value.get("oneOf")):
        return value
    result = {key: item for key, item in value.items() if key not in ("anyOf", "oneOf")}
    properties = dict(value["properties"])
    for branch in [*value.get("anyOf", []), *value.get("oneOf", [])]:
        if isinstance(branch, dict):
            inner = merged(resolve(branch), resolve)
            for name, item in inner.get("properties", {}).items():
                properties.setdefault(name, item)
    return {**result, "properties": properties}
