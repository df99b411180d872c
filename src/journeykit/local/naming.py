"""Names of the wire as Python has them, and values that mean the same."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

_ACRONYM = re.compile(r"[A-Z]{2,}s?(?![a-z])")
_BORDER = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+")


@lru_cache(maxsize=1024)
def snake(name: str) -> str:
    """`journey_id` of `journeyId` and `JourneyID`."""
    return _BORDER.sub("_", _ACRONYM.sub(lambda found: found[0].capitalize(), name)).lower()


def same(value: Any, other: Any) -> bool:
    """Are two ids the same, one perhaps a number and the other its text? A list holds its items."""
    if isinstance(value, list) and not isinstance(other, list):
        return any(same(item, other) for item in value)
    return value == other or str(value) == str(other)
