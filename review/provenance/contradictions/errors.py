"""Error tables: codes, statuses, gaps, and examples that do not fit them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from review.provenance.facts import Fact, Inventory

from .finding import Finding, at


def example_codes(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """An error example whose code and message are not one row of the operation's table."""
    for inventory in inventories:
        tables = _tables(inventory)
        for fact in inventory.facts:
            if fact.kind != "example" or fact.about["in"] != "error" or fact.operation not in tables:
                continue
            known = {(row.about["code"], row.about["message"]) for row in tables[fact.operation]}
            for code, message in _errors(fact.about.get("value")):
                if (code, message) not in known:
                    text = (
                        f"the example of {fact.operation} shows code {code}, {message}, which its table does not have"
                    )
                    yield Finding(f"example-code:{fact.operation}:{code}", text, at(inventory, [fact]))


def numbering(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """One message with different codes."""
    for inventory in inventories:
        codes: dict[str, dict[int, list[Fact]]] = defaultdict(lambda: defaultdict(list))
        for rows in _tables(inventory).values():
            for row in rows:
                codes[row.about["message"]][row.about["code"]].append(row)
        for message, found in codes.items():
            if len(found) > 1 and not message.startswith("["):
                shown = ", ".join(map(str, sorted(found)))
                facts = [fact for uses in found.values() for fact in uses]
                yield Finding(f"numbering:{message}", f"{message!r} has the codes {shown}", at(inventory, facts))


def gaps(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """Numbers that a table skips."""
    for inventory in inventories:
        for operation, rows in _tables(inventory).items():
            codes = {row.about["code"] for row in rows if isinstance(row.about["code"], int)}
            missing = sorted(set(range(1, max(codes, default=0) + 1)) - codes)
            if missing:
                shown = ", ".join(map(str, missing))
                yield Finding(f"gap:{operation}", f"the table of {operation} skips {shown}", at(inventory, rows))


def status_words(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """Statuses that are none."""
    for inventory in inventories:
        for fact in inventory.facts:
            status = (
                fact.about.get("status") if fact.kind == "error" else fact.name if fact.kind == "response" else None
            )
            if status in ("n/a", "0"):
                yield Finding(
                    f"status:{fact.operation}:{status}",
                    f"{fact.operation} has the status {status}",
                    at(inventory, [fact]),
                )


def statuses(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """Messages that begin alike and have different statuses within one table of numbered errors."""
    for inventory in inventories:
        for operation, rows in _tables(inventory).items():
            found: dict[str, dict[Any, list[Fact]]] = defaultdict(lambda: defaultdict(list))
            for row in (row for row in rows if isinstance(row.about["code"], int)):
                found[row.about["message"].split()[0]][row.about.get("status")].append(row)
            for word, kinds in found.items():
                if len(kinds) > 1 and word in ("Missing", "Invalid"):
                    shown = " and ".join(str(status) for status in sorted(kinds, key=str))
                    facts = [fact for uses in kinds.values() for fact in uses]
                    yield Finding(
                        f"statuses:{operation}:{word}", f"{word} ... of {operation} has {shown}", at(inventory, facts)
                    )


def none_stated(inventories: tuple[Inventory, ...]) -> Iterator[Finding]:
    """An operation without errors among operations with errors."""
    for inventory in inventories:
        for fact in inventory.facts:
            if fact.kind == "error" and fact.name == "none":
                yield Finding(
                    f"no-errors:{fact.operation}", f"{fact.operation} is said to have no errors", at(inventory, [fact])
                )


def _tables(inventory: Inventory) -> dict[str, list[Fact]]:
    tables: dict[str, list[Fact]] = defaultdict(list)
    for fact in inventory.facts:
        if fact.kind == "error" and {"code", "message"} <= fact.about.keys() and fact.operation:
            tables[fact.operation].append(fact)
    return tables


def _errors(value: Any) -> Iterator[tuple[Any, Any]]:
    """Codes with their messages, wherever an error body has them."""
    if isinstance(value, list):
        for item in value:
            yield from _errors(item)
    elif isinstance(value, dict):
        named = {key.lower(): item for key, item in value.items()}
        if "code" in named:
            yield named["code"], named.get("message")
        for item in value.values():
            yield from _errors(item)
