"""Documents against spec, both ways: which facts the spec holds, and which of its elements the documents state."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.spec.document import Document
from generator.spec.places import Steps
from generator.spec.problem import Problem
from review.api import Api

from .agreement import surplus
from .conflicts import unfounded
from .facts import Inventory
from .matching import Match, match
from .quotes import key
from .register import Register
from .sources import Element, elements


@dataclass(frozen=True)
class Coverage:
    """What one vendor's documents and spec say of each other. `left_out` is without the exceptions of the register."""

    vendor: str
    matches: tuple[Match, ...]
    elements: tuple[Element, ...]
    left_out: tuple[Match, ...]
    problems: tuple[Problem, ...]

    @property
    def facts_covered(self) -> float:
        """Percentage of the documents' facts that the spec holds."""
        return _percent(sum(bool(item.places) for item in self.matches), len(self.matches))

    @property
    def elements_documented(self) -> float:
        """Percentage of the spec's elements that the documents state."""
        return _percent(len(self.elements) - len(self.added), len(self.elements))

    @property
    def added(self) -> tuple[Element, ...]:
        """The elements that say something else or more than the documents."""
        return tuple(element for element in self.elements if element.source.status != "documented")


def cover(document: Document, inventories: Iterable[Inventory], register: Register) -> Coverage:
    """Compare a spec with the facts of its documents."""
    api, found = Api(document), elements(document)
    matches = {item.name: [match(api, fact, item.name) for fact in item.facts] for item in inventories}
    evidence: dict[Steps, list[tuple[str, Match]]] = defaultdict(list)
    for name, items in matches.items():
        for item in items:
            for place in item.places:
                evidence[place].append((name, item))
    every = tuple(item for items in matches.values() for item in items)
    left_out = tuple(item for item in every if not item.places and not register.excepts(item.fact))
    problems = list(_missing(document, api, left_out))
    entries = {str(entry.get("id")): entry for entry in register.entries}
    for element in found:
        if element.source.status == "conflict":
            about = [item for name, item in evidence[element.steps] if name == element.source.doc]
            for text in unfounded(api, element, about, entries):
                fix = "correct it, or let the entry of the register say what it settles"
                problems.append(document.problem(element.steps, f"{element.name} is in conflict, but {text}", fix))
        problems += _judge(document, api, element, evidence[element.steps], {item.name: item for item in inventories})
    return Coverage(document.name, every, tuple(found), left_out, tuple(problems))


def _missing(document: Document, api: Api, left_out: Iterable[Match]) -> Iterator[Problem]:
    """Facts that the spec leaves out, each at its operation; those of an operation that it does not have as one."""
    fix = "add it to the spec, or list it under `exceptions` in discrepancies.yaml with the reason"
    gone: dict[str, list[Match]] = defaultdict(list)
    for item in left_out:
        operation = api.operation(item.fact.operation or (item.fact.name if item.fact.kind == "operation" else ""))
        name = item.fact.operation or item.fact.name
        if operation or not name or item.fact.kind in WHOLE:
            place = operation.steps if operation else ("paths",)
            message = f"line {item.fact.first} of the document is not in the spec: {item.fact.key}"
            yield document.problem(place, message, fix)
        else:
            gone[name].append(item)
    for name, items in gone.items():
        lines = f"{min(item.fact.first for item in items)}-{max(item.fact.last for item in items)}"
        message = f"the operation {name} is not in the spec, with {len(items)} facts of lines {lines} of {items[0].doc}"
        yield document.problem(("paths",), message, fix)


WHOLE = {"server", "security", "limit", "member"}
"""Kinds of facts that belong to no operation."""


def _judge(
    document: Document, api: Api, element: Element, evidence: list[tuple[str, Match]], inventories: dict[str, Inventory]
) -> Iterator[Problem]:
    """Whether an element's status is what the facts say of it."""
    source = element.source
    claimed = source.status == "documented"
    gaps = list(_gaps(api, element, evidence, inventories))
    if claimed and gaps:
        message = f"{element.name} is called documented, but {'; '.join(gaps)}"
        yield document.problem(element.steps, message, "correct it, or give its status and a note")
    if not claimed and not gaps and not source.see:
        yield document.problem(
            element.steps, f"{element.name} is called {source.status}, but the document states it", "call it documented"
        )
    if (
        source.status in ("documented", "example-only")
        and source.doc in inventories
        and not quoted(element, inventories)
    ):
        places = [item.fact for name, item in evidence if name == source.doc]
        for first, last in source.lines:
            if places and not any(fact.first <= last and first <= fact.last for fact in places):
                lines = ", ".join(sorted({str(fact.first) for fact in places}, key=int))
                yield document.problem(
                    element.steps,
                    f"{element.name} cites line {first}, the document speaks of it in {lines}",
                    "cite those",
                )
    if source.status == "example-only" and not any(
        item.fact.kind in ("sample", "example", "property") for _, item in evidence
    ):
        yield document.problem(
            element.steps, f"{element.name} is called example-only, but no example shows it", "say where it is from"
        )


def _gaps(
    api: Api, element: Element, evidence: list[tuple[str, Match]], inventories: dict[str, Inventory]
) -> Iterator[str]:
    """What keeps an element from being documented."""
    facts = [item.fact for _, item in evidence]
    stated = [item for _, item in evidence if item.fact.stated]
    quote = element.source.quote if quoted(element, inventories) else ""
    if element.kind == "enum":
        schema = api.at(element.steps)
        named = {fact.name for fact in facts}
        for value in schema.get("x-extensible-enum", schema.get("enum", ())):
            if value not in named and not re.search(rf"\b{re.escape(str(value))}\b", quote):
                yield f"no document names the value {value}"
        return
    if not stated and _last(element) not in quote:
        yield "only examples show it" if facts else "no document speaks of it"
        return
    yield from sorted({text for item in stated for text in item.differs if not _quotes(quote, text)})
    if element.kind in ("parameter", "property") and not quote:
        yield from (f"no document says {text}" for text in surplus(api, element.steps, facts))


def _quotes(quote: str, text: str) -> bool:
    """Whether a quotation says what the fact alone does not: a status that stands in the text beside a table."""
    return text.startswith("no document says ") and text.rpartition(" ")[2] in quote


def _last(element: Element) -> str:
    """The name that a quotation has to hold, where nothing but it speaks of the element."""
    return re.split(r"[ .]", element.name)[-1]


def quoted(element: Element, inventories: dict[str, Inventory]) -> bool:
    """Whether the element carries a quotation that was found in the document."""
    source = element.source
    return bool(source.quote) and source.doc in inventories and key(source) in inventories[source.doc].quotes


def _percent(part: int, whole: int) -> float:
    return round(100 * part / whole, 2) if whole else 100.0
