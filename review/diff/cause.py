"""A cause: a difference of two specs, with what the Python API and the engines say of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.report.compare import Change
from generator.report.wire.context import BREAKING, FINE, WARNING, Said, worst
from generator.report.wire.difference import Difference
from generator.report.wire.spec import Uses
from generator.spec.places import Steps

from .statement import Statement


@dataclass
class Cause:
    """A difference and all that is said of it; or, without a difference, something that only an engine says."""

    said: Said
    uses: Uses
    difference: Difference | None = None
    place: tuple[str, Steps] = ("head", ())
    danger: bool = False
    python: list[Change] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)

    @property
    def facet(self) -> str:
        return self.difference.facet if self.difference else ""

    @property
    def verdict(self) -> str:
        """The worst of the rule's and Python's; where an engine objects to what we find harmless, a warning."""
        levels = [self.said.level, *(self._in_python(change) for change in self.python)]
        if any(statement.level != FINE for statement in self.statements):
            levels.append(WARNING)
        return worst(levels)

    @property
    def comes_or_goes(self) -> bool:
        """Whether only one side has the element."""
        return self.difference is not None and (self.difference.base is None or self.difference.head is None)

    def _in_python(self, change: Change) -> str:
        """What a change of the Python API is worth: requests are built by callers and answers are read by them."""
        if not change.breaking:
            return FINE
        loosened = change.what.startswith("type of") or change.what.endswith("is optional now")
        if loosened and self.uses.direction == "request" and self.said.level == FINE:
            return FINE
        demanded = change.what.endswith((", required", "is required now"))
        return WARNING if demanded and self.uses.direction == "response" else BREAKING

    def stands(self, side: str) -> Steps | None:
        """Its place on a side."""
        if self.difference is None:
            return self.place[1] if self.place[0] == side else None
        return self.difference.base if side == "base" else self.difference.head
