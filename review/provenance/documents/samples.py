"""Examples: one fact for the whole, with its value where it is JSON, and one for each property that it shows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from review.provenance.facts import Fact

from .sketch import drawn


def example(text: str, line: int, operation: str, role: str, status: str = "") -> Iterator[Fact]:
    """The facts of an example that starts in a line. `role` is `request`, `response` or `error`."""
    last = line + text.count("\n")
    where = {"in": role, **({"status": int(status)} if status else {})}
    name = " ".join(part for part in (role, status) if part)
    yield Fact(kind="example", first=line, last=last, operation=operation, name=name, about=where | _read(text))
    for item in drawn(text, line):
        about = where | {"type": item.type}
        yield Fact(kind="sample", first=item.first, last=item.last, operation=operation, name=item.path, about=about)


def _read(text: str) -> dict[str, Any]:
    try:
        return {"value": json.loads(text)}
    except json.JSONDecodeError:
        return {"invalid": True}
