"""Is the document an OpenAPI document? Judged by the OpenAPI Initiative's own schemas, compiled, in milliseconds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any

from .load import Document
from .problem import Problem

LIMIT = 20
"""Findings of one document: what follows is mostly the same mistake again."""
READERS = {"example", "examples", "default", "externalDocs", "license", "contact", "security", "securitySchemes"}
"""What is for readers, and for log-in. In a document that is not ours, mistakes there are nobody's business here."""
VAGUE = "is not valid under any of"


def structure(document: Document, ours: bool = True) -> Iterator[Problem]:
    """What the published schema of the document's OpenAPI version finds."""
    found: list[tuple[tuple[str | int, ...], str]] = []
    for path, message in islice(_errors(document.data["openapi"][:3], document.data), 50 * LIMIT):
        if not ours and READERS & set(path):
            continue
        steps = tuple(
            str(step) if isinstance(step, int) and _is_mapping(document.data, path[:depth]) else step
            for depth, step in enumerate(path)
        )
        found.append((steps, " ".join(message.split())))
    for steps, message in sorted(_clearest(found), key=lambda item: tuple(map(str, item[0])))[:LIMIT]:
        shown = message if len(message) < 300 else f"{message[:140]} ... {message[-140:]}"
        yield document.problem(steps, shown, "see the OpenAPI specification")


def _clearest(found: list[tuple[tuple[str | int, ...], str]]) -> list[tuple[tuple[str | int, ...], str]]:
    """Without 'is not valid under any of the schemas' where something nearer says why."""
    clear = [steps for steps, message in found if VAGUE not in message]
    return [
        (steps, message)
        for steps, message in dict.fromkeys(found)
        if VAGUE not in message or not any(other[: len(steps)] == steps for other in clear)
    ]


def _is_mapping(data: Any, path: list[str | int]) -> bool:
    """The validator gives numeric keys of objects, such as status codes, as numbers."""
    for step in path:
        data = data[str(step) if isinstance(data, dict) else step]
    return isinstance(data, dict)


def _errors(version: str, data: Any) -> Iterator[tuple[list[str | int], str]]:
    """Path and message of each error: from the compiled validator, or where that is not installed, from a slow one."""
    validator = _validator(version)
    for error in validator.iter_errors(data):
        path: Any = getattr(error, "instance_path", None) or getattr(error, "absolute_path", ())
        yield list(path), str(error.message)


@cache
def _validator(version: str) -> Any:
    schema = _published(version)
    if version == "3.1":  # the published one leaves Schema Objects open; they are JSON Schema 2020-12
        schema["$defs"]["schema"] = {
            "$dynamicAnchor": "meta",
            "type": ["object", "boolean"],
            "$ref": "https://json-schema.org/draft/2020-12/schema",
        }
    try:
        import jsonschema_rs
    except ImportError:
        from jsonschema.validators import validator_for

        return validator_for(schema)(schema)
    return jsonschema_rs.validator_for(schema)


def _published(version: str) -> Any:
    """The schema as openapi-spec-validator ships it; found without importing that package, which takes 0.2 s."""
    package = find_spec("openapi_spec_validator")
    assert package is not None
    assert package.submodule_search_locations
    folder = Path(package.submodule_search_locations[0]) / "resources" / "schemas" / f"v{version}"
    return json.loads((folder / "schema.json").read_text(encoding="utf-8"))
