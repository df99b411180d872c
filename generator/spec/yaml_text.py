"""YAML text -> JSON's data model. What others write beside it is read and told; tags, cycles, blow-ups are refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import yaml

from .aliases import blow_up
from .places import Steps

MAX_DEPTH = 100
_INT = re.compile(r"-?(0|[1-9][0-9]*)\Z")
_FLOAT = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\Z")
_WORDS: dict[str, Any] = {"": None, "~": None, "null": None, "true": True, "false": False}
_TAGS = {
    f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null", "map", "seq", "timestamp", "value")
}

Say = Callable[[yaml.Node, Steps, str, str], None]
"""Told of a node, its place, what is odd there, and what to do."""


class Fatal(Exception):
    """No data can be made of the text."""


class Reader:
    """One YAML document. `refuse` is told of what has no data, `odd` of what JSON's model has no word for."""

    def __init__(self, refuse: Say, odd: Say) -> None:
        self._refuse, self._odd = refuse, odd
        self._open: set[int] = set()
        self._seen: set[int] = set()
        self._aliases = 0

    def document(self, root: yaml.Node) -> Any:
        """The data of a document. Raises Fatal after `refuse` where there is no end to it."""
        if found := blow_up(root, MAX_DEPTH):
            self._refuse(*found, "YAML aliases that blow up", "use a $ref")
            raise Fatal
        return self._value(root, ())

    def _value(self, node: yaml.Node, steps: Steps) -> Any:
        if len(steps) > MAX_DEPTH:
            self._refuse(node, steps, f"nested deeper than {MAX_DEPTH} levels", "name the inner schemas")
            raise Fatal
        if id(node) in self._open:
            self._refuse(node, steps, "a YAML alias of what it stands in", "use a $ref")
            raise Fatal
        if node.tag not in _TAGS and not node.tag.endswith(":merge"):
            self._refuse(node, steps, f"the YAML tag {node.tag!r} is not data", "remove it or quote the value")
            return None
        is_alias = id(node) in self._seen
        self._seen.add(id(node))
        if is_alias and not self._aliases:
            self._odd(node, steps, "a YAML alias", "write the value out, or use a $ref")
        if isinstance(node, yaml.ScalarNode):
            return scalar(node)
        self._open.add(id(node))
        self._aliases += is_alias
        try:
            if isinstance(node, yaml.SequenceNode):
                return [self._value(item, (*steps, index)) for index, item in enumerate(node.value)]
            return self._mapping(node, steps)
        finally:
            self._open.discard(id(node))
            self._aliases -= is_alias

    def _mapping(self, node: yaml.Node, steps: Steps) -> dict[str, Any]:
        result: dict[str, Any] = {}
        inherited: dict[str, Any] = {}
        for key, item in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self._refuse(key, steps, "a key that is no text", "put it in quotes")
                continue
            name = key.value
            if key.tag.endswith(":merge"):
                self._odd(key, (*steps, name), "a YAML merge key", "write the members out")
                for part in _merged(item):
                    inherited |= {
                        known: value for known, value in self._value(part, steps).items() if known not in inherited
                    }
                continue
            if not isinstance(scalar(key), str):
                self._odd(key, steps, f"the key {name!r} is not a string", "put it in quotes")
            if name in result:
                self._odd(key, (*steps, name), f"the key {name!r} stands twice", "remove one of them")
            result[name] = self._value(item, (*steps, name))
        return {**{name: value for name, value in inherited.items() if name not in result}, **result}


def _merged(node: yaml.Node) -> Iterator[yaml.Node]:
    for part in node.value if isinstance(node, yaml.SequenceNode) else [node]:
        if isinstance(part, yaml.MappingNode):
            yield part


def scalar(node: yaml.ScalarNode) -> Any:
    """A scalar by the rules of JSON: a date is a text, `yes` too."""
    text = node.value
    if node.style or node.tag.endswith(":timestamp"):
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INT.match(text):
        return int(text) if len(text) < 400 else text
    return float(text) if _FLOAT.match(text) else text


def find(root: yaml.Node, steps: Sequence[str | int]) -> yaml.Node:
    """The node at a place, or the nearest one above it; for a mapping's member its key, which is what one edits."""
    node = shown = root
    for step in steps:
        if isinstance(node, yaml.MappingNode):
            pair = next(((key, value) for key, value in node.value if key.value == str(step)), None)
            if pair is None:
                break
            shown, node = pair
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            shown = node = node.value[step]
        else:
            break
    return shown
