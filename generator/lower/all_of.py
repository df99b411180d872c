"""`allOf`, and `anyOf` or `oneOf` beside properties -> one plain object: neither engine takes all combinations."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .recursion import PREFIX

Data = dict[str, Any]
Resolve = Callable[[Data], Data]
MAX_DEPTH = 40
INSIDE = ("properties", "required", "allOf", "anyOf", "oneOf")
PROSE = {"description", "title", "example", "examples", "externalDocs", "xml", "deprecated"}
"""What a part of `allOf` may say beside the other parts without changing them."""
SAID = ("properties", "required", "enum", "const")
"""What makes a schema more than the one that it names in `allOf`."""


def merged(value: Data, resolve: Resolve) -> Data:
    """A schema without `allOf`: what its parts say together. Where two say different things, the later one holds."""
    return _merged(value, resolve, (), {})


def _merged(value: Data, resolve: Resolve, seen: tuple[int, ...], done: dict[int, Data]) -> Data:
    """`done` keeps each part that is merged, by identity: a schema that others name twice is merged once."""
    stated = [part for part in value.get("allOf", []) if isinstance(part, dict)]
    if not stated:
        return value
    parts = [part for part in stated if not set(part) <= PROSE] or stated[:1]
    own = {key: item for key, item in value.items() if key not in ("allOf", *INSIDE[:2])}
    alone = len(parts) == 1 and set(parts[0]) == {"$ref"} and not any(value.get(key) for key in SAID)
    if alone and "discriminator" not in resolve(parts[0]):
        return {**parts[0], **{key: item for key, item in own.items() if key in ("description", "nullable", "type")}}
    result: Data = {}
    properties: Data = {}
    required: dict[str, None] = {}
    values: list[Any] | None = None
    for part in [*parts, {key: item for key, item in value.items() if key != "allOf"}]:
        target = resolve(part)
        if id(target) in seen or len(seen) > MAX_DEPTH:
            continue
        if id(target) not in done:
            inner = _merged(target, resolve, (*seen, id(target)), done)
            if "$ref" in inner:
                inner = _merged(resolve(inner), resolve, (*seen, id(target)), done)
            done[id(target)] = inner
        inner = done[id(target)]
        for name, item in inner.get("properties", {}).items():
            properties[name] = item if not isinstance(item, dict) or item else properties.get(name, item)
        required |= dict.fromkeys(inner.get("required", []))
        choice: Data = {key: inner[key] for key in ("anyOf", "oneOf") if key in inner}
        result |= {key: item for key, item in inner.items() if key not in ("$ref", *INSIDE)}
        if choice and not any(key in result for key in choice):
            result |= choice
        values = _common(values, inner)
    if "description" not in value:
        result.pop("description", None)
    if values:
        result = {key: item for key, item in result.items() if key not in ("const", "anyOf", "oneOf")}
        result["enum"] = values
    if properties:
        result["properties"] = properties
    if required:
        result["required"] = list(required)
    return result


def _common(values: list[Any] | None, part: Data) -> list[Any] | None:
    """The values that all parts so far allow, None where none names any; of parts with none in common, the later's."""
    own = [part["const"]] if "const" in part else part.get("enum")
    if not isinstance(own, list):
        return values
    return [item for item in own if item in values] or own if values else own


def inheritance(schemas: dict[str, Any], resolve: Resolve) -> dict[str, list[str]]:
    """The schemas that are made of each base with a discriminator and properties, all by reference."""
    found: dict[str, list[str]] = {}
    for name, schema in schemas.items():
        for base in _bases(schema, resolve):
            found.setdefault(base, []).append(f"{PREFIX}{name}")
    return {base: children for base, children in found.items() if len(children) <= MAX_DEPTH}


def _bases(schema: Any, resolve: Resolve) -> list[str]:
    """The bases with a discriminator that a schema is made of, over any number of levels."""
    found: dict[str, None] = {}
    waiting, seen = [schema], set()
    while waiting:
        value = waiting.pop()
        for part in value.get("allOf", []) if isinstance(value, dict) and id(value) not in seen else ():
            reference = part.get("$ref") if isinstance(part, dict) else None
            base = resolve(part) if isinstance(reference, str) else part
            told = isinstance(base, dict) and isinstance(base.get("discriminator"), dict)
            choice = isinstance(base, dict) and (base.get("oneOf") or base.get("anyOf"))
            if (
                told
                and not choice
                and isinstance(reference, str)
                and reference.startswith(PREFIX)
                and base is not schema
            ):
                found[reference] = None
            waiting.append(base)
        seen.add(id(value))
    return list(found)


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
