"""What one of the other engines says: with its id, its verdict, and the place and facets that it speaks of."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.spec.places import Steps


@dataclass(frozen=True)
class Statement:
    """`places` are pairs of `base` or `head` and a place there, the likeliest first; `operation` is an operation id."""

    engine: str
    id: str
    level: str
    text: str
    places: tuple[tuple[str, Steps], ...]
    facets: frozenset[str] = field(default_factory=frozenset)
    operation: str = ""

    @property
    def said_by(self) -> str:
        """As the list names it."""
        return f"{self.engine}: {self.id}"
