"""A document with its corrections, and citations of it."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import yaml

from review.provenance.documents.tables import Block, blocks

from .record import Evidence, Kind, digest

CORRECTIONS = Path(__file__).with_name("corrections.yaml")


class Stale(ValueError):
    """A correction does not fit its document."""


class Page:
    """A document: `lines` as corrected; what it cites is digested as printed."""

    def __init__(self, name: str, text: str, corrections: list[dict[str, Any]] | None = None) -> None:
        self.name = name
        self.sha256 = hashlib.sha256(text.encode()).hexdigest()
        self.printed = text.splitlines()
        self.lines = list(self.printed)
        every = yaml.safe_load(CORRECTIONS.read_text(encoding="utf-8")) if corrections is None else corrections
        self.corrections = [item for item in every if item["document"] == name]
        for item in self.corrections:
            self._correct(item)

    def _correct(self, item: dict[str, Any]) -> None:
        at = item["line"] - 1
        if at >= len(self.lines):
            raise Stale(f"{self.name} has no line {item['line']}, which {item['see']} corrects")
        if "was" not in item:
            return
        if item["was"] not in self.lines[at]:
            raise Stale(f"{self.name} line {item['line']} does not say {item['was']!r}, which {item['see']} corrects")
        self.lines[at] = self.lines[at].replace(item["was"], item["is"], 1)

    def blocks(self, first: int = 1, last: int | None = None) -> list[Block]:
        """The fenced blocks."""
        return list(blocks(self.lines, first, last or len(self.lines)))

    def lists(self, first: int) -> list[str]:
        """The objects, as dotted paths, that are lists in the body drawn from a line on."""
        return [path for item in self.corrections if item["line"] == first for path in item.get("lists", [])]

    def evidence(self, spans: list[tuple[int, int]], kind: Kind, operation: str, **facts: Any) -> Evidence:
        """Evidence that some lines give."""
        spans = sorted(set(spans))
        cited = ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in spans)
        see = {item["see"] for item in self.corrections for first, last in spans if first <= item["line"] <= last}
        return Evidence(
            document=self.name,
            lines=cited,
            digest=digest(self.printed, cited),
            kind=kind,
            operation=operation,
            see=sorted(see),
            **facts,
        )
