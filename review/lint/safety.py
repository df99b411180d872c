"""`specs/safety.yaml` against the specs: an operation that may be repeated says so twice, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from generator.spec.document import Document
from generator.spec.places import operations
from generator.spec.problem import Problem, SpecError

FILE = "safety.yaml"
FIELDS = {"safe": {"reads"}, "idempotent": {"acts", "why"}, "unsafe": {"acts"}}
"""What an entry says beside its repeatability."""
LOOSENESS = ("unsafe", "idempotent", "safe")
BY_METHOD = {
    "get": "safe",
    "head": "safe",
    "options": "safe",
    "trace": "safe",
    "put": "idempotent",
    "delete": "idempotent",
}
"""What RFC 9110 section 9.2 says of the methods; the others promise nothing."""


def load(specs: Path) -> Document | None:
    """The list, or None where there is none. Raises SpecError if it is not YAML."""
    path = specs / FILE
    return Document(path, "", f"{specs.name}/{FILE}") if path.is_file() else None


def listed(specs: Path, package: str) -> dict[str, dict[str, Any]]:
    """The well-formed entries of a package by operation id; empty where there are none."""
    try:
        safety = load(specs)
    except SpecError:
        return {}
    entries = safety.data.get(package) if safety else None
    return {key: entry for key, entry in (entries or {}).items() if isinstance(entry, dict)}


def check(specs: Path, documents: Iterable[Document]) -> Iterator[Problem]:
    """Where specs and list differ. Raises SpecError if the list is not YAML."""
    safety, names = load(specs), set()
    for document in documents:
        names.add(document.name)
        yield from _check(document, safety)
    for name in safety.data if safety else ():
        if safety and name not in names:
            yield safety.problem((name,), f"no spec gives {name}", "remove its entries, or correct the name")


def _check(spec: Document, safety: Document | None) -> Iterator[Problem]:
    """A vendor that the list does not name may promise what its HTTP methods promise."""
    if safety is None or spec.name not in safety.data:
        yield from _by_method(spec)
        return
    entries = safety.data[spec.name]
    if not isinstance(entries, dict):
        yield safety.problem((spec.name,), "not a mapping of operation ids", "see the head of the file")
        return
    found = {
        str(item.get("operationId")): (steps, item.get("x-repeatability"))
        for steps, _, _, item in operations(spec.data)
    }
    for name, (steps, declared) in found.items():
        entry = entries.get(name)
        if entry is None:
            yield spec.problem(
                steps, f"{name} is not in {safety.shown}", f"add it under {spec.name}: with what it does"
            )
        elif isinstance(entry, dict) and entry.get("repeatability") != declared:
            message = f"{name} is {declared} here and {entry.get('repeatability')} in {safety.shown}"
            yield spec.problem((*steps, "x-repeatability"), message, "loosening it takes both edits and a reason")
    for name, entry in entries.items():
        yield from _entry(safety, (spec.name, name), entry, known=name in found)


def _entry(safety: Document, place: tuple[str, str], entry: Any, *, known: bool) -> Iterator[Problem]:
    if not known:
        yield safety.problem(place, f"{place[0]} has no operation {place[1]}", "remove the entry, or correct the name")
    kind = entry.get("repeatability") if isinstance(entry, dict) else None
    if kind not in FIELDS:
        yield safety.problem(place, "no repeatability", f"one of {', '.join(FIELDS)}")
        return
    said = {key for key, text in entry.items() if isinstance(text, str) and len(text) > 3} - {"repeatability"}
    if said != FIELDS[kind] or set(entry) != {"repeatability", *said}:
        wanted = " and ".join(sorted(FIELDS[kind]))
        yield safety.problem(
            place, f"an entry that is {kind} says {wanted}, and nothing else", "see the head of the file"
        )


def _by_method(spec: Document) -> Iterator[Problem]:
    for steps, _, method, item in operations(spec.data):
        declared, promised = item.get("x-repeatability"), BY_METHOD.get(method, "unsafe")
        if declared in LOOSENESS and LOOSENESS.index(declared) > LOOSENESS.index(promised):
            message = f"{declared}, which {method.upper()} does not promise"
            fix = f"list the operations of {spec.name} in {FILE}, with the reason"
            yield spec.problem((*steps, "x-repeatability"), message, fix)
