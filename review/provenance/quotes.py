"""Quotations: what `x-source.quote` says must stand in the cited lines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.spec.document import Document
from generator.spec.places import walk
from generator.spec.problem import Problem

from .facts import Inventory, digest
from .reading import text_of
from .sources import Source, source_at


def key(source: Source) -> str:
    """What is kept of a quotation: a digest of it and of its lines."""
    return digest(f"{source.lines} {source.quote}")


def sources(document: Document) -> Iterator[tuple[tuple[str | int, ...], Source]]:
    """Every place with an `x-source` of its own, and the source resolved."""
    for steps, value in walk(document.data):
        if isinstance(value, dict) and isinstance(value.get("x-source"), dict) and steps != ("info",):
            yield steps, source_at(document.data, steps)


def found_in(document: Document, path: Path) -> tuple[str, ...]:
    """The keys of the quotations that stand where the spec says, in the document at a path."""
    lines = text_of(path).splitlines()
    found = [source for _, source in sources(document) if source.doc == path.name and source.quote]
    return tuple(sorted({key(source) for source in found if _stands(source, lines)}))


def unverified(document: Document, inventories: tuple[Inventory, ...]) -> Iterator[Problem]:
    """Quotations that were not found in the cited lines, or not looked for since they were written."""
    known = {item.name: item for item in inventories}
    for steps, source in sources(document):
        if source.quote and source.doc in known and key(source) not in known[source.doc].quotes:
            message = f"the quotation {source.quote!r} was not found in {source.place}"
            yield document.problem(
                (*steps, "x-source"), message, "correct quote or lines, then `nox -s provenance -- DIRECTORY --write`"
            )


def _stands(source: Source, lines: list[str]) -> bool:
    text = " ".join(" ".join(lines[first - 1 : last]) for first, last in source.lines)
    return " ".join(source.quote.split()) in " ".join(text.split())
