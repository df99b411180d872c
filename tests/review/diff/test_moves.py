"""Real moves of the vendors: the entries and verdicts of each."""

from __future__ import annotations

import pytest

from review.diff.entry import Report
from review.diff.formats import FORMATS
from review.diff.run import diff

from .conftest import written
from .moves import MOVES, package, text

JUDGED = {name: move for name, move in MOVES.items() if move["entries"]}


@pytest.fixture(scope="module")
def moved(tmp_path_factory: pytest.TempPathFactory) -> Report:
    folder = tmp_path_factory.mktemp("moves")
    for name, move in JUDGED.items():
        written(folder / "base", package(name), text(move["from"]))
        written(folder / "head", package(name), text(name))
    return diff(str(folder / "base"), str(folder / "head"), node=False)


@pytest.mark.parametrize("name", JUDGED)
def test_a_move_has_its_entries(moved: Report, name: str) -> None:
    found = [(entry.verdict, entry.what) for entry in moved.entries if entry.vendor == package(name)]
    for verdict, part in JUDGED[name]["entries"]:
        (same,) = [item for item in found if part in item[1]] or [("missing", part)]
        assert same[0] == verdict, part
        found.remove(same)
    assert not found


def test_the_largest_fits_a_comment(moved: Report) -> None:
    assert len(FORMATS["markdown"](moved).encode()) < 60_000
    assert len(FORMATS["markdown"](moved)) > 10_000
