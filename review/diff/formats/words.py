"""Sentences that all formats share."""

from __future__ import annotations

from collections import Counter

from generator.report.wire.context import ORDER
from review.diff.entry import Entry, Report


def summary(report: Report) -> str:
    """One line: how many of each verdict, and the version that follows."""
    if not report.entries:
        return f"{report.base} -> {report.head}: nothing changes."
    counts = Counter(entry.verdict for entry in report.entries)
    approved = sum(entry.approved is not None for entry in report.entries)
    numbers = ", ".join(f"{counts[verdict]} {verdict}" for verdict in ORDER if counts[verdict])
    accepted = f", {approved} of them approved" if approved else ""
    return f"{report.base} -> {report.head}: {numbers}{accepted}. Next version: {report.bump}."


def concerned(entry: Entry) -> str:
    """The operations of an entry."""
    return f"{entry.vendor}: {', '.join(entry.operations)}" if entry.operations else entry.vendor


def place(entry: Entry) -> str:
    """File and line."""
    return f"{entry.place['file']}:{entry.place['line']}" if entry.place["line"] else str(entry.place["file"])


def sources(entry: Entry) -> list[str]:
    """The lines of the documents."""
    return [f"{item['doc']}, {item['lines']} ({item['status']})".replace(", ,", ",") for item in entry.sources]


def notices(report: Report) -> list[str]:
    """What the reader must know of the list itself: engines that are missing, approvals that are over."""
    gaps = [
        f"MISSING {text}. The list is complete without it for wire, safety, Python and sources."
        for text in report.missing
    ]
    return [*gaps, *report.expired]
