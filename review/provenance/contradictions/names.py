"""Names and types: the same thing written or typed in two ways, by one document or by two."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from review.api import folded
from review.provenance.facts import Fact, Inventory

from .finding import Finding, Spots, at, last

_NAMED = ("parameter", "property", "sample")


def spelling(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """One name in two spellings."""
    found: dict[str, dict[str, list[tuple[Inventory, Fact]]]] = defaultdict(lambda: defaultdict(list))
    for inventory in inventories:
        for fact in inventory.facts:
            names = (
                [last(fact.name)] if fact.kind in _NAMED else re.findall(r"{(\w+)}", str(fact.about.get("path", "")))
            )
            for name in names:
                found[folded(name)][name].append((inventory, fact))
    for spellings in found.values():
        if len(spellings) > 1:
            shown = "/".join(sorted(spellings))
            where = [use for uses in spellings.values() for use in uses]
            yield Finding(f"spelling:{shown}", f"one name in two spellings: {shown}", _places(where))


def types(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """One name with two types. Statements are compared with statements, examples with examples."""
    found: dict[tuple[bool, str], dict[str, list[tuple[Inventory, Fact]]]] = defaultdict(lambda: defaultdict(list))
    for inventory in inventories:
        for fact in inventory.facts:
            if fact.kind in _NAMED and "type" in fact.about:
                found[fact.stated, last(fact.name)][str(fact.about["type"])].append((inventory, fact))
    for (_, name), kinds in found.items():
        if len(kinds) > 1:
            shown = "/".join(sorted(kinds))
            where = [use for uses in kinds.values() for use in uses]
            yield Finding(f"type:{name}:{shown}", f"{name} has two types: {shown}", _places(where))


def example_only(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """A request's example sends what its table does not know."""
    for inventory in inventories:
        tables: dict[str, set[str]] = defaultdict(set)
        for fact in inventory.facts:
            if fact.kind == "property" and "required" in fact.about:
                tables[fact.operation].add(folded(fact.name))
        for fact in inventory.facts:
            sent = fact.kind == "sample" and fact.about["in"] == "request" and "." not in fact.name
            if sent and fact.operation in tables and folded(fact.name) not in tables[fact.operation]:
                message = f"{fact.name} is sent by the example of {fact.operation} and not in its table"
                yield Finding(f"example-only:{fact.operation}:{fact.name}", message, at(inventory, [fact]))


def requires_itself(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """A parameter that demands itself."""
    for inventory in inventories:
        for fact in inventory.facts:
            if fact.about.get("requires") == fact.name:
                message = f"{fact.name} of {fact.operation} requires itself"
                yield Finding(f"requires-itself:{fact.operation}:{fact.name}", message, at(inventory, [fact]))


def default_in_prose(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """A default that the text states and the table's own mark does not."""
    for inventory in inventories:
        for fact in inventory.facts:
            if fact.about.get("default_in_prose"):
                message = f"the default of {fact.name} stands in the text only"
                yield Finding(f"default-in-prose:{fact.operation}:{fact.name}", message, at(inventory, [fact]))


def one_document_only(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """Operations that only one of a vendor's documents has, where they are not of different parts of the API."""
    found: dict[str, list[tuple[Inventory, Fact]]] = defaultdict(list)
    for inventory in inventories if len(inventories) > 1 else ():
        for fact in inventory.facts:
            if fact.kind == "operation":
                found[fact.name or fact.operation].append((inventory, fact))
    holders = {name: {inventory.name for inventory, _ in uses} for name, uses in found.items()}
    shared = any(len(names) > 1 for names in holders.values())
    for name, uses in found.items():
        if shared and len(holders[name]) == 1:
            yield Finding(f"one-document:{name}", f"only one document has {name}", _places(uses))


def _places(uses: list[tuple[Inventory, Fact]]) -> Spots:
    return tuple(sorted({(inventory.name, fact.first) for inventory, fact in uses}))
