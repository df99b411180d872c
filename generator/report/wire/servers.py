"""Two lists of servers -> their differences."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.spec.places import Steps

from .difference import Difference
from .spec import Json, Spec

ROOT: Steps = ("servers",)


def servers_of(spec: Spec, operation: Steps) -> Steps:
    """The place of the servers that an operation is sent to: its own, its path's, or the document's."""
    for holder in (operation, operation[:2]):
        if spec.at((*holder, "servers")):
            return (*holder, "servers")
    return ROOT


def servers(base: Spec, head: Spec, old: Steps = ROOT, new: Steps = ROOT) -> Iterator[Difference]:
    """The differences of the servers at two places. Clients know the document's by their number.

    Of the servers of an operation they take the first.
    """
    was, now = base.at(old) or [], head.at(new) or []
    if ROOT not in (old, new) and was[1:] != now[1:]:
        yield Difference("documentation", old, new, {"servers": was[1:]}, {"servers": now[1:]})
    for index in range(max(len(was), len(now)) if old == new == ROOT else 1):
        place, here = (*old, index), (*new, index)
        one = was[index] if index < len(was) else None
        other = now[index] if index < len(now) else None
        if one is None or other is None or one.get("url") != other.get("url"):
            yield Difference("server", place if one else None, here if other else None, one, other)
            continue
        yield from _variables(place, here, one.get("variables") or {}, other.get("variables") or {})
        if _prose(one) != _prose(other):
            yield Difference("documentation", place, here, _prose(one), _prose(other))


def _variables(old: Steps, new: Steps, was: Json, now: Json) -> Iterator[Difference]:
    for name in [*was, *(key for key in now if key not in was)]:
        place, here = (*old, "variables", name), (*new, "variables", name)
        one, other = was.get(name), now.get(name)
        if one is None or other is None:
            yield Difference("server", place if one else None, here if other else None, one, other)
            continue
        if one.get("default") != other.get("default"):
            yield Difference("server default", place, here, one.get("default"), other.get("default"))
        if set(one.get("enum") or ()) != set(other.get("enum") or ()):
            yield Difference("server values", place, here, one.get("enum"), other.get("enum"))
        before, after = (_but(value, "default", "enum") for value in (one, other))
        if before != after:
            yield Difference("documentation", place, here, before, after)


def _prose(server: Json) -> Json:
    return _but(server, "url", "variables")


def _but(value: Json, *keys: str) -> dict[str, Any]:
    return {key: item for key, item in value.items() if key not in keys}
