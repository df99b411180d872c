# Generated from generator/runtime. DO NOT EDIT: change the source and run `nox -s generate`.
"""Forms with files (RFC 7578)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .types import UNSET, File, FileTypes


def files(body: Mapping[str, Any]) -> list[tuple[str, FileTypes]]:
    """The parts of a form as httpx takes them in `files=`: files as they are, objects as JSON, scalars as text."""
    parts: list[tuple[str, FileTypes]] = []
    for name, value in body.items():
        for item in value if isinstance(value, list) else [value]:
            if item is not UNSET:
                parts.append((name, _part(item)))
    return parts


def _part(value: Any) -> FileTypes:
    if isinstance(value, File):
        return value.to_tuple()
    if isinstance(value, bytes):
        return None, value, "application/octet-stream"
    if isinstance(value, dict | list) or value is None:
        return None, json.dumps(value).encode(), "application/json"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return None, text.encode(), "text/plain"
