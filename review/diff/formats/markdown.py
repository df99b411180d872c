"""Markdown that fits a comment on a pull request: one line for each entry, its details folded."""

from __future__ import annotations

import html
from collections.abc import Iterator

from generator.report.wire.context import ORDER
from review.diff.entry import Entry, Report

from . import words

LIMIT = 58_000
"""Bytes. GitHub takes 65,536 characters for a comment."""
SENTENCES = 12
"""Python sentences of an entry that are listed one by one."""
TITLES = {"breaking": "Breaking", "warning": "Warnings", "fine": "Fine"}


def text(report: Report) -> str:
    """The list; where it would not fit, the details of the least important entries are left out, then their lines."""
    entries = [(_entry(entry, details=True), _entry(entry, details=False)) for entry in report.entries]
    head = _head(report)
    left = LIMIT - len(head.encode()) - 500
    full = 0
    for long, _ in entries:
        rest = sum(len(line.encode()) + 1 for _, line in entries[full + 1 :])
        if len(long.encode()) + rest > left:
            break
        left -= len(long.encode()) + 1
        full += 1
    chosen = [long if index < full else short for index, (long, short) in enumerate(entries)]
    return "\n".join([head, *_sections(report, chosen, full), ""])


def _head(report: Report) -> str:
    lines = ["## What this changes", "", _plain(words.summary(report)), ""]
    lines += [line for notice in words.notices(report) for line in (f"> **{_plain(notice)}**", "")]
    return "\n".join(lines)


def _sections(report: Report, chosen: list[str], full: int) -> Iterator[str]:
    size = 0
    for verdict in ORDER:
        lines = [line for entry, line in zip(report.entries, chosen, strict=True) if entry.verdict == verdict]
        if not lines:
            continue
        yield f"### {TITLES[verdict]}\n"
        for index, line in enumerate(lines):
            size += len(line.encode()) + 1
            if size > LIMIT - 1500:
                yield f"... and {len(lines) - index} more; `python -m review diff` prints them."
                break
            yield line
        yield ""
    if full < len(report.entries):
        left = len(report.entries) - full
        yield f"The details of {left} entries do not fit here; `python -m review diff` prints them."


def _entry(entry: Entry, *, details: bool) -> str:
    approved = f" (approved: {_plain(entry.approved['reason'])}, {entry.approved['date']})" if entry.approved else ""
    operations = f" ({len(entry.operations)} operations)" if len(entry.operations) > 1 else ""
    title = f"<b>{_plain(entry.vendor)}</b>: {_plain(entry.what)}{operations}{approved}"
    if not details:
        return f"- {title} <code>{entry.id}</code>"
    body = [
        f"- wire: <code>{_plain(entry.wire)}</code>",
        *(f"- Python: {_plain(sentence)}" for sentence in entry.python[:SENTENCES]),
        *[f"- Python: and {len(entry.python) - SENTENCES} more"] * (len(entry.python) > SENTENCES),
        f"- operations: {_plain(', '.join(entry.operations) or 'none')}",
        f"- place: <code>{_plain(words.place(entry))}</code> <code>{_plain(entry.place['pointer'])}</code>",
        *(f"- source: {_plain(source)}" for source in words.sources(entry)),
        f"- said by: {_plain(', '.join(entry.said_by))}; id <code>{entry.id}</code>",
    ]
    return f"<details><summary>{title}</summary>\n\n" + "\n".join(body) + "\n\n</details>"


def _plain(text: str) -> str:
    """Text of a spec that Markdown and HTML leave as it is, on one line."""
    escaped = html.escape(" ".join(text.split()), quote=False)
    for character in "\\`*_[]|~@#":
        escaped = escaped.replace(character, f"&#{ord(character)};")
    return escaped
