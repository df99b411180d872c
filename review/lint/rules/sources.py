"""Rules for `x-source`: every element is traced, to a document that is listed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.spec.document import Document
from generator.spec.problem import Problem
from review.provenance.quotes import sources
from review.provenance.sources import elements


def traced(document: Document) -> Iterator[Problem]:
    """Every operation, parameter, property, enumeration and error code says where it is from, and how sure that is."""
    for element in elements(document):
        source = element.source
        if not source.doc or not source.status:
            yield document.problem(element.steps, f"{element.name} has no source", "add x-source with doc and status")
        elif not source.lines and not source.anchor:
            yield document.problem(
                element.steps, f"{element.name} cites no lines of {source.doc}", "add lines, or an anchor"
            )


def origin(document: Document) -> Iterator[Problem]:
    """A cited document is listed under `info.x-origin`, where a reader finds its title and digest."""
    known = {str(item.get("id")) for item in _origins(document)}
    for steps, source in sources(document):
        if source.doc not in known:
            yield document.problem(
                (*steps, "x-source"), f"{source.doc!r} is not an id of x-origin", f"one of {', '.join(sorted(known))}"
            )


def noted(document: Document) -> Iterator[Problem]:
    """What the document does not say needs a reason."""
    for steps, source in sources(document):
        own = _own(document, steps)
        if own.get("status", "documented") != "documented" and not source.note:
            yield document.problem((*steps, "x-source"), f"{source.status} without a note", "say why in `note`")


def on_record(document: Document) -> Iterator[Problem]:
    """A conflict or a correction is a contradiction, and contradictions have a number in the register."""
    for steps, source in sources(document):
        own = _own(document, steps)
        if own.get("status") in ("conflict", "corrected") and not source.see:
            yield document.problem((*steps, "x-source"), f"{source.status} without a number", "add `see`")


def resolvable(document: Document) -> Iterator[Problem]:
    """Lines belong to a file with a digest, an anchor to anything else; ranges run forward."""
    files = {item.get("id") for item in _origins(document) if "sha256" in item}
    for steps, source in sources(document):
        own = _own(document, steps)
        if "lines" in own and source.doc not in files:
            yield document.problem(
                (*steps, "x-source", "lines"), f"{source.doc} has no digest, so no lines", "use `anchor`"
            )
        for first, last in source.lines if "lines" in own else ():
            if first > last:
                yield document.problem((*steps, "x-source", "lines"), f"{first}-{last} runs backwards", "swap them")


def digests(document: Document) -> Iterator[Problem]:
    """A document that is a file is named with its SHA-256, so that a changed one is noticed."""
    for index, item in enumerate(_origins(document)):
        if str(item.get("id", "")).endswith((".txt", ".md")) and "sha256" not in item:
            yield document.problem(("info", "x-origin", index), f"{item['id']} has no sha256", "add it")


def _origins(document: Document) -> list[dict[str, Any]]:
    found = document.data.get("info", {}).get("x-origin", [])
    return [item for item in found if isinstance(item, dict)]


def _own(document: Document, steps: tuple[str | int, ...]) -> dict[str, Any]:
    value: Any = document.data
    for step in steps:
        value = value[step]
    own: dict[str, Any] = value["x-source"]
    return own
