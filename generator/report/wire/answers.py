"""Two editions of an operation's request body, its answers and its error codes -> their differences."""

from __future__ import annotations

from typing import Any

from generator.spec.places import Steps

from .elements import Elements
from .spec import Json, Spec

CODE = ("code", "name", "reserved", "message")
"""Keys of an error code by which callers know it."""

Row = tuple[Steps, Json]
"""An error code with its place."""


def request(elements: Elements, old: Steps, new: Steps) -> None:
    """Compare two request bodies."""
    (was_at, was), (now_at, now) = elements.base.follow(old), elements.head.follow(new)
    if was is None and now is None:
        return
    if was is None:
        elements.add("exists", None, now_at, None, {"required": bool(now.get("required"))})
        return
    if now is None:
        elements.add("exists", was_at, None, {"required": bool(was.get("required"))}, None)
        return
    if bool(was.get("required")) != bool(now.get("required")):
        elements.add("required", was_at, now_at, bool(was.get("required")), bool(now.get("required")))
    elements.content(was_at, now_at)
    elements.documentation(was_at, now_at, was, now, ("required", "content"))


def responses(elements: Elements, old: Steps, new: Steps) -> None:
    """Compare the answers of two operations by status; one that is replaced by another of its class is the same."""
    was, now = elements.base.at(old) or {}, elements.head.at(new) or {}
    gone, added = [key for key in was if key not in now], [key for key in now if key not in was]
    if len(gone) == len(added) == 1 and gone[0][:1] == added[0][:1]:
        elements.add("status", (*old, gone[0]), (*new, added[0]), gone[0], added[0])
        _response(elements, *elements.base.follow((*old, gone[0])), *elements.head.follow((*new, added[0])))
        gone, added = [], []
    for status in gone:
        elements.add("status", (*old, status), None, status, None)
    for status in added:
        elements.add("status", None, (*new, status), None, status)
    for status in sorted(was.keys() & now.keys()):
        _response(elements, *elements.base.follow((*old, status)), *elements.head.follow((*new, status)))


def _response(elements: Elements, old: Steps, was: Json, new: Steps, now: Json) -> None:
    elements.content(old, new)
    errors(elements, (*old, "x-error-codes"), (*new, "x-error-codes"))
    before, after = _headers(was), _headers(now)
    for key in sorted({*before, *after}):
        one, other = ((*place, "headers", names.get(key, key)) for place, names in ((old, before), (new, after)))
        if key not in after:
            elements.add("exists", one, None, {}, None)
        elif key not in before:
            elements.add("exists", None, other, None, {})
        else:
            (was_at, inner), (now_at, outer) = elements.base.follow(one), elements.head.follow(other)
            elements.schema(was_at, now_at, inner, outer)
            elements.documentation(was_at, now_at, inner, outer, ("schema",))
    elements.documentation(old, new, was, now, ("content", "headers", "x-error-codes"))


def _headers(response: Json) -> dict[str, str]:
    """The names of the headers of an answer as they are written, by the name that is compared."""
    return {name.lower(): name for name in response.get("headers") or {}}


def errors(elements: Elements, old: Steps, new: Steps) -> None:
    """Compare documented error codes: one difference for each code."""
    pairs, gone, added = _paired(_rows(elements.base, old), _rows(elements.head, new))
    for place, row in gone:
        elements.add("error code", place, None, row, None)
    for place, row in added:
        elements.add("error code", None, place, None, row)
    for (place, one), (here, other) in pairs:
        facets = ["error status"] * (one.get("status") != other.get("status"))
        facets += ["error code"] * any(one.get(key) != other.get(key) for key in CODE)
        for facet in facets or ["documentation"] * (one != other):
            elements.add(facet, place, here, one, other)


def _rows(spec: Spec, steps: Steps) -> list[Row]:
    rows: list[Any] = spec.at(steps) or []
    return [((*steps, index), row) for index, row in enumerate(rows) if isinstance(row, dict)]


def _paired(was: list[Row], now: list[Row]) -> tuple[list[tuple[Row, Row]], list[Row], list[Row]]:
    """Rows that are the same, rows that are gone, and new ones. A code may have several meanings, each with its row.

    The same is a row with the code and the message, else one with the code, else the last one with the message.
    """
    pairs: list[tuple[Row, Row]] = []
    for keys in (("code", "message", "status"), ("code", "message"), ("code",), ("message",)):
        if keys == ("message",) and not len(was) == len(now) == 1:
            break
        for one in list(was):
            same = next((row for row in now if all(row[1].get(key) == one[1].get(key) for key in keys)), None)
            if same is not None:
                pairs.append((one, same))
                was, now = [row for row in was if row is not one], [row for row in now if row is not same]
    return pairs, was, now
