"""One comparison for all kinds: each is a package of its own, in one run of the generator."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from review.diff.entry import Entry, Report
from review.diff.run import diff

from .kinds import KINDS, SAFETY, TRIPS, Kind

EVERY = {f"k{index:02}": kind for index, kind in enumerate([*KINDS, *SAFETY])}


def written(folder: Path, package: str, text: str) -> Path:
    """A spec as the package's, in JSON or YAML."""
    (folder / package).mkdir(parents=True, exist_ok=True)
    path = folder / package / f"openapi.{'json' if text.startswith('{') else 'yaml'}"
    path.write_text(text, encoding="utf-8")
    return path


class NoClients(AbstractContextManager["NoClients"]):
    """In place of the generator: nothing changes in Python."""

    def __init__(self, scratch: Path) -> None:
        pass

    def __exit__(self, *_: object) -> None:
        pass

    def changes(self, contracts: object, meanwhile: Callable[[], object]) -> dict[str, list[Any]]:
        meanwhile()
        return {}


@pytest.fixture(scope="session")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which all kinds are compared."""
    return tmp_path_factory.mktemp("kinds")


@pytest.fixture(scope="session")
def compared(kinds: Path) -> Report:
    """The report over all kinds, without Node."""
    folder = kinds / "specs"
    for package, kind in EVERY.items():
        written(folder / "base", package, TRIPS)
        written(folder / "head", package, kind.text())
    return diff(str(folder / "base"), str(folder / "head"), node=False, folder=kinds)


def package_of(kind: Kind) -> str:
    """The name of a kind's package."""
    return next(package for package, other in EVERY.items() if other is kind)


def entries_of(report: Report, kind: Kind) -> list[Entry]:
    """The entries of one kind, with the names that its package has by itself."""
    return [entry for entry in report.entries if entry.vendor == package_of(kind)]
