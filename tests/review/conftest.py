"""A shop: one small spec with two documents in two dialects, complete and free of findings, to be broken by tests."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.spec.document import Document
from generator.spec.problem import Problem
from review.lint import gates
from review.provenance import comparison, register
from tests.rendering import in_this_process

HERE = Path(__file__).parent / "shop"
SPECS = HERE.parents[2] / "specs"


class Shop:
    """A copy of the shop in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.specs, self.documents = folder / "specs", folder / "documents"
        self.spec, self.register = self.specs / "shop" / "openapi.yaml", self.specs / "shop" / "discrepancies.yaml"

    def open(self) -> None:
        """Complete the copy: our schemas, the documents' digests, the inventory."""
        for name in (gates.EXTENSIONS, register.SCHEMA):
            shutil.copyfile(SPECS / name, self.specs / name)
        for name in ("shelf", "catalogue"):
            digest = hashlib.sha256((self.documents / f"{name}.md").read_bytes()).hexdigest()
            self.edit(name.upper(), digest)
        comparison.compare(self.specs, self.documents, write=True)

    def edit(self, old: str, new: str, path: Path | None = None) -> None:
        """Replace a text that stands exactly once, in the spec or another file."""
        path = path or self.spec
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
        path.write_text(text.replace(old, new), encoding="utf-8")

    def document(self) -> Document:
        """The spec, loaded."""
        return Document(self.spec, "shop", "specs/shop/openapi.yaml")

    def compare(self) -> list[Problem]:
        """What `provenance` says, from the committed inventory."""
        return comparison.compare(self.specs).problems

    def lint(self) -> list[Problem]:
        """What `lint` says, without Node."""
        return gates.lint(self.specs, node=False).problems


@pytest.fixture(scope="session", autouse=True)
def one_process() -> Iterator[None]:
    with in_this_process():
        yield


@pytest.fixture(scope="session")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("opened") / "shop"
    shutil.copytree(HERE, folder)
    Shop(folder).open()
    return folder


@pytest.fixture
def shop(tmp_path: Path, opened: Path) -> Shop:
    shutil.copytree(opened, tmp_path / "shop")
    return Shop(tmp_path / "shop")


def said(problems: list[Problem], text: str) -> bool:
    return any(text in problem.message for problem in problems)
