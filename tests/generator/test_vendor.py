"""A fifth vendor is one spec and one small facade module, and no edit anywhere else.

It is added to a copy of the project, and everything that the four go through is run there.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
import yaml

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from .added import NEW, OUTPUT, SCRIPTS, TOY, changed, contents, project, python

OLD = "mailchimp"
FOUR = ("genesys", "mailchimp", "octeth", "sprinklr")
SUITES = ("tests/client", "tests/wire", "tests/peers", "tests/local", "tests/testing")
OF_ALL = ("test_configuration", "test_copies", "test_examples", "test_surface", "test_peers")
"""The suites with tests of all vendors together."""
CHOSEN = f"toys or (({' or '.join(OF_ALL)}) and not ({' or '.join((*FOUR, 'parcel_desk'))}))"


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with both and one of the four, generated; what costs time for each vendor is run here."""
    root = project(tmp_path_factory.mktemp("few"))
    for folder in ("specs", OUTPUT):
        for package in (root / folder).iterdir():
            if package.is_dir() and package.name not in (OLD, *NEW):
                shutil.rmtree(package)
    for record in ("safety.yaml", "coverage.json"):
        path = root / "specs" / record
        entries = yaml.safe_load(path.read_text(encoding="utf-8"))
        path.write_text(json.dumps({name: entries[name] for name in entries if name in (OLD, *NEW)}), encoding="utf-8")
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


def test_the_module_is_small() -> None:
    for module in ("toys.py", "toys_2_0.py"):
        assert len((TOY / module).read_text(encoding="utf-8").splitlines()) < 80


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: f"{script.parent.name}-{script.stem}")
def test_it_works_like_the_others(copy: Path, script: Path) -> None:
    done = python(copy, "-W", "error", str(script))
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("fine\n")


def test_its_output_is_current(few: Path) -> None:
    assert python(few, "-m", "generator", "drift").returncode == 0


@pytest.mark.parametrize("command", [["lint", "--no-node"], ["provenance"]], ids=["lint", "provenance"])
def test_its_spec_follows_the_house_rules(few: Path, command: list[str]) -> None:
    done = python(few, "-m", "review", *command)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("suites", [SUITES[1:2], SUITES[:1] + SUITES[2:]], ids=["wire", "others"])
def test_the_suites_take_it_from_its_spec(copy: Path, suites: tuple[str, ...]) -> None:
    options = ("-q", "-p", "no:cacheprovider", "-o", "faulthandler_timeout=100")
    done = python(copy, "-m", "pytest", *options, "-k", CHOSEN, *suites)
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
