"""Places in a document: which keys are OpenAPI's own, and which are names that its author chose."""

from __future__ import annotations

from collections.abc import Collection, Sequence

EXAMPLES = {"example", "examples"}
VALUES = {*EXAMPLES, "default", "enum", "const"}
"""What holds data of the API, in which nothing is a reference or a schema."""
MAPS = {
    *("paths", "webhooks", "pathItems", "callbacks", "parameters", "requestBodies", "responses", "headers", "links"),
    *("content", "schemas", "securitySchemes", "properties", "patternProperties", "dependentSchemas", "$defs"),
    *("definitions", "encoding", "variables", "mapping", "scopes"),
}
"""What holds names that the author chose, one of which may be spelt like a keyword."""


def is_value(steps: Sequence[str | int], keys: Collection[str] = VALUES) -> bool:
    """Whether a place is inside the value of one of these keys, and not under a name that is spelt like one."""
    named = False
    for step in steps:
        if not named and step in keys:
            return True
        named = not named and step in MAPS
    return False
