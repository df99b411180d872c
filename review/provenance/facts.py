"""Facts of the vendors' documents: what stands where. Names, values, lines and digests; no prose is kept."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.spec.problem import Problem, SpecError

DIGEST = 8
"""Hexadecimal digits kept per line: enough to see that a line changed, and no text can be read back from them."""


@dataclass(frozen=True, kw_only=True)
class Fact:
    """One thing that a document says.

    `kind` is one of `operation`, `parameter`, `header`, `body`, `property` (of a table or a sketch), `sample` (a
    property that an example shows), `member` (a property of the model in `about`), `value` (of an enumeration),
    `error`, `permission`, `response`, `example`, `server`, `security`, `media`, `limit` (of the rate of calls). `first`
    and `last` are lines, counted from 1. `operation` is `METHOD path` or an operation id, as the document names it.
    `about` holds what the kind needs: type, required, default, status, ...
    """

    kind: str
    first: int
    last: int
    operation: str = ""
    name: str = ""
    about: dict[str, Any] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """What the fact is called in exceptions: kind, operation or model, and name."""
        owner = self.operation or str(self.about.get("model", ""))
        return " ".join(part for part in (self.kind, owner, self.name) if part)

    @property
    def stated(self) -> bool:
        """Whether the document says it in words or a table, rather than showing it in an example."""
        return self.kind != "sample"


@dataclass(frozen=True)
class Inventory:
    """The facts of one document. `name` is its file name, `sha256` its digest, `lines` a digest of each of its lines.

    `quotes` are the digests of the quotations found in it, so that they count where the document is not at hand.
    """

    name: str
    sha256: str
    lines: tuple[str, ...]
    facts: tuple[Fact, ...]
    quotes: tuple[str, ...] = ()


def digests(text: str) -> tuple[str, ...]:
    """A short digest of each line, white space at its end aside."""
    return tuple(digest(line.rstrip()) for line in text.splitlines())


def digest(text: str) -> str:
    """A short digest of a text."""
    return hashlib.sha256(text.encode()).hexdigest()[:DIGEST]


def load(path: Path) -> tuple[Inventory, ...]:
    """The inventories in a file; none if there is no file. Raises SpecError if it is something else."""
    if not path.is_file():
        return ()
    try:
        return tuple(_inventory(item) for item in json.loads(path.read_text(encoding="utf-8"))["documents"])
    except (ValueError, KeyError, TypeError, AttributeError):
        problem = Problem(str(path), 0, 0, "", "not an inventory", "run `nox -s provenance -- DIRECTORY --write`")
        raise SpecError([problem]) from None


def dump(inventories: tuple[Inventory, ...]) -> str:
    """The file's text: one fact a line, so that a change of the documents reads well in a diff."""
    documents = []
    for item in inventories:
        facts = ",\n".join("      " + json.dumps(_plain(fact), ensure_ascii=False) for fact in item.facts)
        rows = [" ".join(item.lines[start : start + 12]) for start in range(0, len(item.lines), 12)]
        lines = ",\n".join("      " + json.dumps(row) for row in rows)
        head = f'      "name": {json.dumps(item.name)},\n      "sha256": {json.dumps(item.sha256)},\n'
        quotes = f'      "quotes": {json.dumps(" ".join(sorted(item.quotes)))},\n'
        documents.append(
            "    {\n"
            + head
            + quotes
            + f'      "facts": [\n{facts}\n      ],\n      "lines": [\n{lines}\n      ]\n    }}'
        )
    return '{\n  "documents": [\n' + ",\n".join(documents) + "\n  ]\n}\n"


def _inventory(item: dict[str, Any]) -> Inventory:
    lines = tuple(line for row in item["lines"] for line in row.split())
    quotes = tuple(item.get("quotes", "").split())
    return Inventory(item["name"], item["sha256"], lines, tuple(_facts(item["facts"])), quotes)


def _facts(items: list[dict[str, Any]]) -> Iterator[Fact]:
    for item in items:
        first, _, last = str(item["lines"]).partition("-")
        about = {key: value for key, value in item.items() if key not in ("kind", "lines", "operation", "name")}
        operation, name = item.get("operation", ""), item.get("name", "")
        yield Fact(
            kind=item["kind"], first=int(first), last=int(last or first), operation=operation, name=name, about=about
        )


def _plain(fact: Fact) -> dict[str, Any]:
    lines = fact.first if fact.first == fact.last else f"{fact.first}-{fact.last}"
    shown = {"kind": fact.kind, "lines": lines, "operation": fact.operation, "name": fact.name}
    return {key: value for key, value in shown.items() if value != ""} | fact.about
