"""Extension keys of a document: each `x-` key is read here."""

from __future__ import annotations

from typing import Any

Data = dict[str, Any]

READ = (
    *("x-alternative-method", "x-codeSamples", "x-concurrency-limit", "x-credential", "x-enum-descriptions"),
    *("x-enum-varnames", "x-error-codes", "x-extensible-enum", "x-permissions", "x-rate-limits", "x-repeatability"),
    *("x-request-id-headers", "x-source", "x-speakeasy-group", "x-speakeasy-name-override", "x-speakeasy-pagination"),
    *("x-displayName", "x-origin", "x-unofficialSpec", "x-verify", "x-withdrawn"),
)
"""The keys that mean something here; `specs/extensions.schema.json` describes them."""


def is_ours(data: dict[str, Any]) -> bool:
    """Whether the house rules hold: the document lists its sources by `id` (others use `x-origin` without)."""
    info = data.get("info")
    origin = info.get("x-origin") if isinstance(info, dict) else None
    return isinstance(origin, list) and any(isinstance(item, dict) and "id" in item for item in origin)


def resource_of(operation: Data) -> str:
    """The resource that an operation belongs to: its group, or its first tag."""
    return str(operation.get("x-speakeasy-group") or (operation.get("tags") or ["default"])[0])


def credentials(data: Data) -> list[str]:
    """The names of the body properties that carry credentials, wherever they are marked."""
    found: dict[str, None] = {}
    for schema in data.get("components", {}).get("schemas", {}).values():
        for name, item in schema.get("properties", {}).items() if isinstance(schema, dict) else ():
            if isinstance(item, dict) and item.get("x-credential"):
                found[name] = None
    return list(found)
