"""What several tests of the generator start from."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.rendering import in_this_process

from .project import SMALL, Project, shortened
from .runs import ROOT

if TYPE_CHECKING:
    from .wired import Wire


@pytest.fixture(scope="session", autouse=True)
def one_process() -> Iterator[None]:
    with in_this_process():
        yield


@pytest.fixture(scope="session")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("project")
    for vendor, count in SMALL.items():
        spec = Path("specs", vendor, "openapi.yaml")
        (root / spec).parent.mkdir(parents=True)
        (root / spec).write_text(shortened((ROOT / spec).read_text(encoding="utf-8"), count), encoding="utf-8")
    from generator.pipeline import generate

    generate(root / "specs", root / "generated")
    return root


@pytest.fixture
def project(_made: Path, tmp_path: Path) -> Project:
    shutil.copytree(_made, tmp_path, dirs_exist_ok=True)
    return Project(tmp_path)


@pytest.fixture(scope="session")
def _wire_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("wire")


@pytest.fixture(scope="module")
def _packages(_wire_folder: Path) -> Iterator[None]:
    """The package of the document `wire`, generated once, and its facade module."""
    from .wired import packages

    with packages(Path(__file__).parent / "wire", _wire_folder):
        yield


@pytest.fixture
def wire(_packages: None) -> Wire:
    from .wired import Wire

    return Wire()
