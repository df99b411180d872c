"""Editions beside the contract: their packages, their names, their headers."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from generator.pipeline import generate
from generator.spec.discover import discover
from generator.spec.problem import SpecError

from .runs import PACKAGE, spec


def edition(specs: Path, name: str) -> None:
    spec(specs / "pets" / "editions", name)


def test_an_edition_is_a_package_of_its_own(tmp_path: Path) -> None:
    specs = spec(tmp_path / "specs")
    edition(specs, "5.9")
    edition(specs, "2026-10")
    results = generate(specs, tmp_path / "out")
    assert [result.vendor for result in results] == ["pets", "pets_2026_10", "pets_5_9"]
    model = (tmp_path / "out" / PACKAGE / "pets_5_9" / "errors.py").read_text(encoding="utf-8")
    assert model.startswith("# Generated from specs/pets/editions/5.9/openapi.yaml. DO NOT EDIT")
    assert {result.changed for result in generate(specs, tmp_path / "out")} == {False}


@pytest.mark.parametrize(("name", "said"), [("5 9", "cannot be a package"), ("V2", "cannot be a package")])
def test_a_name_that_cannot_be_a_package(name: str, said: str, tmp_path: Path) -> None:
    specs = spec(tmp_path / "specs")
    edition(specs, name)
    with pytest.raises(SpecError, match=said):
        discover(specs)


def test_two_folders_that_give_one_package(tmp_path: Path) -> None:
    specs = spec(tmp_path / "specs")
    spec(specs, "pets_5_9")
    edition(specs, "5.9")
    with pytest.raises(SpecError, match="already gives the package"):
        discover(specs)
