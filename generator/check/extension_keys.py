"""A misspelt key of ours would be ignored in silence: a trigger without its repeatability, a credential that shows."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Any

from generator.spec.extensions import READ
from generator.spec.places import MAPS, is_value, walk

from .fault import Fault

NEAR = 0.8
"""How alike two words are, from 0 to 1, to be taken for one another."""


def misspelt(data: Any) -> Iterator[Fault]:
    """Keys that are almost one that the generator reads; for documents of ours, others have keys of their own."""
    for steps, value in walk(data):
        named = steps[-1:] and steps[-1] in MAPS
        if not isinstance(value, dict) or named or is_value(steps):
            continue
        for key in value:
            word = key.lower() if isinstance(key, str) else ""
            near = difflib.get_close_matches(word, READ, 1, NEAR) if word.startswith("x") and key not in READ else []
            if near:
                yield Fault((*steps, key), f"{key} is not a known extension", f"did you mean {near[0]}?")
