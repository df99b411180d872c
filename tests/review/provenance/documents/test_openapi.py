"""OpenAPI and Swagger documents, each operation with what it sends and answers."""

from __future__ import annotations

from pathlib import Path

from .conftest import read, rows

OPENAPI = """\
{
  "openapi": "3.0.1",
  "paths": {
    "/pets": {
      "get": {
        "operationId": "listPets",
        "parameters": [
          {"name": "count", "in": "query", "schema": {"type": "integer", "default": 10, "maximum": 100}},
          {"name": "kinds", "in": "query", "schema": {"type": "array", "items": {"type": "string", "enum": ["cat"]}}}
        ],
        "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pets"}}}}}
      },
      "post": {
        "operationId": "addPet",
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}},
        "responses": {"204": {}}
      }
    }
  },
  "components": {
    "schemas": {
      "Pets": {
        "properties": {
          "pets": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}
        }
      },
      "Pet": {
        "required": ["name"],
        "properties": {
          "name": {"type": "string", "readOnly": true},
          "born": {"type": "string", "format": "date-time"},
          "parent": {"$ref": "#/components/schemas/Pet"}
        }
      }
    }
  }
}
"""


SWAGGER = """\
{
  "swagger": "2.0",
  "paths": {"/pets": {"put": {
    "operationId": "putPet",
    "parameters": [
      {"name": "fast", "in": "query", "type": "boolean", "required": true},
      {"name": "body", "in": "body", "schema": {"properties": {"name": {"type": "string"}}}}
    ],
    "responses": {"409": {"schema": {"properties": {"code": {"type": "integer"}}}}}
  }}}
}
"""


def test_a_document_of_openapi(tmp_path: Path) -> None:
    found = read(tmp_path, OPENAPI)
    assert rows(found, "operation") == [
        (5, "listPets", {"method": "GET", "path": "/pets"}),
        (13, "addPet", {"method": "POST", "path": "/pets"}),
    ]
    optional = {"in": "query", "required": False}
    assert rows(found, "parameter") == [
        (8, "count", {**optional, "type": "integer", "default": 10, "maximum": 100}),
        (9, "kinds", {**optional, "type": "[string]"}),
    ]
    assert rows(found, "value") == [(9, "cat", {"of": "kinds", "in": "query"})]
    assert rows(found, "response") == [(11, "200", {}), (16, "204", {})]
    told = {"required": False, "once": True}
    name = {**told, "type": "string", "required": True, "readOnly": True}
    assert [(fact.operation, fact.first, fact.name, fact.about) for fact in found if fact.kind == "property"][:4] == [
        ("listPets", 24, "pets", {"in": "response", "type": "array", **told}),
        ("addPet", 30, "name", {"in": "request", **name}),
        ("listPets", 30, "pets[].name", {"in": "response", **name}),
        ("addPet", 31, "born", {"in": "request", "type": "Date", **told}),
    ]
    found = read(tmp_path, SWAGGER)
    assert rows(found, "parameter") == [(6, "fast", {"in": "query", "required": True, "type": "boolean"})]
    assert rows(found, "property") == [
        (7, "name", {"in": "request", "required": False, "type": "string"}),
        (9, "code", {"in": "error", "required": False, "type": "integer"}),
    ]
