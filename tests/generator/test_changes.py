"""What a run says about a change: in users' words, with a verdict and the next version; and watching for it."""

from __future__ import annotations

import argparse
import contextlib
import io
import shutil
from pathlib import Path

import pytest

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from generator import watch
from generator.__main__ import main, once
from generator.pipeline import generate
from generator.report.compare import bump

from .runs import PET, spec

QUERY = "parameters: [{name: pet_id, in: path, required: true, schema: {type: string}}"

EDITS: dict[str, tuple[str, str, str, str]] = {
    "words": ("What it is called.", "Its name.", "", "patch"),
    "method added": (
        "  /pets:\n",
        "  /pets/all:\n    get:\n      operationId: listPets\n      tags: [pets]\n"
        '      responses: {"204": {description: d}}\n  /pets:\n',
        "method pets.list added",
        "minor",
    ),
    "method removed": ("operationId: getPet", "operationId: readPet", "method pets.get removed", "major"),
    "optional parameter": (
        QUERY,
        QUERY + ", {name: limit, in: query, schema: {type: integer}}",
        "parameter limit of pets.get added",
        "minor",
    ),
    "required parameter": (
        QUERY,
        QUERY + ", {name: limit, in: query, required: true, schema: {type: integer}}",
        "parameter limit of pets.get added, required",
        "major",
    ),
    "type of a parameter": (
        "required: true, schema: {type: string}",
        "required: true, schema: {type: integer}",
        "type of parameter pet_id of pets.get: str -> int",
        "major",
    ),
    "field added": (
        "      properties:\n",
        "      properties:\n        age: {type: integer}\n",
        "field age of Pet added",
        "minor",
    ),
    "field removed": ('        kind: {$ref: "#/components/schemas/Kind"}\n', "", "field kind of Pet removed", "major"),
    "field optional": ("      required: [name]\n", "", "field name of Pet is optional now", "major"),
    "field required": ("required: [name]", "required: [name, kind]", "field kind of Pet is required now", "major"),
    "type of a field": (
        "name: {type: string,",
        "name: {type: integer,",
        "type of field name of Pet: str -> int",
        "major",
    ),
    "value added": ("cat, dog", "cat, dog, bird", "value BIRD of Kind added", "minor"),
    "value removed": ("cat, dog", "cat, bird", "value DOG of Kind removed", "major"),
    "result": (
        '"204": {description: Made.}',
        '"200": {description: Made., content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}',
        "result of pets.post: None -> Pet",
        "major",
    ),
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The specs, and the output that they gave when they were new."""
    root = tmp_path_factory.mktemp("made")
    with contextlib.redirect_stdout(io.StringIO()) as shown:
        assert main(["generate", "--specs", str(spec(root / "specs")), "--out", str(root / "out")]) == 0
    assert "pets: new, 2 operations. Next version: minor." in shown.getvalue()
    return root


@pytest.mark.parametrize("name", EDITS)
def test_a_change_in_users_words(name: str, made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before, after, words, version = EDITS[name]
    assert before in PET
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    specs, out = tmp_path / "specs", tmp_path / "out"
    arguments = ["generate", "--specs", str(specs), "--out", str(out)]
    spec(specs, text=PET.replace(before, after))
    assert main(arguments) == 0
    shown = capsys.readouterr().out
    assert "changed, because of the spec" in shown
    assert f"Next version: {version}." in shown
    lines = [line.strip().split(maxsplit=1) for line in shown.splitlines() if line.startswith("  ")]
    if words:
        assert ["breaking" if version == "major" else "fine", words] in lines, shown
    else:
        assert not lines


def test_one_changed_spec_regenerates_that_vendor_alone(tmp_path: Path) -> None:
    specs, out = spec(spec(tmp_path / "specs"), vendor="others"), tmp_path / "out"
    generate(specs, out)
    spec(specs, text=PET.replace("cat, dog", "cat, bird"))
    found = {result.vendor: (result.changed, result.seconds > 0) for result in generate(specs, out)}
    assert found == {"pets": (True, True), "others": (False, False)}


def test_no_change_is_no_version() -> None:
    assert bump([], differs=False) == "none"


def test_watch_regenerates_on_save_and_survives_mistakes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    specs, out = spec(tmp_path / "specs"), tmp_path / "out"
    texts = iter(["openapi: 2\n", PET.replace("cat, dog", "cat, bird")])

    def save(_: float) -> None:
        if (text := next(texts, None)) is not None:
            spec(specs, text=text)

    monkeypatch.setattr("generator.watch.time.sleep", save)
    options = argparse.Namespace(specs=specs, out=out, package="journeykit_clients", command="watch")
    assert watch.watch(options, once, rounds=4) == 0
    captured = capsys.readouterr()
    assert "OpenAPI 2 is not supported" in captured.err
    assert captured.err.count("watching") == 3
    assert "value DOG of Kind removed" in captured.out
