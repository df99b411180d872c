"""The page of one vendor: a row for each operation of the contract with the old call, the new one, and what changes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.report.wire.context import BREAKING
from review.api import Operation
from review.diff.entry import Entry, Report

from .calls import Edition, call, examples

SHARED = 3
"""Operations from which on a change is told once for all of them."""


def page(old: Edition, new: Edition, report: Report) -> str:
    """The page as Markdown."""
    title, name = old.document.data["info"]["title"], new.package.removeprefix(f"{old.package}_").replace("_", ".")
    entries = [entry for entry in report.entries if entry.verdict == BREAKING and not _added_by_the_client(entry, new)]
    rows = [_row(old, new, operation.id, entries) for operation in old.api.operations]
    shared = [entry for entry in entries if len(entry.operations) > SHARED or not entry.operations]
    added = [operation.id for operation in new.api.operations if operation.id not in old.methods]
    lines = [
        f"# {title}: from the contract to {name}",
        "",
        f"`journeykit.{old.package}` is the contract edition, `journeykit.{new.package}` that of today.",
        "Computed by `python -m review editions` from the two specs and the generated packages; never edited by hand.",
        "The last column has what breaks a call or a reader; `python -m review diff` has everything.",
        "",
        "## Operations of the contract",
        "",
        "| operation | old call | new call | what changes |",
        "|---|---|---|---|",
        *("| " + " | ".join(row) + " |" for row in rows),
        "",
    ]
    withdrawn = [*_withdrawals(old)]
    if withdrawn:
        lines += ["## Withdrawn by the vendor", "", *withdrawn, ""]
    if shared:
        lines += ["## Changes of many operations", "", *dict.fromkeys(f"* {_told(entry)}" for entry in shared), ""]
    if added:
        lines += ["## New operations", "", *_new(new, added), ""]
    lines += ["## The calls as a program", "", *_program(old, new), ""]
    return "\n".join(lines)


def _row(old: Edition, new: Edition, operation: str, entries: list[Entry]) -> list[str]:
    before, after = _calls(old, new, operation)
    own = [entry for entry in entries if operation in entry.operations and len(entry.operations) <= SHARED]
    told = list(dict.fromkeys(_told(entry) for entry in own))
    return [
        f"`{operation}`",
        f"`{before}`",
        f"`{after}`" if after else _gone(old, operation),
        "<br>".join(told) or "nothing",
    ]


def _calls(old: Edition, new: Edition, operation: str) -> tuple[str, str]:
    """The call in both editions, with the same values where names agree."""
    first, second = old.api.operation(operation), _successor(old, new, operation)
    known = examples(old.api, first) if first else {}
    later = {**(examples(new.api, second) if second else {}), **{k: v for k, v in known.items() if k != "body"}}
    return call("old", old, operation, known), call("new", new, second.id if second else "", later)


def _successor(old: Edition, new: Edition, operation: str) -> Operation | None:
    """The operation of the same id, or the one that the contract names as the successor."""
    return new.api.operation(operation) or new.api.operation(str(_withdrawn(old, operation).get("successor", "")))


def _withdrawn(old: Edition, operation: str) -> dict[str, Any]:
    found = old.api.operation(operation)
    withdrawn: dict[str, Any] = found.data.get("x-withdrawn", {}) if found else {}
    return withdrawn


def _withdrawals(old: Edition) -> Iterator[str]:
    """Each warns once when it is called; its 404 or 410 names the successor."""
    found = [(operation.id, _withdrawn(old, operation.id)) for operation in old.api.operations]
    if any(withdrawn for _, withdrawn in found):
        yield from ("Each warns once when it is called, and its 404 or 410 names the successor.", "")
        yield from ("| operation | since | answers now | successor |", "|---|---|---|---|")
    for name, stated in found:
        if stated:
            status, successor = stated.get("status") or "not known", plain(str(stated.get("successor") or "none"))
            yield f"| `{old.methods[name].kind}` ({name}) | {stated.get('since', '')} | {status} | {successor} |"


def _gone(old: Edition, operation: str) -> str:
    successor = _withdrawn(old, operation).get("successor")
    return f"gone; {plain(str(successor))}" if successor else "gone, without a successor"


def _told(entry: Entry) -> str:
    """The change in a few words: without the reason, except where it is all that is said."""
    change, _, reason = entry.what.partition(": ")
    return plain(entry.what if reason.startswith("its ") else change)


def _added_by_the_client(entry: Entry, new: Edition) -> bool:
    """A constant of the body, which no caller gives."""
    value: Any = new.document.data
    for step in entry.place["pointer"].split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        value = value.get(key) if isinstance(value, dict) else None
    return isinstance(value, dict) and "const" in value and "/properties/" in entry.place["pointer"]


def _new(new: Edition, operations: list[str]) -> Iterator[str]:
    for name in operations:
        found = new.api.operation(name)
        summary = found.data.get("summary", "") if found else ""
        yield f"* `{new.methods[name].kind}` ({name}): {plain(str(summary))}."


def _program(old: Edition, new: Edition) -> Iterator[str]:
    """The same calls as Python that type checkers read."""
    vendor = old.package.capitalize()
    yield "<!-- type-checked: both editions in one program -->"
    yield "```python"
    yield f"from journeykit import {vendor}, {new.package}"
    pairs = [_calls(old, new, operation.id) for operation in old.api.operations]
    for variable, edition in (("old", old), ("new", new)):
        if any(f"{variable}_models." in text for pair in pairs for text in pair):
            yield f"from journeykit_clients.{edition.package} import models as {variable}_models"
    yield ""
    yield ""
    yield f"def contract(old: {vendor}) -> None:"
    yield from (f"    {before}" for before, _ in pairs if before)
    yield ""
    yield ""
    yield f"def today(new: {new.package}.{vendor}) -> None:"
    yield from (f"    {after}" for _, after in pairs if after)
    yield "```"


def plain(text: str) -> str:
    """Text of a spec in one cell of a table."""
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;").replace("`", "")
