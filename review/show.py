"""Results as text for people and as JSON for pages and other programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict

from generator.spec.places import pointer

from .lint.gates import Report
from .provenance.comparison import Comparison

STATUSES = ("documented", "conflict", "corrected", "example-only", "inferred")


def summary(result: Comparison) -> str:
    """One line per vendor: both percentages, and the elements by status."""
    rows: list[tuple[str, ...]] = [
        ("vendor", "facts", "in the spec", "elements", "documented", *STATUSES[1:], "findings")
    ]
    for item in result.coverages:
        counts = Counter(element.source.status for element in item.elements)
        numbers = (str(counts[status]) for status in STATUSES[1:])
        facts, elements = f"{item.facts_covered:.2f} %", f"{item.elements_documented:.2f} %"
        found = str(len(result.findings[item.vendor]))
        rows.append((item.vendor, str(len(item.matches)), facts, str(len(item.elements)), elements, *numbers, found))
    return table(rows)


def lists(result: Comparison) -> str:
    """Both lists of every vendor: facts that the spec leaves out, and elements that the documents do not state."""
    lines = []
    for item in result.coverages:
        lines.append(f"\n{item.vendor}: facts of the documents that are not in the spec")
        lines += [f"  line {match.fact.first}: {match.fact.key}" for match in item.matches if not match.places]
        lines.append(f"{item.vendor}: elements of the spec that say more or something else than the documents")
        for element in item.added:
            see = f" {' '.join(element.source.see)}" if element.source.see else ""
            origin = f"({element.source.place}){see} {element.source.note}".rstrip()
            lines.append(f"  {element.source.status}: {element.name} {origin}")
    return "\n".join(lines)


def as_json(result: Comparison) -> str:
    """Everything: elements with their sources, facts with the elements that hold them, findings, problems."""
    vendors = {
        item.vendor: {
            "facts covered": item.facts_covered,
            "elements documented": item.elements_documented,
            "elements": [
                {
                    "kind": element.kind,
                    "name": element.name,
                    "pointer": element.pointer,
                    **asdict(element.source),
                }
                for element in item.elements
            ],
            "facts": [
                {
                    "doc": match.doc,
                    "lines": [match.fact.first, match.fact.last],
                    "fact": match.fact.key,
                    "pointers": [pointer(place) for place in match.places],
                    "differs": list(match.differs),
                }
                for match in item.matches
            ],
            "left out": [
                {"line": match.fact.first, "fact": match.fact.key} for match in item.matches if not match.places
            ],
            "findings": [finding._asdict() | {"place": finding.place} for finding in result.findings[item.vendor]],
        }
        for item in result.coverages
    }
    return (
        json.dumps({"vendors": vendors, "problems": [problem._asdict() for problem in result.problems]}, indent=2)
        + "\n"
    )


def times(report: Report) -> str:
    """How long each gate took."""
    rows = [(gate, f"{seconds:.2f} s") for gate, seconds in report.seconds.items()]
    return table([*rows, ("all", f"{sum(report.seconds.values()):.2f} s")])


def table(rows: Sequence[tuple[str, ...]]) -> str:
    """Rows in columns, the first to the left, the others to the right."""
    widths = [max(len(row[index]) for row in rows) for index in range(len(rows[0]))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if index == 0 else cell.rjust(width)
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    )
