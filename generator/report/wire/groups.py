"""What several operations have in common is one difference: a path that is renamed, a resource that is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.spec.extensions import resource_of
from generator.spec.places import Steps

from .difference import Difference
from .spec import Spec


def together(base: Spec, head: Spec, pairs: list[tuple[Steps | None, Steps | None]]) -> Iterator[Difference]:
    """The differences of paths and resources, each once."""
    paths: dict[tuple[Any, Any], Difference] = {}
    resources: dict[tuple[str, str], Difference] = {}
    for old, new in pairs:
        if not (old and new):
            continue
        if old[1] != new[1]:
            paths.setdefault((old[1], new[1]), Difference("path", old[:2], new[:2], old[1], new[1]))
        was, now = resource_of(base.at(old)), resource_of(head.at(new))
        if was != now:
            places = _tag(base, was) or (*old, "tags"), _tag(head, now) or (*new, "tags")
            resources.setdefault((was, now), Difference("resource", *places, was, now))
    yield from paths.values()
    yield from resources.values()


def _tag(spec: Spec, name: str) -> Steps | None:
    for index, tag in enumerate(spec.data.get("tags") or ()):
        if isinstance(tag, dict) and tag.get("name") == name:
            return ("tags", index)
    return None
