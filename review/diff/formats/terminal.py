"""Text for a terminal; colour only there."""

from __future__ import annotations

from collections.abc import Iterator

from review.diff.entry import Entry, Report

from . import words

COLOURS = {"breaking": "31;1", "warning": "33", "fine": "32"}
SHOWN = 6
"""Python sentences of an entry that are printed one by one."""


def text(report: Report, *, colour: bool = False) -> str:
    """The list, the worst first."""
    paragraphs = ["\n".join(_lines(entry, colour)) for entry in report.entries]
    return "\n\n".join([*paragraphs, *words.notices(report), words.summary(report)]) + "\n"


def _lines(entry: Entry, colour: bool) -> Iterator[str]:
    head = f"{entry.verdict:8}"
    yield f"{_painted(head, COLOURS[entry.verdict]) if colour else head}  {entry.what}  [{entry.id}]"
    if entry.approved:
        yield f"    approved  {entry.approved['reason']} ({entry.approved['date']})"
    yield f"    calls     {words.concerned(entry)}"
    yield f"    wire      {entry.wire}"
    for sentence in entry.python[:SHOWN]:
        yield f"    python    {sentence}"
    if len(entry.python) > SHOWN:
        yield f"    python    ... and {len(entry.python) - SHOWN} more"
    yield f"    place     {words.place(entry)} {entry.place['pointer']}"
    for source in words.sources(entry):
        yield f"    source    {source}"
    yield f"    said by   {', '.join(entry.said_by)}"


def _painted(word: str, code: str) -> str:
    return f"\x1b[{code}m{word}\x1b[0m"
