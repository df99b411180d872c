"""Unions against jsonschema: where exactly one branch is valid for a value, the value becomes that branch's class."""

from __future__ import annotations

import importlib
import json
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from generator.pipeline import generate

UNIONS, VALUES = 60, 12
NAMES = ("sail", "keel", "mast", "crew", "port")
SCALARS: dict[str, list[Any]] = {
    "string": ["a", "b", ""],
    "integer": [1, 2, 0],
    "number": [1.5, 2, 0.0],
    "boolean": [True, False],
    "null": [None],
}
Json = dict[str, Any]


def property_schema(chance: random.Random, depth: int = 0) -> Json:
    kind = chance.choice(
        [*SCALARS, "tag", "few", "narrowed", "number of a boat", "list", "object", "either", "optional", "map"]
    )
    if kind == "tag":
        return {"type": "string", "enum": [chance.choice("xyz")]}
    if kind == "few":
        return {"type": "string", "enum": chance.sample(["p", "q", "r", "s"], 2)}
    if kind == "narrowed":  # one of the constants that another schema lists
        return {"type": "string", "enum": [chance.choice("xyz")], "allOf": [{"oneOf": [{"const": c} for c in "xyz"]}]}
    if kind == "number of a boat":
        return {"type": "string", "pattern": chance.choice(["^[A-Z]{2} ?[0-9]+$", "^[a-z]*$"])}
    if kind == "optional" and depth < 2:
        return {"oneOf": [branch(chance, depth + 1), {"type": "null"}]}
    if kind == "lists" and depth < 2:
        return {"oneOf": [{"type": "array", "items": branch(chance, depth + 1)} for _ in "12"]}
    if kind == "map" and depth < 2:
        return {"type": "object", "additionalProperties": property_schema(chance, depth + 1)}
    if kind == "list":
        return {"type": "array", "items": property_schema(chance, depth + 1)} if depth < 2 else {"type": "array"}
    if kind == "object" and depth < 2:
        return branch(chance, depth + 1)
    if kind == "either":
        return {"type": chance.sample(["string", "integer", "boolean"], 2)}
    return {"type": kind if kind in SCALARS else "string"}


def branch(chance: random.Random, depth: int = 0) -> Json:
    names = chance.sample(NAMES, chance.randint(1, 4))
    schema: Json = {"type": "object", "properties": {name: property_schema(chance, depth) for name in names}}
    if required := [name for name in names if chance.random() < 0.5]:
        schema["required"] = required
    if chance.random() < 0.2:
        schema["additionalProperties"] = False
    return schema


def value_of(schema: Json, chance: random.Random) -> Any:
    if "enum" in schema:
        return chance.choice(schema["enum"])
    if "oneOf" in schema:
        return value_of(chance.choice(schema["oneOf"]), chance)
    if "pattern" in schema:
        return chance.choice(["NL 7", "DE12"] if "A-Z" in schema["pattern"] else ["", "sloop"])
    kind = chance.choice(schema["type"]) if isinstance(schema["type"], list) else schema["type"]
    if kind == "array":
        return [value_of(schema["items"], chance) for _ in range(chance.randint(0, 2))] if "items" in schema else [1]
    if kind == "object":
        if "properties" not in schema:
            return {name: value_of(schema["additionalProperties"], chance) for name in chance.sample(NAMES, 2)}
        needed = schema.get("required", [])
        chosen = [name for name in schema["properties"] if name in needed or chance.random() < 0.6]
        return {name: value_of(schema["properties"][name], chance) for name in chosen}
    return chance.choice(SCALARS[kind])


def document(unions: list[list[Json]]) -> Json:
    branches = {
        f"U{number}B{index}": schema for number, union in enumerate(unions) for index, schema in enumerate(union)
    }
    choices = {
        f"u{number}": {"oneOf": [{"$ref": f"#/components/schemas/U{number}B{index}"} for index in range(len(union))]}
        for number, union in enumerate(unions)
    }
    answer = {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Fleet"}}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Boats", "version": "1"},
        "paths": {"/fleet": {"get": {"operationId": "getFleet", "tags": ["fleet"], "responses": {"200": answer}}}},
        "components": {"schemas": {"Fleet": {"type": "object", "properties": choices}, **branches}},
    }


def told_apart(unions: list[list[Json]], chance: random.Random) -> Iterator[tuple[int, Any, str]]:
    """Values that one branch alone takes: the union, the value, the branch's class."""
    for number, union in enumerate(unions):
        validators = [Draft202012Validator(schema) for schema in union]
        for _ in range(VALUES):
            value = value_of(chance.choice(union), chance)
            valid = [index for index, validator in enumerate(validators) if validator.is_valid(value)]
            if len(valid) == 1:
                yield number, value, f"U{number}B{valid[0]}"


def test_a_value_that_one_branch_takes_becomes_its_class(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(7)
    unions = [[branch(chance) for _ in range(chance.randint(2, 4))] for _ in range(UNIONS)]
    path = tmp_path / "specs" / "boats" / "openapi.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(document(unions)), encoding="utf-8")
    generate(tmp_path / "specs", tmp_path / "out", package="told_apart")
    monkeypatch.syspath_prepend(str(tmp_path / "out"))
    try:
        fleet: Any = importlib.import_module("told_apart.boats.models").Fleet
        rows = list(told_apart(unions, chance))
        wrong = [
            (value, expected, type(found).__name__)
            for number, value, expected in rows
            for found in [getattr(fleet.from_dict({f"u{number}": value}), f"u{number}")]
            if type(found).__name__ != expected
        ]
    finally:
        for name in [name for name in sys.modules if name.partition(".")[0] == "told_apart"]:
            del sys.modules[name]
    assert len(rows) > UNIONS
    assert wrong == []
