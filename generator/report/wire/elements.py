"""What the parts of an operation have in common: schemas, media types, documentation, and the list of differences."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from generator.spec.places import Steps

from .difference import Difference
from .schemas import Schemas
from .spec import Json, Spec

Place = Steps | None


class Elements:
    """Collects the differences of operations, each once, with the operations in which it was met."""

    def __init__(self, base: Spec, head: Spec, schemas: Schemas) -> None:
        self.base, self.head, self.schemas = base, head, schemas
        self.operations: tuple[str, ...] = ()
        """The operation at hand: its id, and the former one where it has another."""
        self._found: dict[tuple[str, Place, Place], Difference] = {}

    @property
    def found(self) -> list[Difference]:
        """All differences; those of schemas are in `schemas`."""
        return list(self._found.values())

    def add(self, facet: str, old: Place, new: Place, before: Any, after: Any) -> None:
        """One more difference, or one more operation of a known one: parameters and bodies may be shared."""
        self.take(Difference(facet, old, new, before, after))

    def take(self, difference: Difference) -> None:
        """The same, of a difference that is made."""
        key = (difference.facet, difference.base, difference.head)
        known = self._found.get(key, difference)
        self._found[key] = replace(known, operations=tuple(dict.fromkeys([*known.operations, *self.operations])))

    def schema(self, old: Steps, new: Steps, was: Json, now: Json) -> None:
        """The schema of a parameter, a header or a body."""
        if "schema" in was and "schema" in now:
            self.schemas.compare((*old, "schema"), (*new, "schema"))
        elif "schema" in was or "schema" in now:
            self.add("schema", old, new, "schema" in was, "schema" in now)

    def content(self, old: Steps, new: Steps) -> None:
        """The media types of a body, and the schema of each."""
        was, now = (self.base.at(old).get("content") or {}), (self.head.at(new).get("content") or {})
        if was.keys() != now.keys():
            self.add("media", (*old, "content"), (*new, "content"), sorted(was), sorted(now))
        pairs = [(media, media) for media in was if media in now]
        if not pairs and len(was) == len(now) == 1:
            pairs = [(next(iter(was)), next(iter(now)))]
        for one, other in pairs:
            places = (*old, "content", one), (*new, "content", other)
            if one == other or ("schema" in was[one] and "schema" in now[other]):
                self.schema(*places, was[one], now[other])
            if one == other and was[one].get("encoding") != now[other].get("encoding"):
                self.add("encoding", *places, was[one].get("encoding"), now[other].get("encoding"))
            self.documentation(*places, was[one], now[other], {"schema", "encoding"})

    def documentation(self, old: Steps, new: Steps, was: Json, now: Json, apart: Collection[str]) -> None:
        """Everything else that is said of an element."""
        before, after = ({key: item for key, item in value.items() if key not in apart} for value in (was, now))
        if before != after:
            self.add("documentation", old, new, before, after)
