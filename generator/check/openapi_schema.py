"""Is the document an OpenAPI document? Judged by the OpenAPI Initiative's own schemas, compiled, in milliseconds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any

from generator.spec.places import Steps, is_value

from .fault import Fault

LIMIT = 20
"""Findings of one document of ours: what follows is mostly the same mistake again."""
MAX_FOUND = 2000
READERS = {
    *("example", "examples", "default", "externalDocs", "license", "contact", "security", "securitySchemes"),
    *("pattern", "exclusiveMinimum", "exclusiveMaximum", "headers", "links", "callbacks", "webhooks", "xml"),
    *("description", "summary", "title", "termsOfService", "discriminator", "servers"),
}
"""Keys for readers, log-in and validators. In documents of others, mistakes there cost a client nothing."""
UNKNOWN = {"additionalProperties", "unevaluatedProperties"}

TYPES = ("null", "string", "integer", "number", "boolean", "array", "object")


def structure(data: Any, ours: bool = True) -> Iterator[Fault]:
    """The findings of the published schema of the document's OpenAPI version; none where a text is no Unicode."""
    found: dict[tuple[Steps, str], str] = {}
    try:
        rows_of_schema = list(islice(errors(_validator(data["openapi"][:3]), data), MAX_FOUND))
    except UnicodeEncodeError:
        return
    for path, message, keyword in rows_of_schema:
        if not ours and _harmless(data, path, keyword):
            continue
        steps = tuple(
            str(step) if isinstance(step, int) and isinstance(_at(data, path[:depth]), dict) else step
            for depth, step in enumerate(path)
        )
        found.setdefault((steps, " ".join(message.split())), keyword)
    rows = sorted(found.items(), key=lambda item: tuple(map(str, item[0][0])))
    for (steps, message), keyword in rows[:LIMIT] if ours else rows:
        shown = message if len(message) < 300 else f"{message[:140]} ... {message[-140:]}"
        yield Fault(steps, shown, "see the OpenAPI specification", keyword)


def _harmless(data: Any, path: list[str | int], keyword: str) -> bool:
    odd_name = path[:1] == ["components"] and keyword == "propertyNames"
    return odd_name or keyword in UNKNOWN or is_value(path, READERS) or _newer(data, path)


def _newer(data: Any, path: list[str | int]) -> bool:
    """Whether this is null, or a list of types, where only 3.1 has them: many documents that call themselves 3.0 do."""
    if path[-1:] != ["type"]:
        return False
    stated = _at(data, path)
    types = stated if isinstance(stated, list) else [stated]
    return bool(types) and all(item in TYPES for item in types)


def _at(data: Any, path: list[str | int]) -> Any:
    """What stands at a place; the validator gives numeric keys of objects, such as status codes, as numbers."""
    for step in path:
        data = data[str(step) if isinstance(data, dict) else step]
    return data


def errors(validator: Any, data: Any) -> Iterator[tuple[list[str | int], str, str]]:
    """Path, message and keyword of each error that a validator finds."""
    for error in validator.iter_errors(data):
        yield from ((_place(reason), str(reason.message), _keyword(reason)) for reason in _reasons(error))


def _reasons(error: Any) -> list[Any]:
    """Why nothing of a choice fits: what is wrong with the branch that goes furthest into the document."""
    kind: Any = getattr(error, "kind", None)
    context: Any = [[inner] for inner in error.context] if kind is None else getattr(kind, "context", None)
    branches = [[reason for inner in branch for reason in _reasons(inner)] for branch in context or ()]
    words = [branch for branch in branches if branch and all(_keyword(reason) in UNKNOWN for reason in branch)]
    if words:
        return words[0]
    deepest = max(branches, key=lambda found: max((len(_place(reason)) for reason in found), default=0), default=[])
    return deepest if any(len(_place(reason)) > len(_place(error)) for reason in deepest) else [error]


def _keyword(error: Any) -> str:
    return str(getattr(getattr(error, "kind", None), "name", None) or getattr(error, "validator", ""))


def _place(error: Any) -> list[str | int]:
    return [*(getattr(error, "instance_path", None) or getattr(error, "absolute_path", None) or ())]


@cache
def _validator(version: str) -> Any:
    schema = _published(version)
    if version == "3.1":  # the published one leaves Schema Objects open; they are JSON Schema 2020-12
        schema["$defs"]["schema"] = {
            "$dynamicAnchor": "meta",
            "type": ["object", "boolean"],
            "$ref": "https://json-schema.org/draft/2020-12/schema",
        }
    return compiled(schema)


def compiled(schema: Any) -> Any:
    """A validator: the compiled one where it is installed, else a slow one."""
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
