"""`spec.json`: a document without prose, for programs that answer as the vendor would."""

from __future__ import annotations

import json
from typing import Any

from generator.render.spec_json import spec_json

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Kites", "version": "1", "description": "All about kites.", "x-origin": [{"id": "a"}]},
    "paths": {
        "/kites": {
            "get": {
                "summary": "Kites.",
                "description": "All of them.",
                "x-repeatability": "safe",
                "x-error-codes": [{"code": 1, "message": "no wind", "x-source": {"lines": 4}}],
                "responses": {
                    "200": {
                        "description": "Kites.",
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/Kite"},
                                "examples": {"summary": {"summary": "One", "value": {"description": "red"}}},
                            }
                        },
                    },
                    "404": {"$ref": "#/components/responses/Missing"},
                },
            }
        }
    },
    "components": {
        "responses": {"Missing": {"description": "Not there."}},
        "schemas": {
            "Kite": {
                "title": "A kite",
                "description": "It flies.",
                "x-source": {"lines": 1},
                "properties": {
                    "description": {"type": "string", "description": "In words.", "example": {"x-source": 1}},
                    "title": {"type": "string", "x-credential": True},
                },
            }
        },
    },
}


def test_prose_goes_and_everything_else_stays() -> None:
    lean = json.loads(spec_json(DOCUMENT))
    operation = lean["paths"]["/kites"]["get"]
    kite = lean["components"]["schemas"]["Kite"]
    assert lean["info"] == {"title": "Kites", "version": "1"}
    assert operation["x-repeatability"] == "safe"
    assert operation["x-error-codes"] == [{"code": 1, "message": "no wind"}]
    assert set(operation) == {"x-repeatability", "x-error-codes", "responses"}
    assert operation["responses"]["200"]["content"]["application/json"]["examples"] == {
        "summary": {"value": {"description": "red"}}
    }
    assert operation["responses"]["404"] == {"$ref": "#/components/responses/Missing"}
    assert lean["components"]["responses"]["Missing"] == {"description": ""}
    assert kite == {
        "properties": {
            "description": {"type": "string", "example": {"x-source": 1}},
            "title": {"type": "string", "x-credential": True},
        }
    }
