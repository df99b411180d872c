"""Contradictions that a machine can find in the documents' facts. Each must be on record in the vendor's register."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fnmatch import fnmatchcase
from typing import Any

from generator.spec.places import Steps
from generator.spec.problem import Problem
from review.provenance.facts import Inventory
from review.provenance.matching import Match
from review.provenance.register import Register
from review.provenance.sources import spans

from . import answers, calls, errors, models, names
from .finding import Finding

Detector = Callable[[tuple[Inventory, ...]], Iterator[Finding]]

DETECTORS: tuple[Detector, ...] = (
    *(
        names.spelling,
        names.types,
        names.example_only,
        names.requires_itself,
        names.default_in_prose,
        names.one_document_only,
    ),
    *(
        calls.body_types,
        calls.either_or,
        calls.requirement_words,
        calls.unsafe_get,
        calls.get_with_body,
        calls.method_word,
    ),
    *(calls.insecure, calls.bare_token, calls.broken_curl, calls.no_table),
    *(errors.example_codes, errors.numbering, errors.gaps, errors.status_words, errors.statuses, errors.none_stated),
    *(answers.invalid_json, answers.shapes, answers.type_without_content),
    *(models.members, models.values, models.complete_changes),
)


def find(inventories: tuple[Inventory, ...], matches: tuple[Match, ...]) -> list[Finding]:
    """All findings, each once, in the order of their keys."""
    found = [finding for detector in DETECTORS for finding in detector(inventories)]
    found += answers.arrays_as_objects(matches)
    return sorted({finding.key: finding for finding in found}.values())


def unrecorded(findings: list[Finding], register: Register, shown: str) -> Iterator[Problem]:
    """Findings without an entry, and entries that claim findings which are no more."""
    for finding in findings:
        if not register.explains(finding.key):
            fix = f"add an entry with `findings: ['{finding.key}']`, or extend one"
            yield Problem(shown, 0, 0, "", f"not on record: {finding.message} ({finding.place})", fix)
    for index, entry in enumerate(register.entries):
        for at, pattern in enumerate(entry.get("findings", ())):
            claimed = [finding for finding in findings if fnmatchcase(finding.key, pattern)]
            yield from _claims(register, ("discrepancies", index, "findings", at), pattern, claimed, entry["where"])


def _claims(
    register: Register, place: Steps, pattern: str, claimed: list[Finding], where: list[dict[str, Any]]
) -> Iterator[Problem]:
    """What is wrong with an entry's claim: nothing is found, or what is found stands in none of its lines."""
    assert register.document
    if not claimed:
        yield register.document.problem(
            place, f"{pattern!r} is found no more", "remove it, if the documents were mended"
        )
    cited = [(item["doc"], first, last) for item in where for first, last in spans(item.get("lines", ""))]
    for finding in claimed:
        if not any(doc == name and first <= line <= last for name, line in finding.spots for doc, first, last in cited):
            message = f"{finding.key} stands in {finding.place}, which `where` does not cite"
            yield register.document.problem(place, message, "add these lines")
