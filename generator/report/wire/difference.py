"""One difference between two editions of a contract."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generator.spec.places import Steps


@dataclass(frozen=True)
class Difference:
    """A facet of an element was `before`, is `after`; `base` is None where the element is new, `head` where it is gone.

    `inner` holds what the schemas differ in where a reference leads to another one now; `operations` names those that
    it concerns where not all do that use the place.
    """

    facet: str
    base: Steps | None
    head: Steps | None
    before: Any = None
    after: Any = None
    inner: tuple[Difference, ...] = ()
    operations: tuple[str, ...] = ()

    @property
    def steps(self) -> Steps:
        """Its place: in the new edition, or in the old one where it is gone."""
        return self.head if self.head is not None else self.base or ()

    @property
    def gone(self) -> bool:
        """Whether only the old edition has the element."""
        return self.head is None


LIMITS = {
    "maximum": -1,
    "exclusiveMaximum": -1,
    "maxLength": -1,
    "maxItems": -1,
    "maxProperties": -1,
    "minimum": 1,
    "exclusiveMinimum": 1,
    "minLength": 1,
    "minItems": 1,
    "minProperties": 1,
    "pattern": 0,
    "multipleOf": 0,
    "uniqueItems": 0,
}
"""Keywords that bound a value, and the sign of a tightening (a lower maximum, a higher minimum); 0: it has none."""
