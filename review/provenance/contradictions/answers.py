"""Bodies as shown: broken JSON, objects that differ from example to example, lists drawn as objects."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from review.provenance.facts import Fact, Inventory
from review.provenance.matching import Match

from .finding import Finding, at, last


def invalid_json(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """An example that is not JSON."""
    for inventory in inventories:
        for fact in inventory.facts:
            if fact.kind == "example" and fact.about.get("invalid"):
                yield Finding(
                    f"invalid-json:{fact.operation}",
                    f"an example of {fact.operation} is not JSON",
                    at(inventory, [fact]),
                )


def shapes(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """A property that an object has in some answers only. An object is known by its name, in the singular."""
    for inventory in inventories:
        holders: dict[str, list[Fact]] = defaultdict(list)
        members: dict[str, dict[str, list[Fact]]] = defaultdict(lambda: defaultdict(list))
        for fact in inventory.facts:
            if fact.kind != "sample" or fact.about["in"] != "response":
                continue
            if fact.about["type"] in ("object", "array"):
                holders[_singular(last(fact.name))].append(fact)
            above, _, name = fact.name.rpartition(".")
            if above:
                members[_singular(last(above))][name].append(fact)
        for holder, names in members.items():
            operations = {fact.operation for fact in holders[holder]}
            for name, facts in names.items():
                lacking = operations - {fact.operation for fact in facts}
                if lacking:
                    message = f"{holder}.{name} is missing in the answer of {', '.join(sorted(lacking))}"
                    yield Finding(f"shape:{holder}.{name}", message, at(inventory, facts))


def type_without_content(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """A type for an answer that has no content."""
    for inventory in inventories:
        empty = {fact.operation for fact in inventory.facts if fact.kind == "response" and fact.name == "204"}
        for fact in inventory.facts:
            if fact.kind == "response" and fact.about.get("type") and fact.operation in empty:
                message = f"{fact.operation} returns {fact.about['type']} with status 204"
                yield Finding(f"type-of-nothing:{fact.operation}", message, at(inventory, [fact]))


def arrays_as_objects(matches: tuple[Match, ...]) -> Iterator[Finding]:
    """A list, as the spec knows from elsewhere, drawn as one object."""
    for item in matches:
        if any(text.startswith("object in the document, array") for text in item.differs):
            fact = item.fact
            message = f"{fact.name} of {fact.operation} is a list, drawn as an object"
            yield Finding(f"array-as-object:{fact.operation}:{fact.name}", message, ((item.doc, fact.first),))


def _singular(name: str) -> str:
    return name[:-1] if name.endswith("s") and name[:-1] else name
