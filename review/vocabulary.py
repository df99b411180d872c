"""The closed set of `x-` keys: what `specs/extensions.schema.json` does not list is an error."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Any

from generator.check import Steps
from generator.load import Document
from generator.problem import Problem

from .schema import violations

NAMED = {
    *(
        "paths",
        "schemas",
        "responses",
        "parameters",
        "examples",
        "requestBodies",
        "headers",
        "securitySchemes",
        "links",
    ),
    *("callbacks", "pathItems", "properties", "patternProperties", "$defs", "dependentSchemas", "content", "encoding"),
    *("variables", "mapping", "scopes", "security"),
}
"""Keys of maps whose own keys are names of somebody else's choosing (`X-Request-Id`), not keywords."""

DATA = {"value", "example", "default", "const", "enum"}
"""Keys whose value is not OpenAPI's but an instance of something."""


def check(document: Document, schema: dict[str, Any]) -> Iterator[Problem]:
    """Unknown or misspelt keys, with the nearest known one, and known keys whose value has the wrong shape."""
    known = schema["properties"]
    for steps, item in _objects(document.data, ()):
        for key, value in item.items():
            place = (*steps, key)
            if key in known:
                yield from violations(document, value, {"$ref": f"#/properties/{key}", "properties": known}, place)
            elif key.lower().startswith("x-") or _near(key, known, 0.9):
                yield document.problem(place, f"{key} is not a known extension", _advice(key, known))


def _objects(value: Any, steps: Steps, names: bool = False) -> Iterator[tuple[Steps, dict[str, Any]]]:
    """Every object whose keys are keywords or extensions; `names` says that the keys of this one are names."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _objects(item, (*steps, index), names)
    if not isinstance(value, dict):
        return
    if not names:
        yield steps, value
    for key, item in value.items():
        if names:
            yield from _objects(item, (*steps, key))
        elif not (key in DATA or key.startswith("x-") or (key == "examples" and isinstance(item, list))):
            yield from _objects(item, (*steps, key), key in NAMED and (isinstance(item, dict) or key == "security"))


def _advice(key: str, known: dict[str, Any]) -> str:
    near = _near(key, known, 0.5)
    return f"did you mean {near}?" if near else "use one of those in specs/extensions.schema.json, or describe it there"


def _near(key: str, known: dict[str, Any], cutoff: float) -> str:
    return next(iter(difflib.get_close_matches(key.lower(), known, 1, cutoff)), "")
