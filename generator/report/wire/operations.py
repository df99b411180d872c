"""Two editions of an operation -> their differences on the wire, and in how it is repeated, paged and named."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.spec.places import Steps

from .difference import Difference
from .groups import together
from .schemas import Schemas
from .spec import Json, Spec

FACETS = {
    "x-repeatability": "repeatability",
    "x-speakeasy-pagination": "paging",
    "x-alternative-method": "alternative method",
    "x-permissions": "permissions",
    "x-rate-limits": "rate limits",
    "x-withdrawn": "withdrawn",
    "x-verify": "verification",
    "deprecated": "deprecated",
    "servers": "server",
    "security": "security",
    "callbacks": "callbacks",
}
"""Keys of an operation that are compared as they are written."""
APART = {
    *(
        "operationId",
        "tags",
        "x-speakeasy-group",
        "x-speakeasy-name-override",
        "parameters",
        "requestBody",
        "responses",
    ),
    *("x-error-codes", *FACETS),
}
CODE = ("code", "name", "reserved", "message")
"""Keys of an error code by which callers know it."""
STYLE = ("style", "explode", "allowReserved")


class Operations:
    """Compares the operations of two editions."""

    def __init__(self, base: Spec, head: Spec, schemas: Schemas) -> None:
        self.base, self.head, self.schemas = base, head, schemas
        self.found: list[Difference] = []

    def compare(self) -> list[Difference]:
        """All differences of the operations; those of their schemas go to `schemas`."""
        pairs = list(paired(self.base, self.head))
        for old, new in pairs:
            if old and new:
                self._operation(old, new)
            else:
                self._add("exists", old, new, None, None)
        return [*self.found, *together(self.base, self.head, pairs)]

    def _operation(self, old: Steps, new: Steps) -> None:
        was, now = self.base.at(old), self.head.at(new)
        if was.get("operationId") != now.get("operationId"):
            self._add("operation id", old, new, was.get("operationId"), now.get("operationId"))
        if old[2] != new[2]:
            self._add("method", old, new, str(old[2]).upper(), str(new[2]).upper())
        override = "x-speakeasy-name-override"
        if was.get(override) != now.get(override):
            self._add("name", old, new, was.get(override), now.get(override))
        for key, facet in FACETS.items():
            if was.get(key) != now.get(key):
                self._add(facet, old, new, was.get(key), now.get(key))
        self._errors((*old, "x-error-codes"), (*new, "x-error-codes"))
        self._parameters(old, new)
        self._request((*old, "requestBody"), (*new, "requestBody"))
        self._responses((*old, "responses"), (*new, "responses"))
        self._documentation(old, new, was, now, APART)

    def _parameters(self, old: Steps, new: Steps) -> None:
        was, now = _parameters(self.base, old), _parameters(self.head, new)
        gone, added = [key for key in was if key not in now], [key for key in now if key not in was]
        for one in list(gone):
            moved = next((other for other in added if other[1] == one[1]), None)
            other = moved or (added[0] if len(gone) == len(added) == 1 and added[0][0] == one[0] else None)
            if other and (moved or self._alike(was[one], now[other])):
                facet, index = ("in", 0) if moved else ("name", 1)
                self._add(facet, was[one], now[other], one[index], other[index])
                self._parameter(was[one], now[other])
                gone.remove(one)
                added.remove(other)
        for key in gone:
            self._add("exists", was[key], None, {"required": bool(self.base.at(was[key]).get("required"))}, None)
        for key in added:
            self._add("exists", None, now[key], None, {"required": bool(self.head.at(now[key]).get("required"))})
        for key in sorted(was.keys() & now.keys()):
            self._parameter(was[key], now[key])

    def _alike(self, old: Steps, new: Steps) -> bool:
        return bool(self.base.at((*old, "schema")) == self.head.at((*new, "schema")))

    def _parameter(self, old: Steps, new: Steps) -> None:
        was, now = self.base.at(old), self.head.at(new)
        if bool(was.get("required")) != bool(now.get("required")):
            self._add("required", old, new, bool(was.get("required")), bool(now.get("required")))
        style = [{key: item[key] for key in STYLE if key in item} for item in (was, now)]
        if style[0] != style[1]:
            self._add("style", old, new, *style)
        if bool(was.get("deprecated")) != bool(now.get("deprecated")):
            self._add("deprecated", old, new, was.get("deprecated"), now.get("deprecated"))
        self._schema(old, new, was, now)
        self._content(old, new)
        self._documentation(old, new, was, now, {"name", "in", "required", "schema", "content", "deprecated", *STYLE})

    def _request(self, old: Steps, new: Steps) -> None:
        was_at, was = self.base.follow(old)
        now_at, now = self.head.follow(new)
        if was is None or now is None:
            if was != now:
                about = {"required": bool((was or now).get("required"))}
                if now is None:
                    self._add("exists", was_at, None, about, None)
                else:
                    self._add("exists", None, now_at, None, about)
            return
        if bool(was.get("required")) != bool(now.get("required")):
            self._add("required", was_at, now_at, bool(was.get("required")), bool(now.get("required")))
        self._content(was_at, now_at)
        self._documentation(was_at, now_at, was, now, {"required", "content"})

    def _responses(self, old: Steps, new: Steps) -> None:
        was, now = self.base.at(old) or {}, self.head.at(new) or {}
        gone, added = [key for key in was if key not in now], [key for key in now if key not in was]
        if len(gone) == len(added) == 1 and gone[0][:1] == added[0][:1]:
            self._add("status", (*old, gone[0]), (*new, added[0]), gone[0], added[0])
            self._response(*self.base.follow((*old, gone[0])), *self.head.follow((*new, added[0])))
            gone, added = [], []
        for status in gone:
            self._add("status", (*old, status), None, status, None)
        for status in added:
            self._add("status", None, (*new, status), None, status)
        for status in sorted(was.keys() & now.keys()):
            self._response(*self.base.follow((*old, status)), *self.head.follow((*new, status)))

    def _response(self, old: Steps, was: Json, new: Steps, now: Json) -> None:
        self._content(old, new)
        self._errors((*old, "x-error-codes"), (*new, "x-error-codes"))
        before, after = was.get("headers") or {}, now.get("headers") or {}
        for name in sorted({*before, *after}):
            one, other = (*old, "headers", name), (*new, "headers", name)
            if name not in after:
                self._add("exists", one, None, {}, None)
            elif name not in before:
                self._add("exists", None, other, None, {})
            else:
                (was_at, inner), (now_at, outer) = self.base.follow(one), self.head.follow(other)
                self._schema(was_at, now_at, inner, outer)
                self._documentation(was_at, now_at, inner, outer, {"schema"})
        self._documentation(old, new, was, now, {"content", "headers", "x-error-codes"})

    def _content(self, old: Steps, new: Steps) -> None:
        was, now = (self.base.at(old).get("content") or {}), (self.head.at(new).get("content") or {})
        if was.keys() != now.keys():
            self._add("media", (*old, "content"), (*new, "content"), sorted(was), sorted(now))
        pairs = [(media, media) for media in was if media in now]
        if not pairs and len(was) == len(now) == 1:
            pairs = [(next(iter(was)), next(iter(now)))]
        for one, other in pairs:
            places = (*old, "content", one), (*new, "content", other)
            if one == other or ("schema" in was[one] and "schema" in now[other]):
                self._schema(*places, was[one], now[other])
            if one == other and was[one].get("encoding") != now[other].get("encoding"):
                self._add("encoding", *places, was[one].get("encoding"), now[other].get("encoding"))
            self._documentation(*places, was[one], now[other], {"schema", "encoding"})

    def _schema(self, old: Steps, new: Steps, was: Json, now: Json) -> None:
        if "schema" in was and "schema" in now:
            self.schemas.compare((*old, "schema"), (*new, "schema"))
        elif "schema" in was or "schema" in now:
            self._add("schema", old, new, "schema" in was, "schema" in now)

    def _errors(self, old: Steps, new: Steps) -> None:
        """Documented error codes: one difference for each code."""
        was, now = _codes(self.base, old), _codes(self.head, new)
        gone, added = [code for code in was if code not in now], [code for code in now if code not in was]
        pairs = [(code, code) for code in was if code in now]
        if len(gone) == len(added) == 1 and was[gone[0]][1].get("message") == now[added[0]][1].get("message"):
            pairs, gone, added = [*pairs, (gone[0], added[0])], [], []
        for code in gone:
            self._add("error code", was[code][0], None, was[code][1], None)
        for code in added:
            self._add("error code", None, now[code][0], None, now[code][1])
        for before, after in pairs:
            (place, one), (here, other) = was[before], now[after]
            facets = ["error status"] * (one.get("status") != other.get("status"))
            facets += ["error code"] * any(one.get(key) != other.get(key) for key in CODE)
            for facet in facets or ["documentation"] * (one != other):
                self._add(facet, place, here, one, other)

    def _documentation(self, old: Steps, new: Steps, was: Json, now: Json, apart: set[str]) -> None:
        before, after = ({key: item for key, item in value.items() if key not in apart} for value in (was, now))
        if before != after:
            self._add("documentation", old, new, before, after)

    def _add(self, facet: str, old: Steps | None, new: Steps | None, before: Any, after: Any) -> None:
        found = Difference(facet, old, new, before, after)
        if found not in self.found:
            self.found.append(found)


def paired(base: Spec, head: Spec) -> Iterator[tuple[Steps | None, Steps | None]]:
    """Operations that are the same in both: by id, by path and method, or by their name in Python. The rest is new or
    gone."""
    left = {steps: name for name, steps in head.operations.items() if name not in base.operations}
    methods = {head.method(name): steps for steps, name in left.items() if head.method(name) != name}
    for name, steps in base.operations.items():
        same = head.operations.get(name)
        if same is None:
            same = steps if steps in left else methods.get(base.method(name))
            if same is not None and left.pop(same, None) is None:
                same = None
        yield steps, same
    for steps in left:
        yield None, steps


def _parameters(spec: Spec, operation: Steps) -> dict[tuple[str, str], Steps]:
    """The parameters of an operation and its path, by place and name."""
    found = {}
    for holder in (operation[:2], operation):
        for index, _ in enumerate(spec.at((*holder, "parameters")) or ()):
            place, value = spec.follow((*holder, "parameters", index))
            found[str(value.get("in")), str(value.get("name"))] = place
    return found


def _codes(spec: Spec, steps: Steps) -> dict[Any, tuple[Steps, Json]]:
    """The rows of a list of error codes by code, with their places."""
    rows = enumerate(spec.at(steps) or ())
    return {row.get("code"): ((*steps, index), row) for index, row in rows if isinstance(row, dict)}
