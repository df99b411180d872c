"""How deep a YAML text nests, found without recursion: the parser recurses in C and would take the process down."""

from __future__ import annotations

import re

import yaml

LIMIT = 1000
"""Levels that the parser stands with room to spare."""
_BRACKETS = re.compile(r"[\[\]{}]")
_LEADING = re.compile(r"^[ \t]*(?:[-?:][ \t]+)*", re.MULTILINE)


def too_deep(text: str) -> bool:
    """Whether the text nests deeper than LIMIT. A quick bound first, an exact count only where that is not enough."""
    return _bound(text) > LIMIT and _exact(text) > LIMIT


def _bound(text: str) -> int:
    """At least the depth: two levels for each column of indentation, and every bracket that opens."""
    columns = max((len(match[0]) for match in _LEADING.finditer(text)), default=0)
    depth = deepest = 0
    for match in _BRACKETS.finditer(text):
        depth += 1 if match[0] in "[{" else -1
        deepest = max(deepest, depth)
        depth = max(depth, 0)
    return 2 * columns + 2 + deepest


def _exact(text: str) -> int:
    depth = deepest = 0
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                deepest = max(deepest, depth)
                if deepest > LIMIT:
                    break
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
    except yaml.YAMLError:
        pass  # said better, with its place, by the reader
    return deepest
