"""What a run writes: every operation, the same bytes each time, and no more than what has changed."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from generator import pipeline
from generator.drift import drift
from generator.output.lock import digests
from generator.pipeline import generate
from generator.spec.discover import discover
from generator.spec.document import Document
from generator.spec.places import operations

from .project import SMALL, Project, python, swap
from .runs import ROOT


def test_the_same_bytes_whatever_the_hash_seed_and_every_operation(tmp_path: Path) -> None:
    """What is committed was made with another seed, which Python chose."""
    done = python(["-m", "generator", "generate", "--out", str(tmp_path)], PYTHONHASHSEED="4242")
    assert done.returncode == 0, done.stderr
    found = [Document(path, name, "") for name, path in discover(ROOT / "specs").items()]
    count = sum(1 for document in found for _ in operations(document.data))
    assert re.search(rf"^all +{count} / {count} ", done.stdout, re.MULTILINE), done.stdout
    assert done.stderr == ""
    assert digests(tmp_path / pipeline.PACKAGE) == digests(ROOT / "generated" / pipeline.PACKAGE)
    assert {path.name for path in tmp_path.iterdir()} <= {"LOCK.json", ".lock", pipeline.PACKAGE}


def test_a_second_run_finds_nothing_to_do(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    before = {path: path.stat().st_mtime_ns for path in project.out.rglob("*.py")}
    assert project.run() == 0
    assert capsys.readouterr().out.count("unchanged") == len(SMALL)
    assert {path: path.stat().st_mtime_ns for path in project.out.rglob("*.py")} == before


def test_every_file_says_what_made_it(project: Project) -> None:
    for path in project.out.rglob("*.py"):
        first = path.read_text(encoding="utf-8").partition("\n")[0]
        vendor = path.relative_to(project.out / pipeline.PACKAGE).parts[0]
        source = f"specs/{vendor}/openapi.yaml" if vendor in SMALL else "generator/runtime"
        assert first.startswith(f"# Generated from {source}. DO NOT EDIT"), path
    for path in project.out.rglob("spec.json"):
        assert f"Generated from specs/{path.parent.name}/openapi.yaml. DO NOT EDIT" in path.read_text("utf-8")[:150]


def test_the_output_compiles_and_every_module_imports(project: Project) -> None:
    generate(project.specs, project.out, package="other_name")
    code = (
        "import importlib, pkgutil, other_name as package\n"
        "names = [m.name for m in pkgutil.walk_packages(package.__path__, 'other_name.')]\n"
        "[importlib.import_module(name) for name in names]\n"
        "models = [m for m in names if m.endswith('.models')]\n"
        "[getattr(importlib.import_module(m), n) for m in models for n in importlib.import_module(m).__all__]\n"
        "print(len(names))"
    )
    done = python(["-c", code], PYTHONPATH=str(project.out))
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 40


ADDED = {
    "an answer's schema": (
        "mailchimp",
        swap(
            "        field:\n",
            "        hint:\n          type: string\n          description: What to do.\n        field:\n",
        ),
        {"models/field_error.py", "spec.json"},
    ),
    "a schema inside a request": (
        "sprinklr",
        swap(
            "        city:\n",
            "        district:\n          type: string\n          description: Part of the city.\n        city:\n",
        ),
        {"models/address.py", "payloads.py", "spec.json"},
    ),
    "a request": (
        "mailchimp",
        swap(
            "        email_address:\n",
            "        note:\n          type: string\n          description: A note.\n        email_address:\n",
        ),
        {
            "models/subscriber_in_customer_journeys_audience.py",
            "payloads.py",
            "spec.json",
            "resources/customer_journeys.py",
            "resources/raw/customer_journeys.py",
        },
    ),
}


@pytest.mark.parametrize("name", ADDED)
def test_an_optional_property_changes_only_what_it_should(name: str, project: Project) -> None:
    vendor, edit, expected = ADDED[name]
    before = project.digests
    project.edit(vendor, edit)
    results = {result.vendor: result.changed for result in generate(project.specs, project.out)}
    assert results == {other: other == vendor for other in SMALL}
    after = project.digests
    changed = {name for name in {*before, *after} if before.get(name) != after.get(name)}
    assert changed == {"LOCK.json", *(f"{pipeline.PACKAGE}/{vendor}/{name}" for name in expected)}


def test_words_change_only_docstrings(project: Project) -> None:
    project.edit("mailchimp", swap("Why it was refused.", "For what reason it was refused."))
    before = project.digests
    generate(project.specs, project.out)
    after = project.digests
    changed = {name.rpartition("mailchimp/")[2] for name in after if before.get(name) != after[name]}
    assert changed == {"LOCK.json", "models/field_error.py"}


def test_drift_shows_the_difference_and_the_command(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert drift(project.specs, project.out) == []
    project.edit("mailchimp", swap("Why it was refused.", "For what reason it was refused."))
    before = project.digests
    assert project.run("drift") == 1
    out, err = capsys.readouterr()
    assert "+++ generated/journeykit_clients/mailchimp/models/field_error.py" in out
    assert '-    """Why it was refused."""' in out
    assert '+    """For what reason it was refused."""' in out
    assert "sprinklr" not in out
    assert "nox -s generate" in err
    assert project.digests == before, "drift only looks"
    assert project.run() == 0
    assert project.run("drift") == 0


def test_a_new_vendor_is_one_folder(project: Project) -> None:
    shutil.copytree(project.specs / "mailchimp", project.specs / "second")
    results = generate(project.specs, project.out)
    assert [(result.vendor, result.changed) for result in results] == [
        ("mailchimp", False),
        ("second", True),
        ("sprinklr", False),
    ]
    assert (project.out / pipeline.PACKAGE / "second" / "resources" / "customer_journeys.py").is_file()
