"""Every kind of change is one entry, with its verdict, and says what it does on the wire and to Python code."""

from __future__ import annotations

import pytest

from review.diff.entry import Report

from .conftest import entries_of
from .kinds import KINDS, SAFETY, Kind

HARMLESS = ("02", "04", "12", "16", "23", "31", "37", "38", "39", "40", "42")
"""Kinds that break nobody; 13 and 44 take names out of Python imports."""


@pytest.mark.parametrize("kind", [pytest.param(kind, id=kind.name) for kind in [*KINDS, *SAFETY]])
def test_a_kind_is_one_entry(compared: Report, kind: Kind) -> None:
    (entry,) = entries_of(compared, kind)
    assert (entry.verdict, entry.danger) == (kind.verdict, kind.first)
    assert kind.what in entry.what
    assert kind.wire in entry.wire
    assert kind.python in "\n".join(entry.python).replace(f"{entry.vendor}.", "")
    assert sorted(entry.operations) == sorted(kind.operations)
    assert entry.place["line"] > 0
    assert entry.sources, "no document line justifies it"


def test_nothing_harmless_breaks_and_nothing_harmful_is_fine(compared: Report) -> None:
    harmless = [kind for kind in KINDS if kind.name.startswith(HARMLESS)]
    assert len(harmless) == len(HARMLESS)
    assert not [kind for kind in harmless if entries_of(compared, kind)[0].verdict == "breaking"]
    others = [kind for kind in KINDS if kind not in harmless]
    assert not [kind for kind in others if entries_of(compared, kind)[0].verdict == "fine"]


def test_what_endangers_people_comes_first(compared: Report) -> None:
    dangers = [entry.danger for entry in compared.entries]
    assert dangers == sorted(dangers, reverse=True)
    assert all(entry.verdict == "breaking" for entry in compared.entries if entry.danger)
