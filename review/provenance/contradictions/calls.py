"""Requests: methods, bodies, what must be in them, and how they are sent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from review.provenance.facts import Fact, Inventory

from .finding import Finding, at

CHANGING = {"enable", "disable", "trigger", "remove", "delete", "create", "update", "publish", "clone", "send"}
"""Last words of a path that say that something is changed."""


def body_types(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """A body with one model's name here and another type there."""
    found: dict[str, dict[str, list[tuple[Inventory, Fact]]]] = defaultdict(lambda: defaultdict(list))
    for inventory, fact in _facts(inventories, "body"):
        found[fact.operation][fact.name].append((inventory, fact))
    for operation, kinds in found.items():
        if len(kinds) > 1:
            shown = "/".join(sorted(kinds))
            spots = tuple(spot for uses in kinds.values() for owner, fact in uses for spot in at(owner, [fact]))
            yield Finding(f"body:{operation}:{shown}", f"the body of {operation} is {shown}", tuple(sorted(spots)))


def either_or(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """Two properties that are both required, and of which one is said to be enough."""
    for inventory in inventories:
        required: dict[str, list[Fact]] = defaultdict(list)
        for fact in inventory.facts:
            if fact.about.get("required"):
                required[fact.operation].append(fact)
        for operation, facts in required.items():
            names = {fact.name for fact in facts}
            for either in {
                tuple(fact.about["either"]) for fact in facts if set(fact.about.get("either", ["?"])) <= names
            }:
                message = f"{operation} requires {' and '.join(either)}, and says that one is enough"
                yield Finding(
                    f"either-or:{operation}", message, at(inventory, [fact for fact in facts if fact.name in either])
                )


def requirement_words(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """Words for required that only some tables use."""
    for inventory in inventories:
        words: dict[str, list[Fact]] = defaultdict(list)
        for fact in inventory.facts:
            if fact.about.get("required") and "word" in fact.about:
                words[fact.about["word"]].append(fact)
        usual = max(words, key=lambda word: len(words[word]), default="")
        for word, facts in words.items():
            if word != usual:
                yield Finding(f"word:{word}", f"{word} here, {usual} elsewhere", at(inventory, facts))


def unsafe_get(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """GET for what changes something."""
    for inventory, fact in _facts(inventories, "operation"):
        words = str(fact.about.get("path", "")).rsplit("/", 1)[-1].split(".")
        if fact.about.get("method") == "GET" and words[-1] in CHANGING:
            yield Finding(
                f"unsafe-get:{fact.operation or fact.name}", f"{fact.key} changes state", at(inventory, [fact])
            )


def get_with_body(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """GET with a body, whose meaning HTTP leaves open."""
    for inventory in inventories:
        bodies = {
            fact.operation for fact in inventory.facts if fact.kind == "body" or fact.about.get("in") == "request"
        }
        for fact in inventory.facts:
            name = fact.operation or fact.name
            if fact.kind == "operation" and fact.about.get("method") == "GET" and name in bodies:
                yield Finding(f"get-body:{name}", f"{name} has a body", at(inventory, [fact]))


def method_word(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """A method that is none."""
    for inventory, fact in _facts(inventories, "operation"):
        printed = fact.about.get("printed")
        if printed and printed != fact.about["method"]:
            yield Finding(
                f"method:{fact.operation}",
                f"the method of {fact.operation} is printed as {printed}",
                at(inventory, [fact]),
            )


def insecure(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """Credentials over plain http."""
    for inventory, fact in _facts(inventories, "server"):
        if fact.name.startswith("http://"):
            yield Finding(f"http:{fact.name}", f"{fact.name} is not https", at(inventory, [fact]))


def bare_token(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """One header with a scheme in the table and without it in the example."""
    for inventory in inventories:
        facts = [fact for fact in inventory.facts if fact.kind == "header" and fact.name == "Authorization"]
        if len({str(fact.about["value"]).startswith("Bearer ") for fact in facts}) > 1:
            yield Finding("header:Authorization", "Authorization with and without Bearer", at(inventory, facts))


def broken_curl(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """A curl call that ends before its headers."""
    for inventory, fact in _facts(inventories, "server"):
        if fact.about.get("continued") is False:
            message = f"the call of {fact.operation} lacks a continuation after its URL"
            yield Finding(f"curl:{fact.operation}", message, at(inventory, [fact]))


def no_table(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """An operation whose body only an example shows, in a document that has tables."""
    for inventory in inventories:
        tables = {fact.operation for fact in inventory.facts if fact.kind == "property" and "required" in fact.about}
        for fact in inventory.facts if tables else ():
            if fact.kind == "example" and fact.about["in"] == "request" and fact.operation not in tables:
                yield Finding(
                    f"no-table:{fact.operation}",
                    f"no table describes the body of {fact.operation}",
                    at(inventory, [fact]),
                )


def _facts(inventories: tuple[Inventory, ...], kind: str) -> Iterator[tuple[Inventory, Fact]]:
    return ((inventory, fact) for inventory in inventories for fact in inventory.facts if fact.kind == kind)
