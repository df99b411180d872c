"""The closed set of `x-` keys: what `specs/extensions.schema.json` does not list is an error."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from functools import cache
from typing import Any

from generator.spec.document import Document
from generator.spec.problem import Problem
from review.nodes import objects
from review.schema import violations


def unknown(document: Document, schema: dict[str, Any]) -> Iterator[Problem]:
    """Unknown or misspelt keys, with the nearest known one."""
    names = tuple(schema["properties"])
    for steps, item in objects(document.data):
        for key in item:
            if key not in names and (key.lower().startswith("x-") or _near(key, names, 0.9)):
                yield document.problem((*steps, key), f"{key} is not a known extension", _advice(key, names))


def misshapen(document: Document, schema: dict[str, Any]) -> Iterator[Problem]:
    """Known keys whose value has another shape."""
    known = schema["properties"]
    for steps, item in objects(document.data):
        for key in known.keys() & item.keys():
            described = {"$ref": f"#/properties/{key}", "properties": known}
            yield from violations(document, item[key], described, (*steps, key))


def _advice(key: str, known: tuple[str, ...]) -> str:
    near = _near(key, known, 0.5)
    return f"did you mean {near}?" if near else "use one of those in specs/extensions.schema.json, or describe it there"


@cache
def _near(key: str, known: tuple[str, ...], cutoff: float) -> str:
    return next(iter(difflib.get_close_matches(key.lower(), known, 1, cutoff)), "")
