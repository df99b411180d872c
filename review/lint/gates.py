"""All gates over all specs: structure, engines, house rules, vocabulary, safety list, examples, register, Redocly."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.check import rules as structure
from generator.spec.discover import discover, shown_path
from generator.spec.document import Document
from generator.spec.problem import Problem, SpecError
from review.node import Unavailable
from review.provenance import facts, quotes, register
from review.schema import read_schema

from . import engines, examples, redocly, rules, safety, vocabulary

EXTENSIONS = "extensions.schema.json"


@dataclass
class Report:
    """What the gates found, what was skipped and why, and how long each took (seconds)."""

    problems: list[Problem] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)

    def run(self, gate: str, findings: Iterator[Problem]) -> bool:
        """Draw a gate's findings, and add them and the time it takes; whether there were none."""
        start = time.perf_counter()
        try:
            found = list(findings)
        except SpecError as error:
            found = list(error.problems)
        self.problems += found
        self.seconds[gate] = self.seconds.get(gate, 0.0) + time.perf_counter() - start
        return not found


def lint(specs: Path, *, node: bool = True) -> Report:
    """Run every gate. A spec whose structure is broken goes through no other, whose findings would only repeat it.

    One whose keys of ours have values of another shape goes through Redocly only.
    """
    report = Report()
    extensions = read_schema(specs / EXTENSIONS)
    entries = read_schema(specs / register.SCHEMA)
    sound: list[Document] = []
    fit: list[Document] = []
    documents: dict[str, Document] = {}
    report.run("load", _load(specs, documents))
    for document in documents.values():
        if not report.run("structure", _structure(document)):
            continue
        sound.append(document)
        report.run("vocabulary", vocabulary.unknown(document, extensions))
        if not report.run("vocabulary", vocabulary.misshapen(document, extensions)):
            continue
        fit.append(document)
        report.run("rules", rules.check(document))
        report.run("examples", examples.check(document))
        report.run("register", _register(specs, document, entries))
        if engines.available():
            report.run("engines", engines.check(document))
    report.run("safety", safety.check(specs, fit))
    if not engines.available():
        report.skipped.append("the engines' warnings: openapi-python-client is not installed")
    if node and sound:
        try:
            known = {(problem.file, problem.pointer) for problem in report.problems}
            report.run("Redocly", (p for p in redocly.check(sound) if (p.file, p.pointer) not in known))
        except Unavailable as error:
            report.skipped.append(f"Redocly: {error}")
    elif sound:
        report.skipped.append("Redocly: not asked for")
    report.problems.sort()
    return report


def _load(specs: Path, documents: dict[str, Document]) -> Iterator[Problem]:
    for vendor, path in discover(specs).items():
        try:
            documents[vendor] = Document(path, vendor, shown_path(specs, path))
        except SpecError as error:
            yield from error.problems


def _structure(document: Document) -> Iterator[Problem]:
    for fault in structure.faults(document.data, ours=True):
        yield document.problem(fault.steps, fault.message, fault.fix)


def _register(specs: Path, document: Document, schema: dict[str, Any]) -> Iterator[Problem]:
    folder = document.path.parent
    inventories = facts.load(folder / "inventory.json")
    shown = shown_path(specs, folder / "discrepancies.yaml")
    entries = register.load(folder / "discrepancies.yaml", document.name, shown)
    yield from register.check(entries, document, inventories, schema)
    yield from quotes.unverified(document, inventories)
