"""A key of ours with a value of another shape would be a crash of an engine, or be ignored in silence."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from generator.spec.places import MAPS, is_value, walk

from .fault import Fault
from .openapi_schema import compiled, errors

SCHEMA = Path(__file__).parents[2] / "specs" / "extensions.schema.json"
FOR_READERS = {"x-source", "x-origin", "x-unofficialSpec", "x-displayName", "x-codeSamples"}
"""Keys that no client is made from; `lint` looks at them."""


def misshapen(data: Any) -> Iterator[Fault]:
    """Values that are not as `specs/extensions.schema.json` describes those of their key."""
    for steps, value in walk(data):
        if not isinstance(value, dict) or (steps[-1:] and steps[-1] in MAPS) or is_value(steps):
            continue
        for key in value:
            validator = _validator(key) if isinstance(key, str) and key.startswith("x-") else None
            found = ((tuple(path), message) for path, message, _ in errors(validator, value[key])) if validator else ()
            for path, message in dict.fromkeys(found):
                yield Fault((*steps, key, *path), f"{key}: {message}"[:300], f"see {key} in specs/{SCHEMA.name}")


@cache
def _validator(key: str) -> Any:
    """The validator of a key's values; None for a key that is not ours, or is for readers."""
    known = _known()
    if key not in known or key in FOR_READERS:
        return None
    return compiled({"$ref": f"#/properties/{key}", "properties": known})


@cache
def _known() -> Any:
    """The schemas of our keys, read once for all of them."""
    return json.loads(SCHEMA.read_text(encoding="utf-8"))["properties"]
