"""A fifth vendor is one spec and one small facade module, and no edit anywhere else.

It is added to a copy of the project, and everything that the four go through is run there.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from subprocess import PIPE

import pytest

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from .runs import ROOT

OUTPUT = "generated/journeykit_clients"
TOY = Path(__file__).parent / "toy"
DESK = ROOT / "examples" / "parcel_desk"
EDITION = "specs/toys/editions/2.0/openapi.yaml"
ADDED = {"specs/toys/openapi.yaml", "src/journeykit/toys.py", EDITION, "src/journeykit/toys_2_0.py"}
ALSO = {"specs/parcel_desk/openapi.yaml", "src/journeykit/parcel_desk.py"}
"""A sixth one, of another kind: client credentials, cursors, uploads, an operation without log-in."""
PARTS = ("generator", "generated", "review", "specs", "src", "tests")
SETTINGS = ("pyproject.toml", "redocly.yaml")
OLD, NEW = "mailchimp", ("toys", "toys_2_0", "parcel_desk")
FOUR = ("genesys", "mailchimp", "octeth", "sprinklr")
SUITES = ["tests/client", "tests/wire", "tests/peers", "tests/local", "tests/testing"]
OF_ALL = ("test_configuration", "test_examples", "test_surface", "test_peers")
"""The suites with tests of all vendors together."""
CHOSEN = f"toys or (({' or '.join(OF_ALL)}) and not ({' or '.join((*FOUR, 'parcel_desk'))}))"

PATIENCE = 300
"""Seconds for a process, on a machine that has other things to do."""


def project(root: Path) -> Path:
    """The project with a fifth and a sixth vendor, not yet generated."""
    for part in PARTS:
        shutil.copytree(ROOT / part, root / part, ignore=shutil.ignore_patterns("__pycache__", ".lock", ".staged-*"))
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


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with both and one of the four, generated; what costs time for each vendor is run here."""
    root = project(tmp_path_factory.mktemp("few"))
    for folder in ("specs", OUTPUT):
        for package in (root / folder).iterdir():
            if package.is_dir() and package.name not in (OLD, *NEW):
                shutil.rmtree(package)
    before = contents(root)
    done = python(root, "-m", "generator", "generate")
    assert done.returncode == 0, done.stderr
    assert "toys: new, 6 operations" in done.stdout
    made = changed(before, contents(root))
    others = {name for name in made if not name.startswith(tuple(f"{OUTPUT}/{name}/" for name in NEW))}
    assert others <= {"generated/LOCK.json"}, "another vendor's files have changed"
    return root


@pytest.fixture(scope="module")
def copy(few: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole project with both."""
    root = project(tmp_path_factory.mktemp("project"))
    for name in NEW:
        shutil.copytree(few / OUTPUT / name, root / OUTPUT / name)
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


def test_the_module_is_small() -> None:
    for module in ("toys.py", "toys_2_0.py"):
        assert len((TOY / module).read_text(encoding="utf-8").splitlines()) < 80


@pytest.mark.parametrize("script", [TOY / "use.py", TOY / "kit.py", TOY / "edition.py", DESK / "use.py"], ids=str)
def test_it_works_like_the_others(copy: Path, script: Path) -> None:
    done = python(copy, "-W", "error", str(script))
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("fine\n")


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_its_types_are_as_good(copy: Path, checker: str) -> None:
    if find_spec(checker) is None:
        pytest.skip(f"{checker} is not installed here")
    scripts = ("use.py", "kit.py", "edition.py", "desk.py")
    for script, source in zip(scripts, (*(TOY / name for name in scripts[:3]), DESK / "use.py"), strict=True):
        shutil.copy(source, copy / script)
    own = ["--no-incremental", "--cache-dir", os.devnull] if checker == "mypy" else ["--pythonpath", sys.executable]
    added = [path for name in NEW for path in (f"src/journeykit/{name}.py", f"{OUTPUT}/{name}")]
    done = python(copy, "-m", checker, *own, *scripts, *added)
    assert done.returncode == 0, done.stdout


def test_its_output_is_current(few: Path) -> None:
    assert python(few, "-m", "generator", "drift").returncode == 0


@pytest.mark.parametrize("command", [["lint", "--no-node"], ["provenance"]], ids=["lint", "provenance"])
def test_its_spec_follows_the_house_rules(copy: Path, command: list[str]) -> None:
    done = python(copy, "-m", "review", *command)
    assert done.returncode == 0, done.stdout


def test_the_suites_take_it_from_its_spec(copy: Path) -> None:
    options = ("-q", "-p", "no:cacheprovider", "-o", "faulthandler_timeout=100")
    done = python(copy, "-m", "pytest", *options, "-k", CHOSEN, *SUITES)
    assert done.returncode == 0, done.stdout[-5000:]
    passed = re.search(r"(\d+) passed", done.stdout)
    assert passed, done.stdout
    assert int(passed[1]) > 200


def test_the_demonstration_calls_its_operations(few: Path) -> None:
    done = python(few, "-W", "error", "-m", "tests.demo")
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr
    assert "0 breaches" in done.stdout
    called = {"toys": ("listToys", "createToy", "getToy"), "toys_2_0": ("getState", "updateToy", "toys.list")}
    for package, id in [(package, id) for package, ids in called.items() for id in ids]:
        assert len(re.findall(rf"^{package} +{id} +a?sync .* ok", done.stdout, re.MULTILINE)) == 2, done.stdout[-5000:]


def test_its_edition_has_a_page(few: Path) -> None:
    done = python(few, "-m", "review", "editions", "--out", "pages")
    assert done.returncode == 0, done.stderr
    text = (few / "pages" / "toys.md").read_text(encoding="utf-8")
    assert "| `createToy` | `old.toys.create(name='car')` | `new.toys.create(name='car')` |" in text
    assert "gone; updateToy of edition 2.0" in text
