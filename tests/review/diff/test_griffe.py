"""griffe, which compares Python packages, finds no breakage that the list does not have."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from review.diff.entry import Report
from review.diff.python import folded

from .conftest import entries_of, package_of
from .kinds import KINDS, SAFETY

griffe = pytest.importorskip("griffe", reason="griffe is not installed here")

CHOSEN = ("01", "03", "05", "06", "17", "18", "21", "22", "34", "35", "44", "paging gone", "error code removed")
"""Kinds of which griffe sees something."""


def test_griffe_finds_nothing_more(compared: Report, kinds: Path) -> None:
    made = kinds / "journeykit_clients"
    (base,) = [folder.name for folder in made.iterdir() if folder.name.endswith("_base")]
    old = griffe.load(base, search_paths=[made])
    for kind in (kind for kind in [*KINDS, *SAFETY] if kind.name.startswith(CHOSEN)):
        package = f"{package_of(kind)}_head"
        breakages = [
            found.obj for found in griffe.find_breaking_changes(old, griffe.load(package, search_paths=[made]))
        ]
        names = {name for found in breakages if not second_name(found) for name in public(found.path)}
        if not (made / package / "payloads.py").is_file():  # the same as those of the base
            names -= {name for found in breakages if found.path == f"{base}.payloads" for name in public(found.path)}
        said = folded(" ".join(sentence for entry in entries_of(compared, kind) for sentence in entry.python))
        assert names, kind.name
        assert not [name for name in names if folded(name) not in said], kind.name


def second_name(found: Any) -> bool:
    """Whether it is the whole name of a method that has a short one, of which the list speaks."""
    return found.is_attribute and ".resources." in found.path and found.parent is not None and found.parent.is_class


def public(path: str) -> list[str]:
    """The name that users know of an object, unless it is internal or says the same again (async, raw, `api`)."""
    _, place, *names = path.split(".")
    *owners, last = names or [place]
    said_again = place == "api" or "raw" in owners or any(name.startswith("Async") for name in owners)
    if said_again or last.endswith("_body") or (place == "resources" and last.isupper()):
        return []
    return [owners[-1] if last == "__init__" else last]
