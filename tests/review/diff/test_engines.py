"""What oasdiff and Redocly say joins the entry of its cause; their programs are stand-ins here."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from generator.report.wire.spec import Spec
from review import node
from review.diff import clients, run
from review.diff.oasdiff import walked

from .conftest import NoClients, written
from .kinds import TRIPS

TEXT = TRIPS.replace("color: {type: string}", "color: {type: integer}").replace("default: 25", "default: 30")
POINTER = "#/components/schemas/NewTrip/properties/color/type"
SAID = {
    "oasdiff": [
        {
            "id": "request-property-type-changed",
            "text": "the `color` request property type/format changed from `string`/`` to `integer`/``",
            "level": 3,
            "operation": "POST",
            "path": "/trips",
            "section": "paths",
        },
        {
            "id": "request-parameter-default-value-changed",
            "text": "for the `query` request parameter `size`, default value was changed from `25.00` to `30.00`",
            "level": 3,
            "operation": "GET",
            "path": "/trips",
            "section": "paths",
        },
    ],
    "redocly": {
        "changes": [
            {
                "kind": "modified",
                "property": "type",
                "verdicts": [
                    {"ruleId": "schema-type-changed", "impact": "major", "message": "`string` became `integer`."}
                ],
                "base": {"pointer": POINTER, "value": "string"},
                "revision": {"pointer": POINTER, "value": "integer"},
            },
            {
                "kind": "modified",
                "property": "default",
                "verdicts": [],
                "revision": {"pointer": "#/paths/~1trips/get/parameters/1/schema/default", "value": 30},
            },
        ]
    },
}


def stand_in(monkeypatch: pytest.MonkeyPatch, said: dict[str, Any], status: int = 0) -> list[list[str]]:
    """Programs that answer with what is given; returns the commands."""
    commands: list[list[str]] = []

    def answer(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
        commands.append(command)
        text = said[command[0]] if isinstance(said[command[0]], str) else json.dumps(said[command[0]])
        if "-o" in command:
            Path(command[command.index("-o") + 1]).write_text(text, encoding="utf-8")
        return subprocess.CompletedProcess(command, status, text, "a box about Node")

    monkeypatch.setattr(node, "oasdiff", lambda: ["oasdiff"])
    monkeypatch.setattr(node, "redocly", lambda: ["redocly"])
    monkeypatch.setattr(node, "run", answer)
    return commands


@pytest.fixture
def sides(tmp_path: Path) -> tuple[str, str]:
    written(tmp_path / "base", "trips", TRIPS)
    written(tmp_path / "head", "trips", TEXT)
    return str(tmp_path / "base"), str(tmp_path / "head")


def test_they_join_the_entry_of_the_cause(sides: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    commands = stand_in(monkeypatch, SAID)
    report = run.diff(*sides)
    assert {entry.what: entry.said_by for entry in report.entries} == {
        "the property color of NewTrip is integer now, not string": [
            *("wire", "python", "oasdiff: request-property-type-changed", "redocly: schema-type-changed"),
        ],
        "the query parameter size of listTrips has another default": [
            *("wire", "oasdiff: request-parameter-default-value-changed"),
        ],
    }
    assert {command[0] for command in commands} == {"oasdiff", "redocly"}
    assert not report.missing


@pytest.fixture
def without_python(monkeypatch: pytest.MonkeyPatch) -> None:
    """No client is generated."""
    monkeypatch.setattr(run, "Clients", NoClients)


@pytest.mark.usefixtures("without_python")
def test_open_enumerations_read_as_closed_ones(sides: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    def look(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
        seen.extend(Path(part).read_text(encoding="utf-8") for part in command if part.endswith("openapi.json"))
        raise node.Unavailable("enough")

    stand_in(monkeypatch, SAID)
    monkeypatch.setattr(node, "run", look)
    run.diff(*sides)
    assert len(seen) == 4
    assert all("x-extensible-enum" not in text and '"enum":["bus","ship","train"]' in text for text in seen)


@pytest.mark.usefixtures("without_python")
def test_what_only_an_engine_says_is_an_entry(sides: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    alone = {"id": "something-new", "text": "nobody else saw it", "level": 3, "section": "paths"}
    where = {"operation": "GET", "path": "/trips/{tripId}"}
    stand_in(monkeypatch, {"oasdiff": [alone | where], "redocly": {"changes": []}})
    (entry,) = [entry for entry in run.diff(*sides).entries if entry.said_by == ["oasdiff: something-new"]]
    assert (entry.verdict, entry.what, entry.operations) == ("breaking", "nobody else saw it", ["getTrip"])


@pytest.mark.usefixtures("without_python")
def test_a_schema_that_is_composed_of_parts_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trip = "    Trip:\n      type: object\n      required: [id, name]\n      properties:\n        id: {type: string}\n"
    part = "    Part: {type: object, required: [id], properties: {id: {type: string}}}\n"
    whole = trip.replace("        id: {type: string}\n", "").replace("[id, name]", "[name]")
    composed = part + whole.replace("type: object", 'allOf: [{$ref: "#/components/schemas/Part"}]\n      type: object')
    assert TRIPS.count(trip) == 1
    written(tmp_path / "base", "trips", TRIPS)
    written(tmp_path / "head", "trips", TRIPS.replace(trip, composed))
    gone = {"ruleId": "property-removed", "impact": "major", "message": "Property `id` of `Trip` was removed."}
    where = {"pointer": "#/components/schemas/Trip/properties/id", "value": {"type": "string"}}
    stand_in(monkeypatch, {"oasdiff": [], "redocly": {"changes": [{"verdicts": [gone], "base": where}]}})
    report = run.diff(str(tmp_path / "base"), str(tmp_path / "head"))
    assert [(entry.verdict, entry.what) for entry in report.entries] == [("fine", "Part was added")]


@pytest.mark.usefixtures("without_python")
def test_what_is_only_written_otherwise_is_no_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    color = "color: {anyOf: [{type: string}, {type: integer}]}"
    written(tmp_path / "base", "trips", TRIPS.replace("color: {type: string}", color))
    written(tmp_path / "head", "trips", TRIPS.replace("color: {type: string}", color.replace("anyOf", "oneOf")))
    gone = {"ruleId": "schema-combinator-changed", "impact": "major", "message": "`anyOf` of `color` was removed."}
    where = {"pointer": "#/components/schemas/NewTrip/properties/color/anyOf", "value": []}
    stand_in(monkeypatch, {"oasdiff": [], "redocly": {"changes": [{"verdicts": [gone], "base": where}]}})
    assert run.diff(str(tmp_path / "base"), str(tmp_path / "head")).entries == []


@pytest.mark.usefixtures("without_python")
def test_a_constant_without_its_way_joins_the_component(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path / "base", "trips", TRIPS.replace("text: {type: string}", "text: {type: string, const: a}"))
    written(tmp_path / "head", "trips", TRIPS.replace("text: {type: string}", "text: {type: string, const: b}"))
    said = {
        "id": "request-property-const-changed",
        "text": "the `text` const value changed from `a` to `b`",
        "level": 3,
    }
    where = {"operation": "POST", "path": "/booking.note", "section": "paths"}
    stand_in(monkeypatch, {"oasdiff": [said | where], "redocly": {"changes": []}})
    (entry,) = run.diff(str(tmp_path / "base"), str(tmp_path / "head")).entries
    assert entry.what == 'the property text of Note is always "b" now, not always "a"'
    assert entry.said_by == ["wire", "oasdiff: request-property-const-changed"]


def test_prose_is_neither_generated_nor_given_to_the_engines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path / "base", "trips", TRIPS)
    written(tmp_path / "head", "trips", TRIPS.replace("Page by page.", "By pages."))
    commands = stand_in(monkeypatch, SAID)
    monkeypatch.setattr(clients, "render", None)
    report = run.diff(str(tmp_path / "base"), str(tmp_path / "head"))
    assert [(entry.what, entry.said_by) for entry in report.entries] == [("listTrips: description changed", ["wire"])]
    assert (commands, report.bump) == ([], "patch")


@pytest.mark.parametrize(
    ("said", "status"), [({"oasdiff": "", "redocly": "box"}, 0), ({"oasdiff": "no", "redocly": "{}"}, 2)]
)
def test_an_answer_that_is_none(
    sides: tuple[str, str], monkeypatch: pytest.MonkeyPatch, said: dict[str, Any], status: int
) -> None:
    """An empty answer of oasdiff means that nothing differs; one of Redocly is a gap that is told."""
    stand_in(monkeypatch, said, status)
    report = run.diff(*sides)
    assert [text.partition(":")[0] for text in report.missing] == ["oasdiff", "redocly diff"][status == 0 :]
    assert len(report.entries) == 2


SCHEMAS = {
    "Journey": {
        "type": "object",
        "properties": {"Actions": {"type": "array", "items": {"$ref": "#/components/schemas/Action"}}},
    },
    "Action": {
        "oneOf": [{"$ref": "#/components/schemas/Wait"}, {"type": "object", "properties": {"Name": {"type": "string"}}}]
    },
    "Wait": {"allOf": [{"type": "object", "properties": {"Unit": {"type": "string"}}}]},
}


@pytest.mark.parametrize(
    ("names", "pointer"),
    [
        ("Actions", "Journey/properties/Actions"),
        ("Actions/items/oneOf[#/components/schemas/Wait]/Unit", "Wait/allOf/0/properties/Unit"),
        ("Actions/items/Unit", "Wait/allOf/0/properties/Unit"),
        ("Actions/items/oneOf[#/components/schemas/Wait]/allOf[subschema #1]/Unit", "Wait/allOf/0/properties/Unit"),
        ("Actions/items/Name", "Action/oneOf/1/properties/Name"),
        ("Nothing", ""),
    ],
)
def test_a_walk_along_names(names: str, pointer: str) -> None:
    spec = Spec({"components": {"schemas": SCHEMAS}})
    found = [
        "/".join(map(str, place[2:])) for place in walked(spec, ("components", "schemas", "Journey"), names.split("/"))
    ]
    assert found[:1] == [pointer] * bool(pointer)
