"""One contradiction found by machine."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from review.provenance.facts import Fact, Inventory

Spots = tuple[tuple[str, int], ...]
"""Places: documents and lines."""


class Finding(NamedTuple):
    """`key` is stable and names kind and subject; `spots` is where the two sides stand."""

    key: str
    message: str
    spots: Spots

    @property
    def place(self) -> str:
        """The places for people: each document with its first eight lines."""
        lines: dict[str, list[str]] = {}
        for document, line in self.spots:
            lines.setdefault(document, []).append(str(line))
        shown = {name: ", ".join(found[:8]) + (", ..." if len(found) > 8 else "") for name, found in lines.items()}
        return "; ".join(f"{name} line {text}" for name, text in shown.items())


def at(inventory: Inventory, facts: Iterable[Fact]) -> Spots:
    """Where facts of a document stand."""
    return tuple((inventory.name, line) for line in sorted({fact.first for fact in facts}))


def last(path: str) -> str:
    """The last name of a path."""
    return path.split(".")[-1].replace("[]", "")
