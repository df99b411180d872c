"""BASE and HEAD: a git revision, a folder of specs, or the working tree -> documents by package."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from generator.check.reading import read
from generator.spec.discover import discover
from generator.spec.document import Document
from generator.spec.problem import Problem, SpecError

BESIDE = {"inventory.json", "discrepancies.yaml"}
"""Files of a spec's folder that are no part of the contract."""


class Side(NamedTuple):
    """One of the two: how the caller named it, and the spec of each package."""

    name: str
    specs: dict[str, Path]
    folder: Path

    def shown(self, package: str) -> str:
        """The path of a spec as people know it."""
        return f"specs/{self.specs[package].relative_to(self.folder).as_posix()}"

    def files(self, package: str) -> dict[str, bytes]:
        """What the contract of a package is made of."""
        folder = self.specs[package].parent
        return {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in sorted(folder.rglob("*"))
            if path.suffix in (".yaml", ".yml", ".json")
            and path.name not in BESIDE
            and "editions" not in path.relative_to(folder).parts
        }

    def document(self, package: str) -> Document:
        """The spec of a package, as the generator reads it. Raises SpecError, which names the side."""
        with self._named():
            return read(self.specs[package], package, self.shown(package))

    @contextmanager
    def _named(self) -> Iterator[None]:
        try:
            yield
        except SpecError as error:
            raise named(error, self.name) from None


def side(name: str | None, scratch: Path) -> Side:
    """What a name means; without one the working tree. Raises SpecError, in one line, where it means nothing."""
    if name is None:
        return _side("working tree", Path("specs"))
    if name and Path(name).is_dir():
        inner = Path(name) / "specs"
        own = any(Path(name).glob("*/openapi.*"))
        return _side(name, inner if inner.is_dir() and not own else Path(name))
    return _side(name, _archived(name, scratch))


def _side(name: str, folder: Path) -> Side:
    try:
        return Side(name, discover(folder), folder)
    except SpecError as error:
        raise named(error, name) from None


def named(error: SpecError, side: str) -> SpecError:
    """The same, with the side in front of the file."""
    return SpecError(problem._replace(file=f"{side}: {problem.file}") for problem in error.problems)


def _archived(revision: str, scratch: Path) -> Path:
    """The specs of a git revision, in a folder of their own."""
    try:
        top = _git("rev-parse", "--show-toplevel").decode().strip()
        commit = _git("rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}").decode().strip()
        archive = _git("-C", top, "archive", "--format=tar", commit, "--", "specs")
    except OSError:
        raise _no(revision, "git is not installed") from None
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode("utf-8", "replace").strip().splitlines()
        raise _no(revision, said[-1] if said else "git refused it") from None
    folder = scratch / "revision"
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        tar.extractall(folder, filter="data")
    return folder / "specs"


def _git(*arguments: str) -> bytes:
    return subprocess.run(["git", *arguments], check=True, capture_output=True).stdout


def _no(name: str, why: str) -> SpecError:
    fix = "name a git revision of this repository, or a folder of VENDOR/openapi.yaml"
    return SpecError([Problem(name, 0, 0, "", f"no folder and no revision: {why}", fix)])
