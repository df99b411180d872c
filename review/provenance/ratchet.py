"""Percentages that may not fall: `specs/coverage.json`. Lowering one is a decision, made by editing that file.

A vendor whose documents are not on record has nothing to hold its spec against, so no percentages either.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.spec.problem import Problem

from .coverage import Coverage

Marks = dict[str, dict[str, Any]]
MISSING = {"document facts in the spec": "left out", "spec elements documented": "not documented"}
"""For each percentage the list of what it lacks, so that a fall can name what is new there."""
SHOWN = 12
"""Names of a fall that are printed."""


def marks(coverages: list[Coverage]) -> Marks:
    """The percentages reached now, and what they lack, of the vendors with documents on record."""
    return {
        item.vendor: {
            "document facts in the spec": item.facts_covered,
            "spec elements documented": item.elements_documented,
            "left out": sorted({match.fact.key for match in item.matches if not match.places}),
            "not documented": sorted({f"{element.kind} {element.name}" for element in item.added}),
        }
        for item in coverages
        if item.matches
    }


def load(path: Path) -> Marks:
    """The percentages on record; none if there is no file."""
    recorded: Marks = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return recorded


def check(recorded: Marks, reached: Marks, shown: str) -> Iterator[Problem]:
    """Percentages that fell, vendors without a record, and records without a vendor."""
    for vendor, values in reached.items():
        for name, lacking in MISSING.items():
            value, least = values[name], recorded.get(vendor, {}).get(name)
            if least is None:
                yield Problem(shown, 0, 0, "", f"{vendor}: {name} is not on record", "run with --write")
            elif value < least:
                fix = "give the element its source, or lower the mark by hand and say why in the commit"
                new = [item for item in values[lacking] if item not in recorded[vendor].get(lacking, ())]
                yield Problem(shown, 0, 0, "", f"{vendor}: {name} fell from {least} to {value} %{_named(new)}", fix)
    for vendor in recorded.keys() - reached.keys():
        yield Problem(shown, 0, 0, "", f"{vendor} is on record and has no spec, or no inventory", "remove it")


def _named(names: list[str]) -> str:
    more = f", and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
    return f": {', '.join(names[:SHOWN])}{more}" if names else ", since others are gone"


def raised(recorded: Marks, reached: Marks) -> Marks:
    """The record with what was reached beyond it."""
    return {
        vendor: {
            **{name: max(values[name], recorded.get(vendor, {}).get(name, 0.0)) for name in MISSING},
            **{name: values[name] for name in MISSING.values()},
        }
        for vendor, values in reached.items()
    }


def dump(values: Marks) -> str:
    """The file's text."""
    return json.dumps(values, indent=2, ensure_ascii=False) + "\n"
