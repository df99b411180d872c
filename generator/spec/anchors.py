"""References by `$anchor`, `$dynamicAnchor` and `$id` (JSON Schema 2020-12) -> references by place, in place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urldefrag, urljoin

from .document import Document
from .places import Steps, is_reference, pointer, target, walk

ANCHORS = ("$anchor", "$dynamicAnchor")
REFERENCES = ("$ref", "$dynamicRef")


def follow(document: Document) -> None:
    """Rewrite the references of a document that names its schemas so. What leads to no schema of it stays as it is."""
    if not document.has("$id", *ANCHORS):
        return
    named = list(_named(document.data))
    places = {uri: steps for steps, _, uri in named}
    bases = {steps: uri for steps, value, uri in named if "$id" in value and "#" not in uri}
    for steps, value in list(walk(document.data)):
        for key in REFERENCES if isinstance(value, dict) else ():
            if isinstance(value.get(key), str) and is_reference((*steps, "$ref")):
                found = _place(value[key], _base(steps, bases), places, document.data)
                if found is not None:
                    del value[key]
                    value["$ref"] = found


def anchored(document: Document, fragment: str) -> str:
    """The JSON pointer of a fragment that names an anchor of a document; any other fragment as it is."""
    if not fragment or fragment.startswith("/") or not document.has(*ANCHORS):
        return fragment
    found = (pointer(steps) for steps, value, _ in _named(document.data) if fragment in map(value.get, ANCHORS))
    return next(found, fragment)


def _named(data: Any) -> Iterator[tuple[Steps, dict[str, Any], str]]:
    """Schemas with a name: place, schema, and the URI by which others refer to it."""
    bases: dict[Steps, str] = {}
    for steps, value in walk(data):
        if not isinstance(value, dict) or not is_reference((*steps, "$ref")):
            continue
        base = _base(steps, bases)
        if isinstance(value.get("$id"), str):
            base = bases[steps] = urldefrag(urljoin(base, value["$id"])).url
            yield steps, value, base
        for key in ANCHORS:
            if isinstance(value.get(key), str):
                yield steps, value, f"{base}#{value[key]}"


def _base(steps: Steps, bases: dict[Steps, str]) -> str:
    """The URI of the innermost schema with an `$id` around a place, empty in the document itself."""
    return next((bases[steps[:n]] for n in range(len(steps), -1, -1) if steps[:n] in bases), "") if bases else ""


def _place(reference: str, base: str, places: dict[str, Steps], data: Any) -> str | None:
    uri, fragment = urldefrag(urljoin(base, reference) if base or reference[:1] != "#" else reference)
    if f"{uri}#{fragment}" in places:
        return f"#{pointer(places[f'{uri}#{fragment}'])}"
    if uri not in places or (fragment and not fragment.startswith("/")):
        return None
    found = f"#{pointer(places[uri])}{fragment}"
    return found if target(data, found) is not None else None
