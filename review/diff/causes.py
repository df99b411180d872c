"""Causes: the differences of two specs, with what the Python API and the engines say of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from generator.report.compare import Change
from generator.report.wire.composed import Whole
from generator.report.wire.context import BREAKING, FINE, Said
from generator.report.wire.judge import Judged
from generator.report.wire.spec import Spec
from generator.spec.places import Steps

from .cause import Cause
from .python import Pair, places
from .rewritten import Rewritten
from .statement import Statement

Candidates = Sequence[tuple[str, Steps]]
"""`base` or `head` and a place there."""
COMPONENT = 3
"""Steps of the place of a component."""
OF_OPERATIONS = {"resource", "path", "operation id", "name", "method", "exists", "paging"}
"""Facets whose change is felt at the operations themselves."""
COMPOSED = {"exists", "required", "alternatives"}
"""Facets of what an engine says where only the composition of a schema changed."""
CARRIERS = {"exists", "name", "reference", "type", "alternatives", "status", "media", "credential"}
"""Facets whose change lets the schemas that a place refers to come and go."""
AFFINITY = {
    "removed": {
        "exists",
        "name",
        "operation id",
        "resource",
        "values",
        "error code",
        "status",
        "paging",
        "reference",
        "credential",
    },
    "added": {
        "exists",
        "name",
        "operation id",
        "resource",
        "values",
        "error code",
        "paging",
        "reference",
        "credential",
    },
    "required": {"required", "exists"},
    "optional": {"required", "exists"},
    "type": {"type", "reference", "name", "values", "alternatives", "limit", "exists"},
    "result": {"status", "media", "reference", "name", "type", "exists", "schema", "alternatives"},
    "order": {"path", "exists"},
}
"""Facets that a Python sentence may be about, by the word in it."""


class Causes:
    """The causes of one package, to which sentences are joined by place and facet."""

    def __init__(self, judged: Iterable[Judged], pair: Pair) -> None:
        self.pair = pair
        self.specs = {"base": pair.base, "head": pair.head}
        self.rewritten = Rewritten(pair)
        self.found: list[Cause] = []
        for item in judged:
            side = "base" if item.difference.gone else "head"
            place = (side, item.difference.steps)
            self.found.append(Cause(item.said, item.uses, item.difference, place, item.danger))
        self.at: dict[tuple[str, Steps], list[Cause]] = {}
        for cause in self.found:
            self._index(cause)
        self._fold()

    def add_python(self, change: Change) -> None:
        """Join a change of the Python API to its cause; without one it is a cause of its own."""
        wanted = next((facets for word, facets in AFFINITY.items() if word in _verb(change)), set[str]())
        candidates = list(places(change, self.pair))
        cause = self._find(candidates, wanted, deep=True)
        if cause is None:
            place = candidates[0] if candidates else ("head", ())
            level = BREAKING if change.breaking else FINE
            uses = self.specs[place[0]].uses(place[1])
            cause = self._new(Cause(Said(level, change.what, "the same"), uses, None, place))
        cause.python.append(change)

    def add_statement(self, statement: Statement) -> None:
        """Join what an engine says. What is only written otherwise is no change: the engines take a part for a loss."""
        if statement.facets & COMPOSED and any(self._composed_alike(steps) for _, steps in statement.places):
            return
        cause = self._find(list(statement.places), set(statement.facets), deep=False, operation=statement.operation)
        cause = cause or next(self._parts(statement.places), None)
        if cause is None and any(self.rewritten.alike(steps, statement.facets) for _, steps in statement.places):
            return
        if cause is None:
            place = statement.places[0] if statement.places else ("head", ())
            uses = self.specs[place[0]].uses(place[1])
            cause = self._new(Cause(Said(statement.level, statement.text, "see the engine's words"), uses, None, place))
        cause.statements.append(statement)

    def _composed_alike(self, steps: Steps) -> bool:
        """Whether a schema, or that of a property, is composed of parts on a side and holds the same on both."""
        if "schema" not in steps and steps[:2] != ("components", "schemas"):
            return False
        for place in (steps[:-2] if steps[-2:-1] == ("properties",) else steps, steps):
            sides = [Whole(spec, place) for spec in self.specs.values()]
            if max(side.parts for side in sides) > 1 and sides[0].alike(sides[1]):
                return True
        return False

    def _parts(self, places: Candidates) -> Iterator[Cause]:
        """The causes at the properties of which a schema is composed."""
        for side, steps in places:
            if steps[:2] == ("components", "schemas"):
                for place in Whole(self.specs[side], steps).properties.values():
                    yield from self.at.get((side, place), ())

    def _find(self, candidates: Candidates, facets: set[str], *, deep: bool, operation: str = "") -> Cause | None:
        """The nearest cause with a facet that fits, then the nearest of another one, then one of the operation's."""
        for strict in (True, False):
            for cause in self._near(candidates, deep=deep):
                if _fits(cause, facets, strict=strict):
                    return cause
        for side, steps in candidates:
            for cause in self._below(side, steps):
                if cause.facet in {*facets, "reference"} or (not facets and len(steps) >= COMPONENT):
                    return cause
        for cause in chain.from_iterable(self._using(side, steps[:3]) for side, steps in candidates):
            if cause.facet in CARRIERS:
                return cause
        for cause in self.found if operation else ():
            if operation in cause.uses.operations and cause.facet in facets & OF_OPERATIONS:
                return cause
        return None

    def _near(self, candidates: Candidates, *, deep: bool) -> Iterator[Cause]:
        """Causes at the places; deep: behind their references, and where they are referred to; then above them."""
        for place in candidates:
            yield from self.at.get(place, ())
        for side, steps in candidates if deep else ():
            yield from self._behind(side, steps)
        for side, steps in candidates if deep else ():
            yield from (cause for cause in self._using(side, steps[:3]) if cause.facet in CARRIERS)
        for side, steps in candidates:
            for length in range(len(steps) - 1, 1, -1):
                yield from (c for c in self.at.get((side, steps[:length]), ()) if c.facet != "documentation")

    def _behind(self, side: str, steps: Steps) -> Iterator[Cause]:
        """The causes at and below what the references under a place lead to, the nearest first."""
        spec: Spec = self.specs[side]
        waiting, seen = [steps], {steps}
        while waiting:
            place = waiting.pop(0)
            yield from self._below(side, place) if place == steps else self._at_and_below(side, place)
            for reference in spec.references(place):
                if reference not in seen:
                    seen.add(reference)
                    waiting.append(reference)

    def _below(self, side: str, steps: Steps) -> Iterator[Cause]:
        return (cause for cause in self._at_and_below(side, steps) if cause.stands(side) != steps)

    def _at_and_below(self, side: str, steps: Steps) -> Iterator[Cause]:
        for (where, at), causes in self.at.items():
            if where == side and at[: len(steps)] == steps:
                yield from causes

    def _using(self, side: str, component: Steps) -> Iterator[Cause]:
        """The causes at the places that refer to a component, or above them: it comes and goes with them."""
        waiting, seen = [component], {component}
        while waiting:
            for place in self.specs[side].referring(waiting.pop(0)):
                for length in range(len(place), 2, -1):
                    yield from self.at.get((side, place[:length]), ())
                if place[:1] == ("components",) and place[:3] not in seen:
                    seen.add(place[:3])
                    waiting.append(place[:3])

    def _fold(self) -> None:
        """A component that comes or goes with what refers to it is no cause of its own."""
        loose = [cause for cause in self.found if cause.comes_or_goes and len(cause.place[1]) == COMPONENT]
        left = True
        while left:
            left = False
            for cause in [cause for cause in loose if cause in self.found]:
                owner = self._owner(cause)
                if owner is not None:
                    self.found.remove(cause)
                    for causes in self.at.values():
                        if cause in causes:
                            causes.remove(cause)
                            causes.append(owner)
                    left = True

    def _owner(self, cause: Cause) -> Cause | None:
        """The cause that a component comes or goes with."""
        owners = (owner for owner in self._using(*cause.place) if owner is not cause and owner.facet in CARRIERS)
        return next((owner for owner in owners if owner in self.found), None)

    def _new(self, cause: Cause) -> Cause:
        self.found.append(cause)
        self._index(cause)
        return cause

    def _index(self, cause: Cause) -> None:
        for side, spec in self.specs.items():
            steps = cause.stands(side)
            if steps is None:
                continue
            self.at.setdefault((side, steps), []).append(cause)
            if cause.facet in ("resource", "path"):
                for name in cause.uses.operations:
                    if name in spec.operations:
                        self.at.setdefault((side, spec.operations[name]), []).append(cause)


def _fits(cause: Cause, facets: set[str], *, strict: bool) -> bool:
    if strict:
        return not facets or cause.facet in facets
    return cause.facet != "documentation"


def _verb(change: Change) -> str:
    """The end of a sentence that says what has happened, or its beginning for types and results."""
    first, _, rest = change.what.partition(" ")
    return first if first in ("type", "result", "order") else " ".join(rest.split()[-3:])
