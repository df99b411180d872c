"""JSON -> plain data, and the lines of each place in it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import yaml

from generator.spec.places import Steps

Lines = dict[Steps, tuple[int, int]]
"""First and last line of each value, counted from 1; a member's first line is that of its name."""


def lined(lines: list[str]) -> tuple[Any, Lines]:
    """The data of a JSON text, and where each part of it stands."""
    text = "\n".join(lines)
    root = yaml.CSafeLoader(text).get_single_node()
    return json.loads(text), dict(_places(root, (), root.start_mark.line)) if root else {}


def _places(node: yaml.Node, steps: Steps, first: int) -> Iterator[tuple[Steps, tuple[int, int]]]:
    yield steps, (first + 1, node.end_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _places(value, (*steps, key.value), key.start_mark.line)
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _places(value, (*steps, index), value.start_mark.line)
