"""Kinds of change of a spec, each as an edit of the trips, with what the list has to say of it: `kinds.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
TRIPS = (HERE / "trips" / "openapi.yaml").read_text(encoding="utf-8")
GROUPS = {
    "all": ("listTrips", "createTrip", "getTrip", "deleteTrip", "putPhoto", "findBooking", "noteBooking"),
    "answers with a trip": ("listTrips", "createTrip", "getTrip", "findBooking", "noteBooking"),
}


@dataclass(frozen=True)
class Kind:
    """`edits` are texts of the spec and what stands there then; `what`, `python`, `wire` are parts of sentences."""

    name: str
    edits: tuple[tuple[str, str], ...]
    verdict: str
    what: str
    python: str
    wire: str
    operations: tuple[str, ...]
    first: bool

    def text(self) -> str:
        """The spec after the edit."""
        text = TRIPS
        for old, new in self.edits:
            assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
            text = text.replace(old, new)
        return text


def _kind(name: str, row: dict[str, Any]) -> Kind:
    edits = row.get("edits") or [{"old": row["old"], "new": row["new"]}]
    operations = row["operations"]
    return Kind(
        name,
        tuple((edit["old"], edit["new"]) for edit in edits),
        row["verdict"],
        row["what"],
        row["python"],
        row.get("wire", ""),
        GROUPS[operations] if isinstance(operations, str) else tuple(operations),
        row.get("first", False),
    )


_DATA = yaml.safe_load((HERE / "kinds.yaml").read_text(encoding="utf-8"))
KINDS = [_kind(name, row) for name, row in _DATA["kinds"].items()]
SAFETY = [_kind(name, row) for name, row in _DATA["safety"].items()]
