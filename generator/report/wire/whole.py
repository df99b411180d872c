"""Two editions of a contract as wholes: servers, log-in, limits, components that no operation uses, documentation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.spec.extensions import resource_of
from generator.spec.places import METHODS, Steps

from .difference import Difference
from .operations import Operations
from .schemas import Schemas
from .servers import servers
from .spec import Json, Spec

ROOT = {
    "x-concurrency-limit": "concurrency",
    "x-rate-limits": "rate limits",
    "x-request-id-headers": "request id",
    "security": "security",
}
"""Keys of the document that are compared as they are written."""
PROSE = {"info", "externalDocs", "openapi", "jsonSchemaDialect"}


def differences(base: Spec, head: Spec) -> list[Difference]:
    """Every difference between two editions, one for each element and facet."""
    schemas = Schemas(base, head)
    found = Operations(base, head, schemas).compare()
    _unused(base, head, schemas)
    return [
        *found,
        *schemas.found,
        *_components(base, head, schemas.found),
        *_root(base, head),
        *_path_items(base, head),
    ]


def _unused(base: Spec, head: Spec, schemas: Schemas) -> None:
    """Compare the named schemas that no operation led to."""
    known = {one for one, _ in schemas.seen}
    for name in sorted(_schemas(base).keys() & _schemas(head).keys()):
        place = ("components", "schemas", name)
        if place not in known:
            schemas.compare(place, place)


def _components(base: Spec, head: Spec, found: list[Difference]) -> Iterator[Difference]:
    renamed = {steps for item in found if item.facet == "name" for steps in (item.base, item.head)}
    for name in sorted(_schemas(base).keys() ^ _schemas(head).keys()):
        place = ("components", "schemas", name)
        if place not in renamed:
            gone = name in _schemas(base)
            yield Difference(
                "exists", place if gone else None, None if gone else place, {} if gone else None, None if gone else {}
            )
    for kind in ("examples", "links", "callbacks", "pathItems"):
        before, after = _named(base, kind), _named(head, kind)
        for name in sorted(key for key in {*before, *after} if before.get(key) != after.get(key)):
            place = ("components", kind, name)
            ends = place if name in before else None, place if name in after else None
            yield Difference("documentation", *ends, before.get(name), after.get(name))
    was, now = (_named(spec, "securitySchemes") for spec in (base, head))
    for name in sorted({*was, *now}):
        place = ("components", "securitySchemes", name)
        one, other = was.get(name), now.get(name)
        if _without_prose(one) != _without_prose(other):
            yield Difference("security", place if one else None, place if other else None, one, other)
        elif one != other:
            yield Difference("documentation", place, place, one, other)


def _root(base: Spec, head: Spec) -> Iterator[Difference]:
    for key, facet in ROOT.items():
        if base.data.get(key) != head.data.get(key):
            yield Difference(facet, (key,), (key,), base.data.get(key), head.data.get(key))
    yield from servers(base, head)
    yield from _tags(base, head)
    for key in sorted(PROSE):
        if base.data.get(key) != head.data.get(key):
            yield Difference("documentation", (key,), (key,), base.data.get(key), head.data.get(key))
    known = {*ROOT, *PROSE, "servers", "paths", "components", "tags"}
    for key in sorted({*base.data, *head.data} - known):
        if base.data.get(key) != head.data.get(key):
            yield Difference("documentation", (key,), (key,), base.data.get(key), head.data.get(key))


def _tags(base: Spec, head: Spec) -> Iterator[Difference]:
    """Descriptions of resources; those that operations belong to are compared with the operations."""
    was, now = _tagged(base), _tagged(head)
    before, after = ({resource_of(spec.at(place)) for place in spec.operations.values()} for spec in (base, head))
    renamed = before ^ after
    for name in [*was, *(key for key in now if key not in was)]:
        (place, one), (here, other) = was.get(name, (None, None)), now.get(name, (None, None))
        if one != other and (name not in renamed or (one and other)):
            yield Difference("documentation", place, here, one, other)


def _tagged(spec: Spec) -> dict[str, tuple[Steps, Json]]:
    tags = enumerate(spec.data.get("tags") or ())
    return {str(tag.get("name")): (("tags", index), tag) for index, tag in tags if isinstance(tag, dict)}


def _path_items(base: Spec, head: Spec) -> Iterator[Difference]:
    for path in sorted((base.data.get("paths") or {}).keys() & (head.data.get("paths") or {}).keys()):
        was, now = base.at(("paths", path)), head.at(("paths", path))
        apart = {*METHODS, "parameters", "servers"}
        before, after = ({key: item for key, item in value.items() if key not in apart} for value in (was, now))
        if before != after:
            yield Difference("documentation", ("paths", path), ("paths", path), before, after)


def _schemas(spec: Spec) -> Json:
    return _named(spec, "schemas")


def _named(spec: Spec, kind: str) -> Json:
    found: Json = (spec.data.get("components") or {}).get(kind) or {}
    return found


def _without_prose(scheme: Any) -> Any:
    """A security scheme without what is said about it."""
    if not isinstance(scheme, dict):
        return scheme
    return {
        key: {name: _without_prose(flow) for name, flow in item.items()} if key == "flows" else item
        for key, item in scheme.items()
        if key not in ("description", "scopes") and not key.startswith("x-")
    }
