"""What a schema looks like: its keywords by how they are compared, its type in words, its values, its alternatives."""

from __future__ import annotations

import json
from typing import Any

from generator.spec.places import Steps

from .composed import Whole
from .difference import LIMITS
from .spec import Json, Spec

CHOICES = ("oneOf", "anyOf")
VALUES = ("enum", "x-extensible-enum")
PLAIN = ("default", "readOnly", "writeOnly", "deprecated", "discriminator")
COARSE = (
    *("dependentRequired", "unevaluatedProperties", "unevaluatedItems", "minContains", "maxContains"),
    "not",
    "if",
    "then",
    "else",
    "prefixItems",
    "patternProperties",
    "propertyNames",
    "contains",
    "dependentSchemas",
)
KNOWN = {
    *("type", "format", "const", "nullable", "contentMediaType", "contentEncoding", "properties", "required", "items"),
    *("additionalProperties", "allOf", "$ref", "x-credential", *CHOICES, *VALUES, *PLAIN, *COARSE, *LIMITS),
}
NULL = {"type": "null"}
FLAGS = ("readOnly", "writeOnly", "deprecated", "uniqueItems", "nullable")
"""Keywords that say nothing where they are false."""
COMPONENT = 3
"""Steps of the place of a named component."""


def kind(schema: Any) -> str:
    """The type of a schema in words."""
    if not isinstance(schema, dict):
        return "anything" if schema in (True, None) else "nothing"
    types = schema.get("type")
    names = sorted([types] if isinstance(types, str) else types or [])
    names = sorted({*names, "null"}) if names and schema.get("nullable") is True else names
    text = " or ".join(names) or "anything"
    for key in ("format", "contentMediaType", "contentEncoding"):
        text += f" ({schema[key]})" if key in schema else ""
    return f"always {json.dumps(schema['const'])}" if "const" in schema else text


def values(schema: Json) -> tuple[str, tuple[Any, ...]] | None:
    """Whether an enumeration is open or closed, and its values; the order does not count."""
    for key, word in zip(VALUES, ("closed", "open"), strict=True):
        if isinstance(schema.get(key), list):
            return word, tuple(sorted((_plain(value) for value in schema[key]), key=str))
    return None


def _plain(value: Any) -> Any:
    """A value that can be in a set: lists and objects as JSON."""
    return json.dumps(value, sort_keys=True) if isinstance(value, dict | list) else value


def component(steps: Steps) -> bool:
    """Whether a place is a named component."""
    return len(steps) == COMPONENT and steps[0] == "components"


def shown(steps: Steps, written: Steps) -> str:
    """The name of the component that is used at a place."""
    return str(steps[-1]) if component(steps) and steps != written else "inline"


def part(schema: Json, keys: set[str]) -> Json:
    """Some of a schema's keywords."""
    return {key: schema[key] for key in sorted(keys) if key in schema}


def named(choices: list[Any], steps: Steps, spec: Spec) -> dict[str, Steps]:
    """The alternatives of a choice by what tells them apart: the component, or what an inline one looks like."""
    found: dict[str, Steps] = {}
    for index, item in enumerate(choices):
        place = (*steps, index)
        target, _ = spec.follow(place)
        name = shown(target, place) if target != place else looks(item)
        found[name if name not in found else f"{name} {index}"] = place
    return found


def looks(schema: Any) -> str:
    """An inline schema in a few words: its type, and the properties that it must have."""
    needed = sorted(map(str, schema.get("required") or ())) if isinstance(schema, dict) else []
    return f"{kind(schema)} with {', '.join(needed)}" if needed else kind(schema)


def choices(was: Whole, now: Whole) -> list[tuple[str, str]]:
    """The keywords by which two schemas list alternatives: clients take `oneOf` and `anyOf` alike."""
    used = [[key for key in CHOICES if whole.keywords.get(key)] for whole in (was, now)]
    return [(used[0][0], used[1][0])] if len(used[0]) == len(used[1]) == 1 else [(key, key) for key in CHOICES]


def stated(schema: Json) -> Json:
    """The keywords that say something."""
    return {key: item for key, item in schema.items() if item is not False or key not in FLAGS}


def constant(schema: Json) -> Any:
    """The one value that a schema takes, as `const` or in an enumeration."""
    only = schema.get("enum")
    return schema["const"] if "const" in schema else only[0] if isinstance(only, list) and len(only) == 1 else None


def told_alike(was: Json, now: Json) -> bool:
    """Whether the discriminators of two schemas tell the alternatives that both have apart in the same way."""
    one, other = was.get("discriminator"), now.get("discriminator")
    if not (isinstance(one, dict) and isinstance(other, dict)):
        return one == other
    both = _alternatives(was) & _alternatives(now)
    return one.get("propertyName") == other.get("propertyName") and _told(one, both) == _told(other, both)


def _alternatives(schema: Json) -> set[str]:
    return {str(item.get("$ref")) for key in CHOICES for item in schema.get(key) or () if isinstance(item, dict)}


def _told(discriminator: Json, alternatives: set[str]) -> dict[str, str]:
    """The values that lead to some alternatives; where none is listed, all values."""
    mapping = discriminator.get("mapping")
    told = {key: str(to) for key, to in mapping.items()} if isinstance(mapping, dict) else {}
    return {key: to for key, to in told.items() if to in alternatives or not alternatives}


def or_null(name: str, null: bool) -> str:
    """The name of a schema that may also be null."""
    return f"{name} or null" if null else name


def nullable(spec: Spec, steps: Steps) -> tuple[Steps, Any, bool]:
    """The schema at a place, and whether a choice of it and null is written there."""
    place, value = spec.follow(steps)
    used = KNOWN & value.keys() if isinstance(value, dict) else set[str]()
    key = next(iter(used), "")
    others = (
        [index for index, item in enumerate(value[key]) if item != NULL] if key in CHOICES and len(used) == 1 else []
    )
    if len(others) == 1 and len(value[key]) == 2:
        return (*spec.follow((*place, key, others[0])), True)
    return place, value, False
