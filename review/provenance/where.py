"""The answer to "where does this come from, and why is it so?" for one element."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from generator.spec.discover import discover, shown_path
from generator.spec.document import Document
from review.api import Api
from review.sound import require_sound

from . import facts, register
from .agreement import shown
from .coverage import cover
from .matching import Match
from .sources import Element
from .texts import Texts


def where(specs: Path, name: str, documents: Path | None = None) -> Iterator[str]:
    """A paragraph for every element whose name, with its kind or without, fits the pattern.

    With a folder of the vendors' documents it shows the lines that are cited. Raises SpecError for a broken spec.
    """
    for vendor, path in discover(specs).items():
        document = Document(path, vendor, shown_path(specs, path))
        require_sound(document)
        texts = Texts(document, documents)
        entries = register.load(path.parent / "discrepancies.yaml", vendor, "discrepancies.yaml")
        coverage = cover(document, facts.load(path.parent / "inventory.json"), entries)
        numbered = {entry["id"]: entry for entry in entries.entries}
        for element in coverage.elements:
            if fnmatchcase(element.name, name) or fnmatchcase(f"{element.kind} {element.name}", name):
                found = [match for match in coverage.matches if element.steps in match.places]
                yield "\n".join([*_lines(document, element, found, numbered), *texts.cited(element.source)])


def _lines(
    document: Document, element: Element, found: list[Match], entries: dict[str, dict[str, Any]]
) -> Iterator[str]:
    source = element.source
    line = document.problem(element.steps, "").line
    kind = f", {shown(Api(document), element.steps)}" if element.kind in ("property", "enum") else ""
    yield f"{element.name} ({element.kind}{kind}) at {document.shown}:{line}"
    quote = f", which says: {source.quote}" if source.quote else ""
    yield f"  {source.status}, from {source.place}{quote}"
    if source.note:
        yield f"  {source.note}"
    for match in found:
        differs = f" - {'; '.join(match.differs)}" if match.differs else ""
        yield f"  line {match.fact.first}: {match.fact.key}{differs}"
    for number in source.see:
        entry = entries.get(number, {})
        yield f"  {number}: {entry.get('title')}"
        yield from (f"      {key}: {entry[key]}" for key in ("chosen", "why", "caller") if key in entry)
