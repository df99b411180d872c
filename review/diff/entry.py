"""One entry of the list: a cause, everything that is said of it, and the place that justifies it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import Any

from generator.report.wire.context import BREAKING, ORDER

ID = 12
"""Hexadecimal digits of an entry's id."""


@dataclass
class Entry:
    """The keys are those of the JSON form; `danger` and `documentation` are for order and headings only."""

    id: str
    vendor: str
    operations: list[str]
    verdict: str
    what: str
    direction: str
    python: list[str]
    wire: str
    place: dict[str, Any]
    sources: list[dict[str, str]]
    said_by: list[str]
    approved: dict[str, str] | None = None
    danger: bool = field(default=False, compare=False)
    documentation: bool = field(default=False, compare=False)

    def as_json(self) -> dict[str, Any]:
        """The entry in the JSON form."""
        found = asdict(self)
        del found["danger"], found["documentation"]
        return found


@dataclass
class Report:
    """All entries, the worst first; `missing` says which engines could not speak, and why."""

    base: str
    head: str
    entries: list[Entry]
    missing: list[str] = field(default_factory=list)
    expired: list[str] = field(default_factory=list)
    """Approvals that approve nothing in this list."""

    @property
    def bump(self) -> str:
        """The part of the version that the changes move."""
        if any(entry.verdict == BREAKING for entry in self.entries):
            return "major"
        if any(not entry.documentation for entry in self.entries):
            return "minor"
        return "patch" if self.entries else "none"

    def fails(self, limit: str) -> bool:
        """Whether something at or above a verdict is not approved."""
        if limit not in ORDER:
            return False
        bad = ORDER[: ORDER.index(limit) + 1]
        return any(entry.verdict in bad and entry.approved is None for entry in self.entries)

    def as_json(self) -> dict[str, Any]:
        """The JSON form."""
        changes = [entry.as_json() for entry in self.entries]
        return {"base": self.base, "head": self.head, "bump": self.bump, "changes": changes}


def identity(*parts: Any) -> str:
    """A stable id of what it is made from: the same on every machine, whatever the order of a mapping."""
    text = json.dumps(parts, sort_keys=True, default=list)
    return hashlib.sha256(text.encode()).hexdigest()[:ID]


def ordered(entries: Iterable[Entry]) -> list[Entry]:
    """What endangers people, then by verdict; documentation last."""
    return sorted(
        entries,
        key=lambda entry: (
            not entry.danger,
            ORDER.index(entry.verdict),
            entry.documentation,
            entry.vendor,
            entry.place["pointer"],
            entry.what,
        ),
    )
