"""Swagger 2.0, held against what swagger2openapi 7.0.8 makes of the same document (`swagger/converted.json`)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator.spec.document import Document
from generator.spec.places import operations, resolved
from generator.spec.swagger import convert

FOLDER = Path(__file__).parent / "swagger"
Json = dict[str, Any]


def ours() -> Document:
    document = Document(FOLDER / "openapi.yaml", "boats", "specs/boats/openapi.yaml")
    convert(document)
    return document


def sent(data: Json, path: str, operation: Json) -> dict[str, Any]:
    """The parameters as they go over the wire: style and explode with their defaults."""
    found = {}
    for entry in [*data["paths"][path].get("parameters", []), *operation.get("parameters", [])]:
        about = resolved(data, entry)
        style = about.get("style", "form" if about["in"] == "query" else "simple")
        listed = about["schema"].get("type") == "array"
        explode = about.get("explode", style == "form") if listed else None
        found[f"{about['in']} {about['name']}"] = (about.get("required", False), style, explode, about["schema"])
    return found


def bodies(data: Json, operation: Json) -> Json:
    """The request body by media type, `multipart` where swagger2openapi says so, references followed."""
    body = resolved(data, operation.get("requestBody", {}))
    return {media: resolved(data, item["schema"]) for media, item in body.get("content", {}).items()}


def answers(data: Json, operation: Json) -> Json:
    found = {status: resolved(data, answer) for status, answer in operation["responses"].items()}
    return {status: {m: c["schema"] for m, c in answer.get("content", {}).items()} for status, answer in found.items()}


def test_what_goes_over_the_wire_is_the_same() -> None:
    data, theirs = ours().data, json.loads((FOLDER / "converted.json").read_text(encoding="utf-8"))
    rows = list(operations(data))
    assert len(rows) == 5
    for _, path, verb, operation in rows:
        other = theirs["paths"][path][verb]
        assert sent(data, path, operation) == sent(theirs, path, other), operation["operationId"]
        assert bodies(data, operation) == bodies(theirs, other), operation["operationId"]
        assert answers(data, operation) == answers(theirs, other), operation["operationId"]


def test_servers_log_in_and_schemas_are_the_same() -> None:
    data, theirs = ours().data, json.loads((FOLDER / "converted.json").read_text(encoding="utf-8"))
    assert [server["url"] for server in data["servers"]] == [server["url"] for server in theirs["servers"]]
    assert data["components"]["schemas"] == theirs["components"]["schemas"]
    assert data["components"]["securitySchemes"] == theirs["components"]["securitySchemes"]


def test_places_are_those_of_the_file() -> None:
    problem = ours().problem(("components", "schemas", "Boat"), "odd")
    assert (FOLDER / "openapi.yaml").read_text(encoding="utf-8").splitlines()[problem.line - 1] == "  Boat:"
