"""Extension keys of a document: each `x-` key is read here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Data = dict[str, Any]

READ = (
    *("x-alternative-method", "x-codeSamples", "x-concurrency-limit", "x-credential", "x-enum-descriptions"),
    *("x-enum-varnames", "x-error-codes", "x-extensible-enum", "x-permissions", "x-rate-limits", "x-repeatability"),
    *("x-request-id-headers", "x-source", "x-speakeasy-group", "x-speakeasy-name-override", "x-speakeasy-pagination"),
    *("x-displayName", "x-origin", "x-unofficialSpec", "x-verify", "x-withdrawn"),
)
"""The keys that mean something here; `specs/extensions.schema.json` describes them."""

VERB = "x-http-method"
"""The method of an operation, where OpenAPI 3.1 has no word for it; set when the document is read."""

REPEATABLE = ("safe", "idempotent")
SAFE_METHODS = ("GET", "HEAD", "OPTIONS")

SHAPES: dict[str, Callable[[Any], bool]] = {
    "x-error-codes": lambda value: (
        isinstance(value, list) and all(isinstance(row, dict) and type(row.get("code")) in (int, str) for row in value)
    ),
    "x-speakeasy-pagination": lambda value: (
        isinstance(value, dict)
        and isinstance(value.get("type"), str)
        and isinstance(value.get("outputs"), dict)
        and all(isinstance(path, str) for path in value["outputs"].values())
        and "results" in value["outputs"]
        and isinstance(value.get("inputs"), list)
        and all(isinstance(entry, dict) and isinstance(entry.get("name"), str) for entry in value["inputs"])
        and any(entry.get("type") in ("page", "offset", "cursor") for entry in value["inputs"])
    ),
    "x-verify": lambda value: (
        isinstance(value, dict)
        and isinstance(value.get("operations", []), list)
        and all(isinstance(name, str) for name in value.get("operations", []))
    ),
    "x-speakeasy-group": lambda value: isinstance(value, str),
    "x-speakeasy-name-override": lambda value: isinstance(value, str),
    "x-request-id-headers": lambda value: isinstance(value, list) and all(isinstance(name, str) for name in value),
    "x-concurrency-limit": lambda value: type(value) is int,
}
"""Keys of ours that others may use for something else: only what looks like ours is read."""


def is_ours(data: dict[str, Any]) -> bool:
    """Whether the house rules hold: the document lists its sources by `id` (others use `x-origin` without)."""
    info = data.get("info")
    origin = info.get("x-origin") if isinstance(info, dict) else None
    return isinstance(origin, list) and any(isinstance(item, dict) and "id" in item for item in origin)


def resource_of(operation: Data) -> str:
    """The resource that an operation belongs to: its group, or its first tag."""
    return str(operation.get("x-speakeasy-group") or (operation.get("tags") or ["default"])[0])


def repeatability_of(operation: Data, verb: str) -> str:
    """`safe`, `idempotent` or `unsafe`: as stated, else what RFC 9110 says of the method."""
    stated = operation.get("x-repeatability", "safe" if verb in SAFE_METHODS else "unsafe")
    return str(stated) if stated in REPEATABLE else "unsafe"


def credentials(data: Data) -> list[str]:
    """The names of the body properties that carry credentials, wherever they are marked."""
    found: dict[str, None] = {}
    for schema in data.get("components", {}).get("schemas", {}).values():
        for name, item in schema.get("properties", {}).items() if isinstance(schema, dict) else ():
            if isinstance(item, dict) and item.get("x-credential"):
                found[name] = None
    return list(found)
