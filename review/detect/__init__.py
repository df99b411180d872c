"""Contradictions that a machine can find in the documents' facts. Each must be on record in the vendor's register."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fnmatch import fnmatchcase

from generator.problem import Problem
from review.facts import Inventory
from review.matching import Match
from review.register import Register

from . import answers, calls, errors, names
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
)


def detect(inventories: tuple[Inventory, ...], matches: tuple[Match, ...]) -> list[Finding]:
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
            if register.document and not any(fnmatchcase(finding.key, pattern) for finding in findings):
                place = ("discrepancies", index, "findings", at)
                yield register.document.problem(
                    place, f"{pattern!r} is found no more", "remove it, if the documents were mended"
                )
