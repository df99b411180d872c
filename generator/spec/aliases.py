"""How many values a YAML document has once its aliases are written out, counted without writing them out."""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from .places import Steps

MAX_VALUES = 2_000_000
"""Values of a document once its aliases are written out."""


def blow_up(root: yaml.Node, depth: int) -> tuple[yaml.Node, Steps] | None:
    """The first of the innermost nodes that are more than MAX_VALUES values, and its place. No deeper than `depth`."""
    sizes: dict[int, int] = {}
    if _count(root, sizes, depth) <= MAX_VALUES:
        return None
    node, steps = root, Steps()
    while True:
        sizes[id(node)] = 0  # an alias may lead back to it
        larger = next(((item, step) for step, item in _inside(node) if sizes.get(id(item), 0) > MAX_VALUES), None)
        if larger is None:
            return node, steps
        node, steps = larger[0], (*steps, larger[1])


def _count(node: yaml.Node, sizes: dict[int, int], depth: int) -> int:
    """The values of a node, itself counted. One that is counted already is not looked into again."""
    if id(node) not in sizes:
        sizes[id(node)] = 1
        if depth:
            sizes[id(node)] += sum(_count(item, sizes, depth - 1) for _, item in _inside(node))
    return sizes[id(node)]


def _inside(node: yaml.Node) -> Iterator[tuple[str | int, yaml.Node]]:
    if isinstance(node, yaml.MappingNode):
        yield from ((str(key.value), item) for key, item in node.value)
    elif isinstance(node, yaml.SequenceNode):
        yield from enumerate(node.value)
