"""A document has changed: which of its lines, and which elements of the spec cite them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from generator.spec.document import Document

from .facts import Inventory
from .quotes import sources
from .sources import Element, elements


@dataclass(frozen=True)
class Change:
    """Lines of the old document that the new one does not have, and where the others went."""

    gone: frozenset[int]
    moved: dict[int, int]


def compare(old: Inventory, new: Inventory) -> Change:
    """The change from one version of a document to another, by the digests of their lines."""
    gone: set[int] = set()
    moved: dict[int, int] = {}
    for tag, start, end, to, _ in SequenceMatcher(None, old.lines, new.lines, autojunk=False).get_opcodes():
        for offset in range(end - start):
            if tag == "equal":
                moved[start + offset + 1] = to + offset + 1
            else:
                gone.add(start + offset + 1)
    return Change(frozenset(gone), moved)


def stale(document: Document, name: str, change: Change) -> Iterator[tuple[Element, list[int]]]:
    """Elements that cite lines of a document which are gone, and those lines."""
    for element in elements(document):
        lines = [] if element.source.doc != name else sorted(line for line in change.gone if element.source.cites(line))
        if lines:
            yield element, lines


def shifted(document: Document, name: str, change: Change) -> Iterator[tuple[str, str, str]]:
    """Places whose cited lines stand elsewhere now: place, old lines, new lines."""
    for steps, source in sources(document):
        spans = source.lines if source.doc == name and "lines" in _own(document, steps) else ()
        ends = [(change.moved.get(first), change.moved.get(last)) for first, last in spans]
        if spans and all(first and last for first, last in ends) and tuple(ends) != spans:
            line = document.problem((*steps, "x-source"), "").line
            yield f"{document.shown}:{line}", _shown(spans), _shown(ends)


def added(old: Inventory, new: Inventory) -> tuple[list[str], list[str]]:
    """Facts that only the new version has, and facts that only the old one has, by key."""
    before, after = ({f"{fact.key} {fact.about}": fact.key for fact in item.facts} for item in (old, new))
    return [after[key] for key in after if key not in before], [before[key] for key in before if key not in after]


def _shown(spans: Iterable[tuple[int | None, int | None]]) -> str:
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in spans)


def _own(document: Document, steps: tuple[str | int, ...]) -> dict[str, object]:
    value: Any = document.data
    for step in steps:
        value = value[step]
    own: dict[str, object] = value["x-source"]
    return own
