"""What the project's own files say about each other: locked versions, sessions, hooks, the version."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import journeykit

ROOT = Path(__file__).parents[2]
PYPROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT = PYPROJECT["project"]
LOCK = (ROOT / "constraints.txt").read_text(encoding="utf-8")
SHIPPED = [*PROJECT["dependencies"], *(text for extra in PROJECT["optional-dependencies"].values() for text in extra)]
GROUPS = [text for group in PYPROJECT["dependency-groups"].values() for text in group]


def pins() -> dict[str, str]:
    return {canonicalize_name(name): version for name, version in re.findall(r"^([\w.-]+)==([\w.!+]+)", LOCK, re.M)}


@pytest.mark.parametrize("text", sorted({*SHIPPED, *GROUPS}))
def test_locked_versions_fit_the_requirements(text: str) -> None:
    requirement = Requirement(text)
    if requirement.name != PROJECT["name"]:
        version = pins().get(canonicalize_name(requirement.name))
        assert version, f"{requirement.name} is not in constraints.txt: nox -s lock"
        assert requirement.specifier.contains(version), "nox -s lock"


def test_everything_locked_has_a_hash_and_no_address() -> None:
    locked = re.findall(r"^\S+==\S+.*\n.*", LOCK, re.M)
    assert len(locked) == len(re.findall(r"^\S", LOCK, re.M)) > 100
    assert not [entry for entry in locked if "\n    --hash=sha256:" not in entry]
    assert not re.search(r"https?:|--index|--find|file:", LOCK)


@pytest.mark.parametrize("text", sorted(SHIPPED))
def test_shipped_requirements_have_bounds_on_both_sides(text: str) -> None:
    requirement = Requirement(text)
    if requirement.name != PROJECT["name"]:
        kinds = {specifier.operator for specifier in requirement.specifier}
        assert kinds == {">=", "<"}, f"{text}: say from which version and below which"


def test_classifiers_name_the_pythons_of_the_workflow() -> None:
    named = {text.rpartition(" :: ")[2] for text in PROJECT["classifiers"] if re.search(r":: 3\.\d+$", text)}
    tested = yaml.safe_load((ROOT / ".github/workflows/checks.yml").read_text(encoding="utf-8"))["jobs"]["tests"]
    assert named == {*tested["strategy"]["matrix"]["python"]} - {"3.14"}


def sessions() -> dict[str, bool]:
    """The names of the sessions of the noxfile, and whether plain `nox` runs them."""
    nox = shutil.which("nox", path=Path(sys.executable).parent)
    assert nox
    done = subprocess.run([nox, "-l"], cwd=ROOT, capture_output=True, text=True, check=True)
    found = re.findall(r"^([*-]) (\S+)", done.stdout, re.M)
    return {re.sub(r"-(/|\d).*", "", name): mark == "*" for mark, name in found}


def test_workflows_run_sessions() -> None:
    """All that CI runs can be run here: a step sets up, runs a session, or hands its result on.

    CI runs all that plain `nox` runs; it has no need of `pythons`, since it runs the tests with each.
    """
    known, run = sessions(), {"dev", "pythons"}
    others = r"python -m pip install nox uv|\.ci/programs|cat diff\.md .*|gh pr comment .*|mkdir dist .*"
    for path in (ROOT / ".github/workflows").glob("*.yml"):
        for job in yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"].values():
            matrix = job.get("strategy", {}).get("matrix", {}).get("sessions", [])
            for line in (step["run"] for step in job["steps"] if "run" in step):
                command = line.replace("$SESSIONS", " ".join(matrix)).partition(" -- ")[0]
                if command.startswith("nox -s "):
                    run |= {*command.removeprefix("nox -s ").split()}
                    assert run <= {*known}, line
                else:
                    assert re.fullmatch(others, line.strip()), line
    assert {name for name, usual in known.items() if usual} <= run


def test_hooks_are_local_and_find_keys() -> None:
    (repo,) = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"]
    assert repo["repo"] == "local"
    hooks = {hook["id"]: hook for hook in repo["hooks"]}
    (ruff,) = {text for text in GROUPS if text.startswith("ruff==")}
    assert hooks["ruff-check"]["additional_dependencies"] == hooks["ruff-format"]["additional_dependencies"] == [ruff]
    key = re.compile(hooks["keys"]["entry"])
    for secret in ("0123456789abcdef" * 2 + "-us6", "Bearer " + "aZ0_" * 12, 'client_secret="' + "x9" * 16 + '"'):
        assert key.search(secret)
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split(
        "\n"
    )
    texts = {name: (ROOT / name).read_bytes().decode(errors="replace") for name in listed if (ROOT / name).is_file()}
    assert not [name for name, text in texts.items() if key.search(text)]


def test_the_version_is_said_once() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", journeykit.__version__)
    assert "version" in PROJECT["dynamic"]
