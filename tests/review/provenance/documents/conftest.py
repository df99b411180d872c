"""What a reader finds in a text."""

from __future__ import annotations

from pathlib import Path

from review.provenance.documents import extract
from review.provenance.facts import Fact


def read(tmp_path: Path, text: str) -> list[Fact]:
    path = tmp_path / "page.txt"
    path.write_text(text, encoding="utf-8")
    return list(extract(path).facts)


def rows(found: list[Fact], kind: str) -> list[tuple[int, str, dict[str, object]]]:
    return [(fact.first, fact.name, fact.about) for fact in found if fact.kind == kind]
