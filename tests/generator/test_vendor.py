"""A fifth vendor is one spec and one small facade module, and no edit anywhere else."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from .runs import ROOT

TOY = Path(__file__).parent / "toy"
PARTS = ("generator", "generated", "specs", "src")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with a fifth vendor, generated."""
    root = tmp_path_factory.mktemp("project")
    ignored = shutil.ignore_patterns("__pycache__", ".lock", ".staged-*", "inventory.json")
    for part in PARTS:
        shutil.copytree(ROOT / part, root / part, ignore=ignored)
    before = digests(root)
    shutil.copytree(TOY / "specs" / "toys", root / "specs" / "toys")
    shutil.copy(TOY / "toys.py", root / "src" / "journeykit" / "toys.py")
    touched = {name for name, digest in digests(root).items() if before.get(name) != digest}
    assert touched == {"specs/toys/openapi.yaml", "src/journeykit/toys.py"}
    assert len((TOY / "toys.py").read_text(encoding="utf-8").splitlines()) < 80
    done = python(root, "-m", "generator", "generate")
    assert done.returncode == 0, done.stderr
    assert "toys: new, 3 operations" in done.stdout
    after = digests(root)
    changed = {name for name, digest in after.items() if before.get(name) != digest} - touched
    others = [name for name in changed if not name.startswith("generated/journeykit_clients/toys/")]
    assert others in ([], ["generated/LOCK.json"]), "another vendor's files have changed"
    return root


def digests(root: Path) -> dict[str, str]:
    return {
        path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(root.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts and path.name != ".lock"
    }


def python(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join(str(root / name) for name in ("src", "generated"))
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=root, env={**os.environ, "PYTHONPATH": paths}, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip


def test_it_works_like_the_others(copy: Path) -> None:
    done = python(copy, "-W", "error", str(TOY / "use.py"))
    assert done.returncode == 0, done.stderr
    assert done.stdout == "fine\n"


def test_its_types_are_as_good(copy: Path) -> None:
    pytest.importorskip("mypy")
    command = ["-m", "mypy", "--strict", "--no-incremental", "--cache-dir", os.devnull, "--explicit-package-bases"]
    shutil.copy(TOY / "use.py", copy / "use.py")
    (copy / "mypy.ini").write_text("[mypy]\nmypy_path = src:generated\n", encoding="utf-8")
    done = python(copy, *command, "use.py", "src/journeykit/toys.py", "generated/journeykit_clients/toys")
    assert done.returncode == 0, done.stdout


def test_its_output_is_current(copy: Path) -> None:
    assert python(copy, "-m", "generator", "drift").returncode == 0
