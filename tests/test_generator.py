"""The generator: the same bytes each time, all or nothing, and a clear word where a spec is wrong."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from generator import pipeline
from generator.__main__ import main
from generator.drift import drift
from generator.lock import digests
from generator.pipeline import generate
from generator.problem import SpecError

ROOT = Path(__file__).parents[1]
SMALL = ("mailchimp", "sprinklr")
"""The vendors whose specs are quick to render; what holds for them holds for all."""

Edit = Callable[[str], str]


class Project:
    """A copy of some specs with the output that they give."""

    def __init__(self, root: Path) -> None:
        self.specs, self.out = root / "specs", root / "generated"

    @property
    def digests(self) -> dict[str, str]:
        return digests(self.out)

    def spec(self, vendor: str) -> Path:
        return self.specs / vendor / "openapi.yaml"

    def edit(self, vendor: str, change: Edit) -> None:
        before = self.spec(vendor).read_text(encoding="utf-8")
        after = change(before)
        assert after != before, "the edit does not fit the spec any more"
        self.spec(vendor).write_text(after, encoding="utf-8")

    def run(self, command: str = "generate", *options: str) -> int:
        return main([command, "--specs", str(self.specs), "--out", str(self.out), *options])


@pytest.fixture(scope="session")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("project")
    for vendor in SMALL:
        shutil.copytree(ROOT / "specs" / vendor, root / "specs" / vendor)
    generate(root / "specs", root / "generated")
    return root


@pytest.fixture
def project(_made: Path, tmp_path: Path) -> Project:
    shutil.copytree(_made, tmp_path, dirs_exist_ok=True)
    return Project(tmp_path)


def _run(arguments: list[str], **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_the_same_bytes_whatever_the_hash_seed_and_every_operation(tmp_path: Path) -> None:
    outs = [tmp_path / "one", tmp_path / "two"]
    for seed, out in zip(("0", "4242"), outs, strict=True):
        done = _run(["-m", "generator", "generate", "--out", str(out)], PYTHONHASHSEED=seed)
        assert done.returncode == 0, done.stderr
        assert re.search(r"^all +42 / 42 ", done.stdout, re.MULTILINE), done.stdout
        assert done.stderr == ""
    assert digests(outs[0]) == digests(outs[1])
    assert {path.name for path in outs[0].iterdir()} <= {"LOCK.json", ".lock", pipeline.PACKAGE}


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
    done = _run(["-c", code], PYTHONPATH=str(project.out))
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 40


def cut(start: str, end: str) -> Edit:
    """Takes out everything from one text up to another."""
    return lambda text: text[: text.index(start)] + text[text.index(end, text.index(start)) :]


def swap(old: str, new: str, count: int = 1) -> Edit:
    return lambda text: text.replace(old, new, count)


BROKEN = {
    "dangling reference": (
        "mailchimp",
        swap(
            'items:\n            $ref: "#/components/schemas/FieldError"',
            'items:\n            $ref: "#/components/schemas/Gone"',
        ),
        '$ref: "#/components/schemas/Gone"',
        r"'#/components/schemas/Gone' does not exist at /components/schemas/ProblemDetail/.+/items/\$ref",
    ),
    "reference to another file": (
        "mailchimp",
        swap('$ref: "#/components/schemas/FieldError"', '$ref: "../octeth/openapi.yaml#/info"'),
        "../octeth/openapi.yaml",
        "leads out of the document",
    ),
    "reference to the network": (
        "mailchimp",
        swap('$ref: "#/components/schemas/FieldError"', '$ref: "https://example.com/a.yaml"'),
        "https://example.com/a.yaml",
        "leads out of the document",
    ),
    "no responses": ("mailchimp", cut("      responses:\n", "\ncomponents:"), "post:", "no response"),
    "no success": (
        "mailchimp",
        cut('        "204":', "        default:"),
        "post:",
        "no response says what success looks like",
    ),
    "duplicate operationId": (
        "sprinklr",
        swap("operationId: triggerWithNewProfile", "operationId: trigger"),
        "operationId: trigger",
        "operationId|operation id|another operation's id",
    ),
    "operationIds alike in snake_case": (
        "sprinklr",
        lambda text: text.replace("operationId: triggerWithNewProfile", "operationId: go_there").replace(
            "operationId: trigger\n", "operationId: goThere\n"
        ),
        "",
        "snake_case",
    ),
    "two methods of one name": (
        "sprinklr",
        swap("name-override: trigger_with_new_profile", "name-override: trigger"),
        "",
        "trigger",
    ),
    "no operationId": ("mailchimp", cut("      operationId:", "      tags:"), "post:", "operationId"),
    "not YAML": ("mailchimp", swap("  title: ", "  title: [Mailchimp, "), "", "not YAML"),
    "tabs": ("mailchimp", swap("  title: ", "\ttitle: "), "\ttitle", "not YAML"),
    "duplicate key": (
        "mailchimp",
        swap("  title: Mailchimp", "  title: Twice\n  title: Mailchimp"),
        "  title: Mailchimp",
        "the key 'title' stands twice at /info/title",
    ),
    "alias": (
        "mailchimp",
        swap(
            "value: {email_address: ada@example.com}",
            "value: &contact {email_address: ada@example.com}\n              again:\n                value: *contact",
        ),
        "&contact",
        "a YAML alias",
    ),
    "alias of a scalar": (
        "mailchimp",
        lambda text: re.sub(
            r"  title: (.+)\n(.+)\n  summary: .+", r"  title: &title \1\n\2\n  summary: *title", text, count=1
        ),
        "title",
        "a YAML alias",
    ),
    "YAML tag": (
        "mailchimp",
        swap("  title: Mailchimp Customer Journeys", "  title: !!python/object/apply:os.getcwd []"),
        "!!python",
        "YAML tag .* is not data at /info/title",
    ),
    "unquoted status": ("mailchimp", swap('"204":', "204:"), "204:", "key '204' is not a string"),
    "unquoted version": ("mailchimp", swap('version: "1.0.0"', "version: 1.0"), "version: 1.0", "/info/version"),
    "value left out": (
        "mailchimp",
        swap("  title: Mailchimp Customer Journeys", "  title:"),
        "  title:",
        "/info/title",
    ),
    "array without items": (
        "mailchimp",
        swap('          items:\n            $ref: "#/components/schemas/FieldError"\n', ""),
        "",
        "items|array",
    ),
    "undeclared path parameter": ("mailchimp", swap("- name: step_id", "- name: stepId"), "", "step_?[iI]d"),
    "old version": ("mailchimp", swap("openapi: 3.1.0", 'swagger: "2.0"'), "", "3.1.0"),
    "direction marks": ("mailchimp", swap("Name of the field", "Name \u202e of the field"), "Name", "bidirectional"),
    "empty file": ("mailchimp", lambda _: "", "", "the file is empty"),
    "not a mapping": ("mailchimp", lambda _: "- 1\n", "- 1", "not a mapping"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_spec_gets_one_clear_message(name: str, project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    vendor, edit, stands, message = BROKEN[name]
    project.edit(vendor, edit)
    before = project.digests
    assert project.run() == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "Traceback" not in err
    assert re.search(message, err), err
    assert "nothing was written" in err
    place = re.search(rf"specs/{vendor}/openapi\.yaml(?::(\d+):\d+)?: ", err)
    assert place, f"no file named in {err}"
    if stands:
        assert place[1], f"no line in {err}"
        assert stands in project.spec(vendor).read_text(encoding="utf-8").splitlines()[int(place[1]) - 1]
    assert " at /" in err or place[1] or not stands, f"neither line nor pointer in {err}"
    assert "fix: " in err
    assert len(err.splitlines()) < 20
    assert project.digests == before
    assert not list(project.out.glob(".staged-*"))


def test_all_specs_are_judged_in_one_run(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    project.edit("mailchimp", swap('"204":', "204:"))
    project.edit("sprinklr", swap("operationId: triggerWithNewProfile", "operationId: trigger"))
    assert project.run() == 1
    err = capsys.readouterr().err
    assert "specs/mailchimp/" in err
    assert "specs/sprinklr/" in err


def test_a_fault_half_way_leaves_everything_as_it_was(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.edit("mailchimp", swap("Why it was refused.", "Another text."))
    before = project.digests

    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "stamp", fail)
    with pytest.raises(KeyboardInterrupt):
        project.run()
    assert project.digests == before
    assert not list(project.out.glob(".staged-*"))
    monkeypatch.undo()
    assert project.run() == 0


ADDED = {
    "an answer's schema": (
        "mailchimp",
        swap(
            "        field:\n",
            "        hint:\n          type: string\n          description: What to do.\n        field:\n",
        ),
        {"models/field_error.py", "_spec.py"},
    ),
    "a schema inside a request": (
        "sprinklr",
        swap(
            "        city:\n",
            "        district:\n          type: string\n          description: Part of the city.\n        city:\n",
        ),
        {"models/address.py", "payloads.py", "_spec.py"},
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
            "_spec.py",
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
    assert changed == {"LOCK.json", "models/field_error.py", "_spec.py"}


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


def test_a_file_edited_by_hand_is_refused_by_name(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    edited = project.out / pipeline.PACKAGE / "sprinklr" / "errors.py"
    edited.write_text(edited.read_text(encoding="utf-8") + "\nMINE = 1\n", encoding="utf-8")
    before = project.digests
    assert project.run() == 1
    err = capsys.readouterr().err
    assert "sprinklr/errors.py: edited by hand" in err
    assert "Traceback" not in err
    assert project.digests == before
    assert project.run("drift") == 1
    capsys.readouterr()
    assert project.run("generate", "--force") == 0
    assert "MINE" not in edited.read_text(encoding="utf-8")


def test_output_that_may_not_be_ours_is_not_overwritten(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    """A lock that a merge has broken, or none: what was edited by hand cannot be told."""
    lock = project.out / "LOCK.json"
    edited = project.out / pipeline.PACKAGE / "sprinklr" / "errors.py"
    lock.write_text("<<<<<<< ours\n", encoding="utf-8")
    before = project.digests
    assert project.run() == 1
    assert "LOCK.json: cannot be read" in capsys.readouterr().err
    lock.unlink()
    edited.write_text("MINE = 1\n", encoding="utf-8")
    assert project.run() == 1
    assert "sprinklr/errors.py: not made by this generator" in capsys.readouterr().err
    assert edited.read_text(encoding="utf-8") == "MINE = 1\n"
    assert project.run("generate", "--force") == 0
    assert project.digests.keys() == before.keys()


def test_output_without_a_spec_goes_and_a_missing_file_comes_back(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    package = project.out / pipeline.PACKAGE
    (package / "mailchimp" / "errors.py").unlink()
    (package / "mailchimp" / "left_over.py").write_text("", encoding="utf-8")
    shutil.rmtree(project.specs / "sprinklr")
    assert project.run() == 0
    shown = capsys.readouterr().out
    assert "mailchimp/left_over.py: removed, since no spec gives it." in shown
    assert "sprinklr: removed with its spec, which breaks all its users. Next version: major." in shown
    assert (package / "mailchimp" / "errors.py").is_file()
    assert not (package / "mailchimp" / "left_over.py").exists()
    assert not (package / "sprinklr").exists()
    assert "sprinklr" not in (project.out / "LOCK.json").read_text(encoding="utf-8")


def test_a_new_vendor_is_one_folder(project: Project) -> None:
    shutil.copytree(project.specs / "mailchimp", project.specs / "second")
    results = generate(project.specs, project.out)
    assert [(result.vendor, result.changed) for result in results] == [
        ("mailchimp", False),
        ("second", True),
        ("sprinklr", False),
    ]
    assert (project.out / pipeline.PACKAGE / "second" / "resources" / "customer_journeys.py").is_file()


def test_no_specs_and_bad_names_are_said(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="no specs here"):
        generate(tmp_path / "nowhere", tmp_path / "out")
    (tmp_path / "specs" / "not-a-name").mkdir(parents=True)
    (tmp_path / "specs" / "not-a-name" / "openapi.yaml").write_text("openapi: 3.1.0\n", encoding="utf-8")
    with pytest.raises(SpecError, match="cannot be a package"):
        generate(tmp_path / "specs", tmp_path / "out")


HOSTILE = 'Ends """ here\\\\\' \\" + __import__(\'os\').abort() #\\N{DIGIT ONE} {{ 7 * 7 }} {% raise %} \\'


def test_text_of_a_spec_stays_text(project: Project, tmp_path: Path) -> None:
    quoted = "'" + HOSTILE.replace("'", "''") + "'"
    project.edit(
        "mailchimp",
        lambda text: text.replace("Why it was refused.", quoted).replace(
            "summary: Trigger a journey step for a contact", f"summary: {quoted}"
        ),
    )
    generate(project.specs, project.out)
    code = (
        "import inspect\n"
        "from journeykit_clients.mailchimp.resources.customer_journeys import CustomerJourneys\n"
        "from journeykit_clients.mailchimp.models import FieldError\n"
        "print(inspect.getdoc(CustomerJourneys.trigger).partition('\\n\\n')[0])"
    )
    done = _run(["-c", code], PYTHONPATH=str(project.out))
    assert done.returncode == 0, done.stderr
    assert "abort()" in done.stdout
    assert "{{ 7 * 7 }}" in done.stdout
