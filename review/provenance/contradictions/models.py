"""Models: members and values that one document has and another lacks, and changes that must be complete."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from review.provenance.facts import Fact, Inventory

from .finding import Finding, at

Members = dict[str, dict[str, dict[str, Fact]]]
"""Members by model, document and name."""


def members(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """A member of a model that another document's model does not have; or a model of one document only."""
    known = {item.name: item for item in inventories}
    found = _members(inventories)
    shared = any(len(documents) > 1 for documents in found.values())
    for model, documents in found.items():
        if shared and len(documents) == 1:
            ((name, facts),) = documents.items()
            yield Finding(f"model:{model}", f"only one document has {model}", at(known[name], facts.values()))
            continue
        for name, facts in documents.items():
            others = [other for other in documents if other != name]
            for member in facts.keys() - set().union(*(documents[other] for other in others)) if others else ():
                message = f"{model}.{member} is missing in {', '.join(others)}"
                yield Finding(f"member:{model}.{member}", message, at(known[name], [facts[member]]))


def values(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """One enumeration with different values in two documents."""
    known = {item.name: item for item in inventories}
    found: dict[tuple[str, str], dict[str, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for inventory in inventories:
        for fact in inventory.facts:
            if fact.kind == "value" and "model" in fact.about:
                found[str(fact.about["model"]), str(fact.about["of"])][inventory.name].append(fact)
    for (model, member), documents in found.items():
        named = [{fact.name for fact in facts} for facts in documents.values()]
        partial = {name for names in named for name in names if not all(name in other for other in named)}
        if partial:
            odd = {name: [fact for fact in facts if fact.name in partial] for name, facts in documents.items()}
            spots = tuple(spot for name, facts in odd.items() for spot in at(known[name], facts))
            message = f"not every document has {', '.join(sorted(partial))} in {model}.{member}"
            yield Finding(f"values:{model}.{member}", message, spots)


def complete_changes(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """PATCH with a body whose properties are required, although it changes only what is sent."""
    for inventory in inventories:
        patches = {fact.name for fact in inventory.facts if fact.about.get("method") == "PATCH"}
        bodies = {fact.name for fact in inventory.facts if fact.kind == "body" and fact.operation in patches}
        for model, documents in _members((inventory,)).items():
            needed = [fact for facts in documents.values() for fact in facts.values() if fact.about.get("required")]
            if model in bodies and needed:
                shown = ", ".join(sorted(fact.name for fact in needed))
                yield Finding(f"patch-required:{model}", f"{model} requires {shown}", at(inventory, needed))


def _members(inventories: tuple[Inventory, ...]) -> Members:
    found: Members = defaultdict(lambda: defaultdict(dict))
    for inventory in inventories:
        for fact in inventory.facts:
            if fact.kind == "member":
                found[str(fact.about["model"])][inventory.name][fact.name] = fact
    return found
