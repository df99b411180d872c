"""Two schemas -> their differences, each once, at the component that differs."""

from __future__ import annotations

from typing import Any

from generator.spec.places import Steps

from .composed import Whole, secret
from .difference import LIMITS, Difference
from .shapes import (
    COARSE,
    COMPONENT,
    KNOWN,
    PLAIN,
    choices,
    component,
    constant,
    kind,
    named,
    nullable,
    or_null,
    part,
    shown,
    stated,
    told_alike,
    values,
)
from .spec import Json, Spec


class Schemas:
    """Compares pairs of schemas of two editions; a pair is compared once."""

    def __init__(self, base: Spec, head: Spec) -> None:
        self.base, self.head = base, head
        self.found: list[Difference] = []
        self.seen: set[tuple[Steps, Steps]] = set()

    def compare(self, old: Steps, new: Steps) -> None:
        """Collect the differences of the schemas at two places, and of those inside them."""
        (was_at, was, was_null), (now_at, now, now_null) = nullable(self.base, old), nullable(self.head, new)
        if component(was_at) or component(now_at):
            if was_null != now_null:
                self._add(
                    "type", old, new, or_null(shown(was_at, old), was_null), or_null(shown(now_at, new), now_null)
                )
            was_null = now_null = False
        if self._other_component(was_at, now_at):
            inner = Schemas(self.base, self.head)
            inner.seen = set(self.seen)
            inner._once(was_at, now_at, was, now)
            self._add("reference", old, new, shown(was_at, old), shown(now_at, new), tuple(inner.found))
        else:
            if shown(was_at, old) != shown(now_at, new):
                named = (was_at, now_at) if COMPONENT == len(was_at) == len(now_at) else (old, new)
                self._add("name", *named, shown(was_at, old), shown(now_at, new))
            self._once(was_at, now_at, was, now, (was_null, now_null))
        if was_at != old and now_at != new:
            self._own(old, new, self.base.at(old), self.head.at(new))
            self._documentation(old, new, self.base.at(old), self.head.at(new))

    def _other_component(self, was_at: Steps, now_at: Steps) -> bool:
        """Whether another schema is used that both editions know: not one that was renamed."""
        if was_at == now_at:
            return False
        return any((component(was_at) and self.head.at(was_at), component(now_at) and self.base.at(now_at)))

    def _once(self, old: Steps, new: Steps, was: Any, now: Any, nulls: tuple[bool, bool] = (False, False)) -> None:
        if (old, new) in self.seen:
            return
        self.seen.add((old, new))
        if not (isinstance(was, dict) and isinstance(now, dict)):
            if was != now:
                self._add("type", old, new, kind(was), kind(now))
            return
        was_whole, now_whole = Whole(self.base, old), Whole(self.head, new)
        wholes = zip((was_whole, now_whole), nulls, strict=True)
        self._own(old, new, *({**whole.keywords, **({"nullable": True} if null else {})} for whole, null in wholes))
        if not self._another(was_whole, now_whole):
            self._properties(was_whole, now_whole)
            self._inside(was_whole, now_whole)
        self._documentation(old, new, was, now)

    @staticmethod
    def _another(was: Whole, now: Whole) -> bool:
        """Whether one is an object, or a list, and the other is something else: a new type says all of what is inside.

        Credentials inside are told all the same.
        """
        if any(whole.secret(name) for whole in (was, now) for name in whole.properties):
            return False
        types = [whole.keywords.get("type") for whole in (was, now)]
        return types[0] != types[1] and any(one in types for one in ("object", "array")) and None not in types

    def _own(self, old: Steps, new: Steps, was: Json, now: Json) -> None:
        """The schema's own keywords."""
        was, now = stated(was), stated(now)
        if constant(was) is None or constant(was) != constant(now):
            self._type(old, new, was, now)
        limits = {key for key in LIMITS if was.get(key) != now.get(key)}
        if limits:
            self._add("limit", old, new, part(was, limits), part(now, limits))
        for key in PLAIN:
            if was.get(key) != now.get(key) and not (key == "discriminator" and told_alike(was, now)):
                self._add(key, old, new, was.get(key), now.get(key))
        coarse = {key for key in COARSE if was.get(key) != now.get(key)}
        if coarse:
            self._add("constraint", old, new, part(was, coarse), part(now, coarse))
        if secret(was) != secret(now):
            self._add("credential", old, new, secret(was), secret(now))

    def _type(self, old: Steps, new: Steps, was: Json, now: Json) -> None:
        """The type and the enumeration; values that are written as another type are told by the type."""
        if kind(was) != kind(now):
            self._add("type", old, new, kind(was), kind(now))
        before, after = values(was), values(now)
        written = [[str(item) for item in found[1]] for found in (before, after) if found]
        if before != after and not (kind(was) != kind(now) and len(written) == 2 and written[0] == written[1]):
            self._add("values", old, new, before, after)

    def _properties(self, was: Whole, now: Whole) -> None:
        gone = [name for name in was.properties if name not in now.properties]
        new = [name for name in now.properties if name not in was.properties]
        if len(gone) == len(new) == 1 and was.like(gone[0], KNOWN) == now.like(new[0], KNOWN):
            facet = "credential" if was.secret(gone[0]) else "name"
            self._add(facet, was.properties[gone[0]], now.properties[new[0]], gone[0], new[0])
            self._required(was, now, gone[0], new[0])
            gone, new = [], []
        for name in gone:
            facet = "credential" if was.secret(name) else "exists"
            self._add(facet, was.properties[name], None, {"required": name in was.required}, None)
        for name in new:
            facet = "credential" if now.secret(name) else "exists"
            self._add(facet, None, now.properties[name], None, {"required": name in now.required, **now.constant(name)})
        for name in sorted(was.properties.keys() & now.properties.keys()):
            self._required(was, now, name, name)
            self.compare(was.properties[name], now.properties[name])

        known = was.properties.keys() | now.properties.keys()
        loose = [sorted(whole.required - known) for whole in (was, now)]
        if loose[0] != loose[1]:
            self._add("constraint", was.places[""], now.places[""], {"required": loose[0]}, {"required": loose[1]})

    def _required(self, was: Whole, now: Whole, old: str, new: str) -> None:
        before, after = old in was.required, new in now.required
        if before != after:
            facet = "constant" if was.constant(old) and now.constant(new) else "required"
            self._add(facet, was.properties[old], now.properties[new], before, after)

    def _inside(self, was: Whole, now: Whole) -> None:
        """Items, values of maps, and alternatives."""
        for key, usual in (("items", None), ("additionalProperties", True)):
            before, after = was.keywords.get(key, usual), now.keywords.get(key, usual)
            old, new = was.place(key), now.place(key)
            if isinstance(before, dict) and isinstance(after, dict):
                self.compare(old, new)
            elif before != after:
                self._add("type", old, new, kind(before), kind(after))
        for one, other in choices(was, now):
            self._choices(was.place(one), now.place(other), was.keywords.get(one) or [], now.keywords.get(other) or [])

    def _choices(self, old: Steps, new: Steps, was: list[Any], now: list[Any]) -> None:
        before, after = named(was, old, self.base), named(now, new, self.head)
        if not was and old[:-1] in self._targets(self.head, after):  # one schema, and now a choice of it and others
            before = {str(old[-2]): old[:-1]}
        if not now and new[:-1] in self._targets(self.base, before):
            after = {str(new[-2]): new[:-1]}
        for name in sorted(before.keys() & after.keys()):
            self.compare(before[name], after[name])
        gone, added = ([name for name in one if name not in other] for one, other in ((before, after), (after, before)))
        if gone and len(gone) == len(added):
            for one, other in zip(gone, added, strict=True):
                self.compare(before[one], after[other])
        elif gone or added or (list(before) != list(after) and not self.head.at((*new[:-1], "discriminator"))):
            self._add("alternatives", old, new, list(before), list(after))

    @staticmethod
    def _targets(spec: Spec, choices: dict[str, Steps]) -> list[Steps]:
        return [spec.follow(place)[0] for place in choices.values()]

    def _documentation(self, old: Steps, new: Steps, was: Any, now: Any) -> None:
        before, after = ({key: item for key, item in value.items() if key not in KNOWN} for value in (was, now))
        if before != after:
            self._add("documentation", old, new, before, after)

    def _add(
        self, facet: str, old: Steps | None, new: Steps | None, before: Any, after: Any, inner: tuple[Any, ...] = ()
    ) -> None:
        found = Difference(facet, old, new, before, after, inner)
        if found not in self.found:
            self.found.append(found)
