"""griffe, which compares Python packages, finds no breakage that the list does not have."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.package import build
from review.diff.entry import Report
from review.diff.python import folded

from .conftest import entries_of, written
from .kinds import KINDS, SAFETY, TRIPS, Kind

griffe = pytest.importorskip("griffe", reason="griffe is not installed here")

CHOSEN = ("01", "03", "05", "06", "17", "18", "21", "22", "34", "35", "44", "paging gone", "error code removed")
"""Kinds of which griffe sees something."""


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("griffe")
    texts = {"base": TRIPS, **{_package(kind): kind.text() for kind in chosen()}}
    for name, text in texts.items():
        written(folder / "specs", name, text)
    build({name: (folder / "specs" / name / "openapi.yaml", name) for name in texts}, folder, folder / "out", print)
    return folder / "out"


def chosen() -> list[Kind]:
    return [kind for kind in [*KINDS, *SAFETY] if kind.name.startswith(CHOSEN)]


def _package(kind: Kind) -> str:
    return f"k{[*KINDS, *SAFETY].index(kind)}"


def test_griffe_finds_nothing_more(packages: Path, compared: Report) -> None:
    base = griffe.load("base", search_paths=[packages])
    for kind in chosen():
        head = griffe.load(_package(kind), search_paths=[packages])
        breakages = [found.obj for found in griffe.find_breaking_changes(base, head)]
        names = {name for found in breakages if not second_name(found) for name in public(found.path)}
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
