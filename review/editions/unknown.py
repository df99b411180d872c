"""The page that says, for each operation that acts each time, which call tells whether it happened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from .calls import Edition
from .page import plain

INTRODUCTION = """\
# After `Delivery.UNKNOWN`

A call whose answer is lost may have happened: look before you send it again. `error.how_to_check` has these words.
Computed by `python -m review editions` from `x-verify` of the specs; never edited by hand.
"""


def unknown(editions: Iterable[Edition]) -> str:
    """The page as Markdown: a table for each package."""
    lines = [INTRODUCTION]
    for edition in editions:
        rows = [*_rows(edition)]
        if rows:
            heading = f"## `journeykit.{edition.package}`: {edition.document.data['info']['title']}"
            lines += [heading, "", "| after | ask | how to tell |", "|---|---|---|", *rows, ""]
    return "\n".join(lines)


def _rows(edition: Edition) -> Iterator[str]:
    for operation in edition.api.operations:
        stated: dict[str, Any] = operation.data.get("x-verify") or {}
        if stated:
            asked = [f"`{edition.methods[name].kind}`" for name in stated.get("operations", [])]
            called = f"`{edition.methods[operation.id].kind}` ({operation.id})"
            yield f"| {called} | {', '.join(asked) or 'nobody'} | {plain(str(stated.get('description', '')))} |"
