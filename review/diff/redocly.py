"""`redocly diff`: each change once, at the component that changed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.report.wire.spec import places
from generator.spec.places import Steps
from review import node

from .python import Pair
from .statement import Statement

LEVELS = {"major": "breaking", "minor": "warning"}
FACETS = {
    "required": {"required", "exists"},
    "enum": {"values"},
    "url": {"server"},
    "type": {"type", "reference", "name"},
    "format": {"type"},
    "operationId": {"operation id"},
    "default": {"default", "server default"},
    "deprecated": {"deprecated"},
    "security": {"security"},
    "tags": {"resource"},
}
"""Facets by the keyword that changed; any, of another one."""
RULES = {
    "path-removed": {"exists", "path"},
    "operation-removed": {"exists", "method"},
    "property-removed": {"exists", "name"},
    "schema-combinator-changed": {"alternatives", "exists", "required", "type"},
    "security-requirement-changed": {"security"},
}
"""Facets of changes that have no keyword."""


def changes(base: Path, head: Path) -> list[dict[str, Any]]:
    """Every change. Raises node.Unavailable."""
    output = head.parent / "redocly.json"
    command = [
        *node.redocly(),
        "diff",
        str(base),
        str(head),
        "--format",
        "json",
        "--fail-on",
        "none",
        "-o",
        str(output),
    ]
    done = node.run(command, head.parent)
    try:
        found: list[dict[str, Any]] = json.loads(output.read_text(encoding="utf-8"))["changes"]
    except (OSError, ValueError, KeyError, TypeError):
        said = " ".join((done.stderr or done.stdout).split())[-300:]
        raise node.Unavailable(f"ended with {done.returncode}: {said}") from None
    return found


def statements(change: dict[str, Any], pair: Pair) -> Iterator[Statement]:
    """What Redocly's rules say of a change."""
    key = str(change.get("property") or "")
    at: list[tuple[str, Steps]] = []
    for name, side, spec in (("revision", "head", pair.head), ("base", "base", pair.base)):
        if isinstance(change.get(name), dict):
            at += [(side, spec.located(steps)) for steps in _places(change, name, key)]
    for verdict in change.get("verdicts") or ():
        level = LEVELS.get(str(verdict.get("impact")), "fine")
        facets = frozenset(FACETS.get(key) or RULES.get(str(verdict.get("ruleId")), set()))
        yield Statement("redocly", str(verdict.get("ruleId")), level, str(verdict.get("message")), tuple(at), facets)


def _places(change: dict[str, Any], side: str, key: str) -> Iterator[Steps]:
    steps = places(str(change[side].get("pointer", "")))
    if key == "required" and steps[-1:] == ("required",) and isinstance(change[side].get("value"), list):
        other = change.get("base" if side == "revision" else "revision") or {}
        known = set(map(str, other.get("value") or ()))
        for name in change[side]["value"]:
            if name not in known:
                yield (*steps[:-1], "properties", str(name))
    yield _combined(steps[:-1] if key and steps[-1:] == (key,) else steps)


def _combined(steps: Steps) -> Steps:
    """A schema, not the list of those that it is combined from, nor one of the list."""
    for length in (1, 2):
        if steps[-length:][:1] in (("allOf",), ("anyOf",), ("oneOf",)):
            return steps[:-length]
    return steps
