"""Redocly CLI as a second opinion: run strictly, read as findings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from generator.spec.document import Document
from generator.spec.problem import Problem
from review import node


def check(documents: list[Document]) -> Iterator[Problem]:
    """Every finding of Redocly in its strict configuration. Raises node.Unavailable."""
    command = [
        *node.redocly(),
        "lint",
        "--config",
        str(node.ROOT / "redocly.yaml"),
        "--format",
        "json",
        "--max-problems",
        "1000",
    ]
    shown = {str(document.path.resolve()): document for document in documents}
    done = node.run([*command, *shown], node.ROOT)
    found = list(_objects(done.stdout))
    if len(found) != len(documents) or done.returncode not in (0, 1):
        raise node.Unavailable(f"Redocly ended with {done.returncode}: {' '.join(done.stderr.split())[-300:]}")
    for item in found:
        yield from (_problem(problem, shown) for problem in item["problems"])


def _objects(text: str) -> Iterator[dict[str, Any]]:
    """The JSON objects in a text: Redocly writes one per spec, one after the other."""
    start = text.find("{")
    while start >= 0:
        try:
            item, end = json.JSONDecoder().raw_decode(text, start)
        except json.JSONDecodeError:
            return
        yield item
        start = text.find("{", end)


def _problem(item: dict[str, Any], documents: dict[str, Document]) -> Problem:
    where = (item.get("location") or [{}])[0]
    file = str(where.get("source", {}).get("ref", ""))
    document = documents.get(str((node.ROOT / file).resolve()))
    start = where.get("start", {})
    message = f"Redocly {item.get('ruleId')}: {' '.join(str(item.get('message')).split())}"
    fix = f"did you mean {item['suggest'][0]}?" if item.get("suggest") else "see the rule in Redocly's documentation"
    pointer = str(where.get("pointer", "")).removeprefix("#")
    shown = document.shown if document else file
    return Problem(
        shown, int(start.get("line", 0)), int(start.get("col", 0)), "" if pointer == "/" else pointer, message, fix
    )
