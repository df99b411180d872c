"""The planted mistakes follow the code: each still fits one place, and its tests are there."""

from __future__ import annotations

from tests.mutations.__main__ import ROOT, mutations, places, sources


def test_every_mutation_fits_one_place() -> None:
    code = sources(ROOT)
    stale = [mutation.name for mutation in mutations() if not places(code, mutation)]
    assert stale == []


def test_every_mutation_names_tests() -> None:
    tests = {path.stem for path in (ROOT / "tests").rglob("test_*.py")}
    assert [mutation.name for mutation in mutations() if not mutation.tests or not {*mutation.tests} <= tests] == []
