"""One contradiction found by machine."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from review.facts import Fact, Inventory


class Finding(NamedTuple):
    """`key` is stable and names kind and subject; `place` is document and lines, for people."""

    key: str
    message: str
    place: str


def at(inventory: Inventory, facts: Iterable[Fact]) -> str:
    """A place: the document and the facts' lines, the first eight."""
    lines = sorted({fact.first for fact in facts})
    more = ", ..." if len(lines) > 8 else ""
    return f"{inventory.name} line {', '.join(map(str, lines[:8]))}{more}"


def last(path: str) -> str:
    """The last name of a path."""
    return path.split(".")[-1].replace("[]", "")
