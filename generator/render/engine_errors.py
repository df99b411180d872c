"""What an engine says of a document, brought back to the place it speaks of."""

from __future__ import annotations

import re

from generator.spec.document import Document
from generator.spec.places import Steps, operations
from generator.spec.problem import Problem

_OPERATION = re.compile(r"\b(GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE) (/\S*)")
_SCHEMA = re.compile(r"/components/(schemas|parameters|responses|requestBodies)/([A-Za-z0-9._-]+)")


class EngineError(Exception):
    """An engine could not make everything of a document. `findings` are its words."""

    def __init__(self, findings: list[str]) -> None:
        self.findings = [" ".join(text.split()) for text in findings]
        super().__init__("; ".join(self.findings))


def placed(document: Document, engine: str, findings: list[str]) -> list[Problem]:
    """The findings as problems with file, line and pointer, as near as the words allow."""
    fix = "simplify the part it names"
    return [document.problem(place(document, text), f"{engine}: {text[:500]}", fix) for text in findings]


def place(document: Document, text: str) -> Steps:
    """The place that a finding speaks of, () where its words do not tell."""
    match = _OPERATION.search(text)
    if match and match[1].lower() in document.data["paths"].get(match[2], {}):
        return ("paths", match[2], match[1].lower())
    match = _SCHEMA.search(text)
    if match:
        return ("components", match[1], match[2])
    for steps, _, _, operation in operations(document.data):
        if operation["operationId"] in text.split():
            return steps
    return ()
