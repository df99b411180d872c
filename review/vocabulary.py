"""The closed set of `x-` keys: what `specs/extensions.schema.json` does not list is an error."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Any

from generator.check import Steps, walk
from generator.load import Document
from generator.problem import Problem

from .schema import violations

NAMED = {
    "headers",
    "properties",
    "schemas",
    "responses",
    "parameters",
    "examples",
    "securitySchemes",
    "variables",
    "links",
}
"""Maps whose keys are names of somebody else's choosing (`X-Request-Id`), not of ours."""

DATA = {"value", "example", "default", "const", "enum", "x-source"}
"""Keys below which stands data, or an extension's own members."""


def check(document: Document, schema: dict[str, Any]) -> Iterator[Problem]:
    """Unknown or misspelt keys, with the nearest known one, and known keys whose value has the wrong shape."""
    known = schema["properties"]
    for steps, value in walk(document.data):
        if not isinstance(value, dict) or _is_data(steps) or (steps[-1:] and steps[-1] in NAMED and len(steps) > 1):
            continue
        for key, item in value.items():
            place = (*steps, key)
            if key in known:
                rule = {"$ref": f"#/properties/{key}", "properties": known}
                yield from violations(document, item, rule, place)
            elif key.lower().startswith("x-") or ((near := _near(key, known, 0.9)) and near != key):
                yield document.problem(place, f"{key} is not a known extension", _advice(key, known))


def _is_data(steps: Steps) -> bool:
    """Whether a place is inside a value that is not OpenAPI's: an example, a default, an extension's members."""
    if "examples" in steps[:-1] and steps[:1] == ("components",) and "schemas" in steps:
        return True
    return any(step in DATA or str(step).startswith("x-") for step in steps if isinstance(step, str)) and not _named(
        steps
    )


def _named(steps: Steps) -> bool:
    return all(
        steps[index - 1] in NAMED for index, step in enumerate(steps) if step in DATA or str(step).startswith("x-")
    )


def _advice(key: str, known: dict[str, Any]) -> str:
    near = _near(key, known, 0.5)
    return f"did you mean {near}?" if near else "use one of those in specs/extensions.schema.json, or describe it there"


def _near(key: str, known: dict[str, Any], cutoff: float) -> str:
    return next(iter(difflib.get_close_matches(key.lower(), known, 1, cutoff)), "")
