"""A Swagger description with permissions and error codes."""

from __future__ import annotations

from pathlib import Path

from .conftest import read, rows

DESCRIPTION = """\
{
  "swagger": "2.0",
  "paths": {
    "/pets": {
      "get": {
        "operationId": "getPets",
        "x-inin-requires-permissions": {"permissions": ["pets:pet:view"]},
        "parameters": [
          {"name": "ids", "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": "multi",
           "description": "A maximum of 100. Requires 'ids' to also be set."},
          {"name": "limit", "in": "query", "type": "integer", "format": "int32", "description": "Default of 25."},
          {"name": "kind", "in": "query", "type": "string", "enum": ["cat"]},
          {"name": "body", "in": "body", "required": true, "schema": {"$ref": "#/definitions/Pet"}}
        ],
        "responses": {
          "200": {"schema": {"$ref": "#/definitions/Pet"}},
          "404": {"x-inin-error-codes": {"gone": "It ran away."}},
          "410": {"x-inin-error-codes": {"gone": "It ran away."}}
        }
      }
    }
  },
  "definitions": {
    "Pet": {
      "required": ["name"],
      "properties": {
        "name": {"type": "string"},
        "toys": {"type": "array", "items": {"type": "string", "enum": ["ball"]}, "maxItems": 3},
        "traits": {"type": "object", "additionalProperties": {"$ref": "#/definitions/Pet"}, "readOnly": true}
      }
    }
  }
}
"""


def test_a_description_with_permissions_and_codes(tmp_path: Path) -> None:
    found = read(tmp_path, DESCRIPTION)
    assert rows(found, "operation") == [(5, "getPets", {"method": "GET", "path": "/pets"})]
    assert rows(found, "permission") == [(7, "pets:pet:view", {})]
    listed = {"type": "List<string>", "in": "query", "required": False, "style": "form"}
    number = {"type": "integer", "in": "query", "required": False, "format": "int32"}
    assert rows(found, "parameter") == [
        (9, "ids", listed | {"maximum": 100, "requires": "ids"}),
        (11, "limit", number | {"default": 25, "default_in_prose": True}),
        (12, "kind", {"type": "string", "in": "query", "required": False}),
    ]
    assert rows(found, "body") == [(13, "Pet", {"required": True})]
    assert [(line, name) for line, name, _ in rows(found, "response")] == [
        (16, ""),
        (16, "200"),
        (17, "404"),
        (18, "410"),
    ]
    assert rows(found, "error") == [
        (17, "gone", {"status": 404, "code": "gone", "message": "It ran away."}),
        (18, "gone", {"status": 410, "code": "gone"}),
    ]
    assert rows(found, "member") == [
        (27, "name", {"model": "Pet", "type": "string", "required": True}),
        (28, "toys", {"model": "Pet", "type": "List<string>", "required": False, "maximum": 3}),
        (29, "traits", {"model": "Pet", "type": "Map<string,Pet>", "required": False, "readOnly": True}),
    ]
    assert rows(found, "value") == [(12, "cat", {"of": "kind"}), (28, "ball", {"model": "Pet", "of": "toys"})]
