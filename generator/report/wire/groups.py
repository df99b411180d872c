"""What several operations have in common is one difference: a path that is renamed, a resource that is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from generator.spec.extensions import resource_of
from generator.spec.places import Steps

from .difference import Difference
from .spec import Spec


def together(base: Spec, head: Spec, pairs: list[tuple[Steps | None, Steps | None]]) -> Iterator[Difference]:
    """The differences of paths and resources, each once."""
    paths: dict[tuple[Any, Any], Difference] = {}
    resources: dict[Any, Difference] = {}
    kept = {resource_of(head.at(steps)) for steps in head.operations.values()}
    for old, new in pairs:
        if not (old and new):
            continue
        if old[1] != new[1]:
            facet = "documentation" if sent_alike(str(old[1]), str(new[1])) else "path"
            found = paths.get((old[1], new[1]), Difference(facet, old[:2], new[:2], old[1], new[1]))
            names = (*found.operations, *ids(base, head, old, new))
            paths[old[1], new[1]] = replace(found, operations=tuple(dict.fromkeys(names)))
        was, now = resource_of(base.at(old)), resource_of(head.at(new))
        if was != now:
            whole = was not in kept
            places = (whole and _tag(base, was)) or (*old, "tags"), (whole and _tag(head, now)) or (*new, "tags")
            key = (was, now) if whole else old
            resources.setdefault(key, Difference("resource", *places, was, now))
    yield from (item for item in paths.values() if item.facet == "path" or "#" in f"{item.before}{item.after}")
    yield from resources.values()


def ids(base: Spec, head: Spec, old: Steps | None, new: Steps | None) -> tuple[str, ...]:
    """The id of an operation, and the former one where it has another."""
    names = (spec.at(steps).get("operationId") for spec, steps in ((head, new), (base, old)) if steps)
    return tuple(dict.fromkeys(map(str, names)))


def sent_alike(old: str, new: str) -> bool:
    """Whether requests to two paths are the same: they differ in their fragments, or in names of parameters."""
    was, now = (path.partition("#")[0] for path in (old, new))
    names, others = re.findall(r"{[^}]*}", was), re.findall(r"{[^}]*}", now)
    moved = [name for name, other in zip(names, others, strict=False) if name != other and name in others]
    return not moved and re.sub(r"{[^}]*}", "{}", was) == re.sub(r"{[^}]*}", "{}", now)


def _tag(spec: Spec, name: str) -> Steps | None:
    for index, tag in enumerate(spec.data.get("tags") or ()):
        if isinstance(tag, dict) and tag.get("name") == name:
            return ("tags", index)
    return None
