"""A copy of the project with added vendors: one spec and one small facade module each, no edit anywhere else."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from subprocess import PIPE

import pytest

from .runs import ROOT

OUTPUT = "generated/journeykit_clients"
TOY = Path(__file__).parent / "toy"
DESK = ROOT / "examples" / "parcel_desk"
EDITION = "specs/toys/editions/2.0/openapi.yaml"
ADDED = {"specs/toys/openapi.yaml", "src/journeykit/toys.py", EDITION, "src/journeykit/toys_2_0.py"}
ALSO = {"specs/parcel_desk/openapi.yaml", "src/journeykit/parcel_desk.py"}
"""A sixth one, of another kind: client credentials, cursors, uploads, an operation without log-in."""
NEW = ("toys", "toys_2_0", "parcel_desk")
SCRIPTS = (TOY / "use.py", TOY / "kit.py", TOY / "edition.py", DESK / "use.py")
PARTS = ("generator", "generated", "review", "specs", "src", "tests")
SETTINGS = ("pyproject.toml", "redocly.yaml")

PATIENCE = 300
"""Seconds for a process, on a machine that has other things to do."""


def project(root: Path, parts: tuple[str, ...] = PARTS) -> Path:
    """The project with a fifth and a sixth vendor, not yet generated."""
    for part in parts:
        shutil.copytree(ROOT / part, root / part, ignore=shutil.ignore_patterns(".lock", ".staged-*"))
    for name in SETTINGS:
        shutil.copy(ROOT / name, root / name)
    before = contents(root)
    shutil.copytree(TOY / "specs" / "toys", root / "specs" / "toys")
    for module in TOY.glob("toys*.py"):
        shutil.copy(module, root / "src" / "journeykit" / module.name)
    (root / "specs" / "parcel_desk").mkdir()
    shutil.copy(DESK / "openapi.yaml", root / "specs" / "parcel_desk" / "openapi.yaml")
    shutil.copy(DESK / "parcel_desk.py", root / "src" / "journeykit" / "parcel_desk.py")
    assert changed(before, contents(root)) == ADDED | ALSO
    return root


def contents(root: Path) -> dict[str, bytes]:
    paths = (path for path in root.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths if path.name != ".lock"}


def changed(before: dict[str, bytes], after: dict[str, bytes]) -> set[str]:
    """The files that are new, gone or different."""
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


def python(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A process to its end, or to the end of our patience; then those that it has started end too."""
    paths = os.pathsep.join(str(root / name) for name in ("src", "generated"))
    command, environment = [sys.executable, *arguments], {**os.environ, "PYTHONPATH": paths}
    with subprocess.Popen(
        command, cwd=root, env=environment, stdout=PIPE, stderr=PIPE, text=True, start_new_session=True
    ) as running:
        try:
            out, err = running.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            os.killpg(running.pid, signal.SIGKILL)
            out, err = running.communicate()
            pytest.fail(f"{' '.join(command)} did not end in {PATIENCE} s\n{out[-5000:]}\n{err[-10000:]}")
    return subprocess.CompletedProcess(command, running.returncode, out, err)
