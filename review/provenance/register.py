"""The register of contradictions beside each spec: `discrepancies.yaml`, and what it must agree with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from generator.spec.document import Document
from generator.spec.places import walk
from generator.spec.problem import Problem
from review.schema import violations

from .facts import Fact, Inventory
from .sources import spans

SCHEMA = "discrepancies.schema.json"


@dataclass
class Register:
    """Contradictions by number, and facts that the spec leaves out on purpose."""

    document: Document | None = None
    entries: list[dict[str, Any]] = field(default_factory=list)
    exceptions: list[dict[str, Any]] = field(default_factory=list)

    def excepts(self, fact: Fact) -> bool:
        """Whether a fact may be missing in the spec."""
        return any(fnmatchcase(fact.key, str(item["fact"])) for item in self.exceptions)

    def explains(self, finding: str) -> bool:
        """Whether an entry records a finding of the detectors."""
        return any(fnmatchcase(finding, pattern) for entry in self.entries for pattern in entry.get("findings", ()))


def load(path: Path, vendor: str, shown: str) -> Register:
    """The register in a file; an empty one if there is none. Raises SpecError if it is not YAML."""
    if not path.is_file():
        return Register()
    document = Document(path, vendor, shown)
    return Register(document, document.data.get("discrepancies", []), document.data.get("exceptions", []))


def check(
    register: Register, spec: Document, inventories: tuple[Inventory, ...], schema: dict[str, Any]
) -> Iterator[Problem]:
    """What is wrong with a register by itself, and where spec and register do not fit."""
    shape = list(broken(register, schema))
    yield from shape
    if register.document is None or shape:
        return
    numbers: set[str] = set()
    origins = {item["id"] for item in spec.data["info"].get("x-origin", ())}
    lengths = {item.name: len(item.lines) for item in inventories}
    for index, entry in enumerate(register.entries):
        place = ("discrepancies", index)
        if entry["id"] in numbers:
            yield register.document.problem(
                (*place, "id"), f"{entry['id']} stands twice", "numbers are never used again"
            )
        numbers.add(entry["id"])
        for at, where in enumerate(entry["where"]):
            yield from _where(register.document, (*place, "where", at), where, origins, lengths)
    for steps, value in walk(spec.data):
        if steps[-2:] == ("x-source", "see") and isinstance(value, list):
            for at, number in enumerate(value):
                if number not in numbers:
                    yield spec.problem(
                        (*steps, at), f"{number} is not in the register", f"add it to {register.document.shown}"
                    )


def broken(register: Register, schema: dict[str, Any]) -> Iterator[Problem]:
    """Where a register has not the shape of one, so that nothing else can be said of it."""
    if register.document is not None:
        yield from violations(register.document, register.document.data, schema)


def _where(
    document: Document, place: tuple[str | int, ...], where: dict[str, Any], origins: set[str], lengths: dict[str, int]
) -> Iterator[Problem]:
    if where["doc"] not in origins:
        yield document.problem(
            (*place, "doc"), f"{where['doc']} is not an id of x-origin", f"one of {', '.join(sorted(origins))}"
        )
    for first, last in spans(where.get("lines", "")):
        if where["doc"] in lengths and not first <= last <= lengths[where["doc"]]:
            yield document.problem(
                (*place, "lines"), f"{first}-{last} are no lines of {where['doc']}", "correct the lines"
            )
