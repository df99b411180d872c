"""What several tests of the generator start from."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.rendering import in_this_process

from .project import SMALL, Project
from .runs import ROOT


@pytest.fixture(scope="session", autouse=True)
def one_process() -> Iterator[None]:
    with in_this_process():
        yield


@pytest.fixture(scope="session")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("project")
    for vendor in SMALL:
        shutil.copytree(ROOT / "specs" / vendor, root / "specs" / vendor, ignore=shutil.ignore_patterns("editions"))
    from generator.pipeline import generate

    generate(root / "specs", root / "generated")
    return root


@pytest.fixture
def project(_made: Path, tmp_path: Path) -> Project:
    shutil.copytree(_made, tmp_path, dirs_exist_ok=True)
    return Project(tmp_path)
