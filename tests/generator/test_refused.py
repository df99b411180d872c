"""A spec that is wrong gets a clear word with its place, and everything stays as it was."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from generator import pipeline
from generator.pipeline import generate
from generator.spec.problem import SpecError

from .project import Edit, Project, cut, python, swap


def title(value: str) -> Edit:
    return lambda text: re.sub(r"\A(.*?)^  title: .+?$", rf"\1  title: {value}", text, count=1, flags=re.M | re.S)


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
        lambda text: re.sub(r'^        "204":', '        "451":', text, count=1, flags=re.M),
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
        title("!!python/object/apply:os.getcwd []"),
        "!!python",
        "YAML tag .* is not data at /info/title",
    ),
    "unquoted status": ("mailchimp", swap('"204":', "204:"), "204:", "key '204' is not a string"),
    "unquoted version": (
        "mailchimp",
        lambda text: re.sub(r'version: "[0-9.]+"', "version: 1.0", text, count=1),
        "version: 1.0",
        "/info/version",
    ),
    "value left out": (
        "mailchimp",
        title(""),
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


def test_all_specs_are_judged_in_onepython(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
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
    done = python(["-c", code], PYTHONPATH=str(project.out))
    assert done.returncode == 0, done.stderr
    assert "abort()" in done.stdout
    assert "{{ 7 * 7 }}" in done.stdout
