"""The vendors' documents, where the reviewer has them: the lines that a spec cites."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from generator.spec.document import Document

from .comparison import document_file
from .reading import text_of
from .sources import Source

SHOWN = 40
"""Lines of a passage that are printed."""


class Texts:
    """The documents of one spec in a folder, or anywhere below it; without a folder there are none."""

    def __init__(self, spec: Document, folder: Path | None) -> None:
        self._folder = folder
        origins = spec.data["info"].get("x-origin") or ()
        self._digests = {item["id"]: item["sha256"] for item in origins if "id" in item and "sha256" in item}

    def lines(self, name: str) -> list[str]:
        """The lines of a document; none where it is not there, or is another version than the spec cites."""
        digest = self._digests.get(name)
        return list(_lines(self._folder, name, digest)) if self._folder and digest else []

    def cited(self, source: Source) -> Iterator[str]:
        """The passages that a source cites, each line with its number."""
        lines = self.lines(source.doc)
        for first, last in source.lines:
            for number in range(first, min(last, first + SHOWN - 1, len(lines)) + 1):
                yield f"  {number:6} | {lines[number - 1]}"
            if lines and last - first >= SHOWN:
                yield f"  ... to line {last}"


@cache
def _lines(folder: Path, name: str, digest: str) -> tuple[str, ...]:
    path = document_file(folder, name, digest, exact=True)
    return tuple(text_of(path).splitlines()) if path else ()
