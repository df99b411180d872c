"""No checker finds anything in what is generated: of vendors that are added, and of documents that no engine takes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from generator.pipeline import generate
from tests import checkers

from .added import NEW, OUTPUT, SCRIPTS, project
from .runs import PACKAGE
from .test_torture import VENDORS, torture


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with the vendors that are added, the documents, and scripts that use the vendors."""
    root = project(tmp_path_factory.mktemp("types"), ("generated", "specs", "src"))
    specs = torture(root / "torture")
    for vendor in ("toys", "parcel_desk"):
        shutil.copytree(root / "specs" / vendor, specs / vendor)
    generate(specs, root / "made")
    for package in (*NEW, *VENDORS):
        shutil.copytree(root / "made" / PACKAGE / package, root / OUTPUT / package)
    for script in SCRIPTS:
        shutil.copy(script, root / f"{script.parent.name}_{script.name}")
    return root


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_no_checker_finds_anything(whole: Path, checker: str) -> None:
    files = [
        *whole.glob("*.py"),
        *(whole / "src" / "journeykit" / f"{name}.py" for name in NEW),
        *(whole / OUTPUT / name for name in (*NEW, *VENDORS)),
    ]
    assert len(files) == len(SCRIPTS) + 2 * len(NEW) + len(VENDORS)
    path = (whole / "src", whole / "generated")
    assert not (checkers.mypy(files, whole) if checker == "mypy" else checkers.pyright(files, whole, path))
