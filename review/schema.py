"""JSON Schema violations as findings with a place."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from generator.spec.document import Document
from generator.spec.places import Steps
from generator.spec.problem import Problem


def read_schema(path: Path) -> dict[str, Any]:
    """A JSON Schema of ours."""
    schema: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return schema


def violations(document: Document, value: Any, schema: dict[str, Any], steps: Steps = ()) -> Iterator[Problem]:
    """What a value at a place violates, one finding per violation, each at its deepest place."""
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    for error in validator.iter_errors(value):
        deepest = best_match([error]) or error
        message = " ".join(deepest.message.split())
        yield document.problem((*steps, *deepest.absolute_path), message[:300], "see the schema")
