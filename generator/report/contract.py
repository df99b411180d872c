"""What a regeneration changes: in Python, and what no Python name shows (hosts, limits, what may be sent twice)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from .compare import Change
from .compare import compare as surface_changes
from .wire.context import BREAKING, WARNING
from .wire.judge import compare
from .wire.spec import Spec

FILE = "spec.json"
"""The contract in a generated package."""
SEEN_IN_PYTHON = {
    *("exists", "name", "required", "type", "values", "reference", "alternatives", "operation id", "resource"),
    *("error code", "documentation", "schema"),
}
"""Facets whose changes the comparison of the Python surface names."""


def changed(before: Path, after: Path, paths: Iterable[str]) -> list[Change]:
    """The changes between two packages of a vendor, looking only at the files that differ; breaking ones first."""
    found = [*_contract(before, after), *surface_changes(before, after, paths)]
    return sorted(found, key=lambda change: not change.breaking)


def _contract(before: Path, after: Path) -> list[Change]:
    """The changes between the contracts of two packages; none where one of them holds no contract."""
    old, new = (_spec(folder / FILE) for folder in (before, after))
    if old is None or new is None:
        return []
    found = [item for item in compare(old, new) if item.difference.facet not in SEEN_IN_PYTHON]
    return [Change(item.said.what, item.said.level == BREAKING, item.said.level == WARNING) for item in found]


def _spec(path: Path) -> Spec | None:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return Spec(data) if isinstance(data, dict) else None
