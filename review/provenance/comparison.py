"""`provenance`: documents, inventories, specs and registers held against each other."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from generator.spec.discover import discover, shown_path
from generator.spec.document import Document
from generator.spec.problem import Problem
from review.api import Api
from review.schema import read_schema

from . import changes, facts, quotes, ratchet, register
from .contradictions import find, unrecorded
from .contradictions.finding import Finding
from .coverage import Coverage, cover
from .documents import extract
from .facts import Fact, Inventory

RATCHET = "coverage.json"


@dataclass
class Comparison:
    """Coverage and findings per vendor, notes on changed documents, and everything that is wrong."""

    coverages: list[Coverage] = field(default_factory=list)
    findings: dict[str, list[Finding]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def compare(specs: Path, directory: Path | None = None, *, write: bool = False) -> Comparison:
    """Compare specs and documents; with a directory of documents, from the documents themselves.

    `write` records what the documents say now (inventories, verified quotations) and raises the ratchet.
    """
    result = Comparison()
    for vendor, path in discover(specs).items():
        document = Document(path, vendor, shown_path(specs, path))
        committed = facts.load(path.parent / "inventory.json")
        inventories = committed
        if directory is not None:
            inventories = _read(document, directory, result)
            if write:
                (path.parent / "inventory.json").write_text(facts.dump(inventories), encoding="utf-8")
            else:
                result.problems += _against(document, committed, inventories, result.notes)
                inventories = _comparable(committed, inventories)
        try:
            _one(result, specs, document, inventories)
        except (KeyError, TypeError, AttributeError, IndexError):
            result.problems.append(document.problem((), "the structure is broken", "run `nox -s specs` first"))
    _ratchet(result, specs, write)
    result.problems.sort()
    return result


def _one(result: Comparison, specs: Path, document: Document, inventories: tuple[Inventory, ...]) -> None:
    path = document.path.with_name("discrepancies.yaml")
    shown = shown_path(specs, path)
    entries = register.load(path, document.name, shown)
    schema = read_schema(specs / register.SCHEMA)
    result.problems += register.check(entries, document, inventories, schema)
    broken = any(register.broken(entries, schema))
    entries = register.Register() if broken else entries
    coverage = cover(document, inventories, entries)
    found = find(inventories, coverage.matches)
    result.coverages.append(coverage)
    result.findings[document.name] = found
    result.problems += [*_origins(document, inventories), *coverage.problems, *quotes.unverified(document, inventories)]
    result.problems += () if broken else unrecorded(found, entries, shown)


def _origins(document: Document, inventories: tuple[Inventory, ...]) -> Iterator[Problem]:
    """Documents with a digest need an inventory of that digest, and cited lines must exist."""
    known = {item.name: item for item in inventories}
    for index, item in enumerate(document.data["info"].get("x-origin", ())):
        name, place = item["id"], ("info", "x-origin", index)
        if "sha256" in item and name not in known:
            yield document.problem(place, f"{name} has no inventory", "run `nox -s provenance -- DIRECTORY --write`")
        elif "sha256" in item and item["sha256"] != known[name].sha256:
            yield document.problem(
                place, f"the inventory of {name} is of another version", "update sha256, or the inventory"
            )
    for steps, source in quotes.sources(document):
        for first, last in source.lines:
            if source.doc in known and not 1 <= first <= last <= len(known[source.doc].lines):
                message = f"{source.doc} has {len(known[source.doc].lines)} lines, not {first}-{last}"
                yield document.problem((*steps, "x-source"), message, "correct the lines")


def _read(document: Document, directory: Path, result: Comparison) -> tuple[Inventory, ...]:
    found = []
    for item in document.data["info"].get("x-origin", ()):
        if "sha256" not in item:
            continue
        if path := document_file(directory, item["id"], item["sha256"]):
            inventory = extract(path)
            kept = tuple(_of_operations(Api(document), inventory.facts))
            found.append(replace(inventory, quotes=quotes.found_in(document, path), facts=kept))
        else:
            fix = "name the folder that holds it, or one above"
            result.problems.append(Problem(item["id"], 0, 0, "", "the document is missing", fix))
    return tuple(found)


def _of_operations(api: Api, found: Iterable[Fact]) -> Iterator[Fact]:
    """Facts of the spec's operations, each once. Of other operations on the page only the fact that they exist."""
    seen = set[tuple[Any, ...]]()
    for fact in found:
        key = (fact.kind, fact.first, fact.last, fact.about.get("in"), fact.name.rpartition(".")[2])
        told = fact.about.get("once") and key in seen
        if not told and (fact.kind == "operation" or not fact.operation or api.operation(fact.operation)):
            seen.add(key)
            yield fact


def document_file(directory: Path, name: str, sha256: str, *, exact: bool = False) -> Path | None:
    """The file of a document in a directory, or anywhere below: releases of one document have the same name.

    `exact` takes no other version than that of the digest.
    """
    found = sorted(directory.rglob(name))
    same = (path for path in found if hashlib.sha256(path.read_bytes()).hexdigest() == sha256)
    return next(same, None if exact else next(iter(found), None))


def _comparable(committed: tuple[Inventory, ...], read: tuple[Inventory, ...]) -> tuple[Inventory, ...]:
    """What the spec is held against: of a changed document the old version, or all its lines would seem wrong."""
    old = {item.name: item for item in committed}
    return tuple(old.get(new.name, new) if new.sha256 != old.get(new.name, new).sha256 else new for new in read)


def _against(
    document: Document, committed: tuple[Inventory, ...], read: tuple[Inventory, ...], notes: list[str]
) -> Iterator[Problem]:
    """What the committed inventories say differently from the documents."""
    old = {item.name: item for item in committed}
    for new in read:
        if new.name not in old:
            continue
        before = old[new.name]
        if new.sha256 != before.sha256:
            change = changes.compare(before, new)
            notes.append(f"{new.name} has changed: {len(change.gone)} of its lines are gone or different")
            fix = "review what is named here, update sha256, then run with --write"
            yield document.problem(("info", "x-origin"), f"{new.name} is another version than the spec's", fix)
            notes += [
                f"  {place}: lines {was} are {now} now"
                for place, was, now in changes.shifted(document, new.name, change)
            ]
            for element, lines in changes.stale(document, new.name, change):
                cited = ", ".join(map(str, lines[:8])) + (", ..." if len(lines) > 8 else "")
                message = f"{element.name} cites changed lines of {new.name}: {cited}"
                yield document.problem(element.steps, message, "read the document, mend the element, then --write")
        gained, lost = changes.added(before, new)
        for sign, keys in (("now says", gained), ("no longer says", lost)):
            for key in keys:
                fix = "take it over, then run with --write"
                yield Problem(f"{document.name}/inventory.json", 0, 0, "", f"{new.name} {sign}: {key}", fix)


def _ratchet(result: Comparison, specs: Path, write: bool) -> None:
    path = specs / RATCHET
    recorded, reached = ratchet.load(path), ratchet.marks(result.coverages)
    if write:
        recorded = ratchet.raised(recorded, reached)
        path.write_text(ratchet.dump(recorded), encoding="utf-8")
    result.problems += ratchet.check(recorded, reached, f"{specs.name}/{RATCHET}")
