"""A rule that a document breaks, at one place."""

from __future__ import annotations

from typing import NamedTuple

from generator.spec.places import Steps


class Fault(NamedTuple):
    """`keyword` is the JSON Schema keyword of the published schema that failed, empty for rules of our own."""

    steps: Steps
    message: str
    fix: str
    keyword: str = ""
