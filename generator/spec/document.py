"""YAML or JSON text -> plain data that knows its lines.

Reads JSON's data model only: no tags, aliases, merge keys, dates or duplicate keys, whatever YAML allows. A spec is
untrusted, so size and depth have limits.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from .depth import too_deep
from .places import Steps, pointer
from .problem import Problem, SpecError

MAX_BYTES = 16 * 1024 * 1024
MAX_DEPTH = 100
_INT = re.compile(r"-?(0|[1-9][0-9]*)\Z")
_FLOAT = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\Z")
_WORDS: dict[str, Any] = {"": None, "~": None, "null": None, "true": True, "false": False}
_TAGS = {
    f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null", "map", "seq", "timestamp", "value")
}


class Document:
    """A loaded spec: `name` (the vendor), `data`, `digest` (SHA-256 of its bytes), and where each pointer stands."""

    def __init__(self, path: Path, name: str, shown: str) -> None:
        self.path, self.name, self.shown = path, name, shown
        self.parts: dict[str, Document] = {}
        """Other files that its references led to, by their path in its folder."""
        self.origins: dict[Steps, tuple[Document, Steps]] = {}
        """Where the content that came from other files stands in them."""
        raw = self._read()
        self.digest = hashlib.sha256(raw).hexdigest()
        self._text = self._decoded(raw)
        self._open: set[int] = set()
        self.data: Any = self._from_json() if path.suffix == ".json" else self._value(self._root, ())
        vars(self).pop("_root", None)  # a fifth of a run's memory; read again where a finding needs a line
        if _depth(self.data) > MAX_DEPTH:
            raise self._refused(f"nested deeper than {MAX_DEPTH} levels", "name the inner schemas")
        if not isinstance(self.data, dict):
            raise SpecError([self.problem((), "the document is not a mapping", "start it with `openapi: 3.1.0`")])

    def problem(self, steps: Sequence[str | int], message: str, fix: str = "") -> Problem:
        """A finding at a place in this document, or in the file that this place came from."""
        steps = tuple(steps)
        for length in range(len(steps), 0, -1):
            if steps[:length] in self.origins:
                part, start = self.origins[steps[:length]]
                return part.problem((*start, *steps[length:]), message, fix)
        try:
            mark = self._find(steps).start_mark
        except SpecError:  # JSON may hold characters that YAML may not
            return Problem(self.shown, 0, 0, pointer(steps), message, fix)
        return Problem(self.shown, mark.line + 1, mark.column + 1, pointer(steps), message, fix)

    def _read(self) -> bytes:
        try:
            if self.path.stat().st_size > MAX_BYTES:
                raise self._refused(f"larger than {MAX_BYTES >> 20} MiB", "split the API")
            return self.path.read_bytes()
        except OSError as error:
            raise self._refused(f"cannot be read: {error.strerror}", "check the path") from None

    def _decoded(self, raw: bytes) -> str:
        try:
            return raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise self._refused(f"not UTF-8 at byte {error.start}", "save it as UTF-8") from None

    def _refused(self, message: str, fix: str) -> SpecError:
        return SpecError([Problem(self.shown, 0, 0, "", message, fix)])

    @cached_property
    def _root(self) -> yaml.Node:
        """The document with its marks; of a JSON document only made where a finding needs a line."""
        if too_deep(self._text):
            raise self._refused(f"nested deeper than {MAX_DEPTH} levels", "name the inner schemas")
        try:
            node = yaml.CSafeLoader(self._text).get_single_node()
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
            message = f"not YAML: {error.problem or error.context}"
            raise SpecError(
                [Problem(self.shown, line, column, "", message, "mend the line named here or the one above")]
            ) from None
        except yaml.YAMLError as error:
            raise self._refused(f"not YAML: {error}", "save it as plain UTF-8 text") from None
        if node is None:
            raise self._refused("the file is empty", "start it with `openapi: 3.1.0`")
        return node

    def _from_json(self) -> Any:
        try:
            return json.loads(
                self._text, object_pairs_hook=self._unique, parse_int=self._scalar_of, parse_constant=self._no_constant
            )
        except RecursionError:
            raise self._refused(f"nested deeper than {MAX_DEPTH} levels", "name the inner schemas") from None
        except json.JSONDecodeError as error:
            fix = "mend the line named here or the one above"
            raise SpecError(
                [Problem(self.shown, error.lineno, error.colno, "", f"not JSON: {error.msg}", fix)]
            ) from None

    def _unique(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        result = dict(pairs)
        if len(result) != len(pairs):
            self._value(self._root, ())  # finds which key, and where
        return result

    @staticmethod
    def _scalar_of(text: str) -> Any:
        return int(text) if len(text) < 400 else text

    def _no_constant(self, text: str) -> Any:
        raise self._refused(f"{text} is not JSON", "write a number or null")

    def _value(self, node: yaml.Node, steps: Steps) -> Any:
        if len(steps) > MAX_DEPTH:
            raise SpecError([self._at(node, steps, f"nested deeper than {MAX_DEPTH} levels", "name the inner schemas")])
        if node.tag not in _TAGS:
            raise SpecError(
                [self._at(node, steps, f"the YAML tag {node.tag!r} is not data", "remove it or quote the value")]
            )
        if id(node) in self._open:
            raise SpecError([self._at(node, steps, "a YAML alias", "write the value out, or use a $ref")])
        self._open.add(id(node))
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        if isinstance(node, yaml.SequenceNode):
            return [self._value(item, (*steps, index)) for index, item in enumerate(node.value)]
        result: dict[str, Any] = {}
        for key, item in node.value:
            if not isinstance(key, yaml.ScalarNode) or not isinstance(name := self._key(key), str):
                raise SpecError([self._at(key, steps, f"the key {key.value!r} is not a string", "put it in quotes")])
            if name in result:
                raise SpecError([self._at(key, (*steps, name), f"the key {name!r} stands twice", "remove one of them")])
            result[name] = self._value(item, (*steps, name))
        return result

    def _key(self, node: yaml.ScalarNode) -> Any:
        return "<<" if node.tag.endswith(":merge") else self._scalar(node)

    def _scalar(self, node: yaml.ScalarNode) -> Any:
        text = node.value
        if node.style or node.tag.endswith(":timestamp"):
            return text
        if text in _WORDS:
            return _WORDS[text]
        if _INT.match(text):
            return self._scalar_of(text)
        return float(text) if _FLOAT.match(text) else text

    def _at(self, node: yaml.Node, steps: Sequence[str | int], message: str, fix: str) -> Problem:
        mark = node.start_mark
        return Problem(self.shown, mark.line + 1, mark.column + 1, pointer(steps), message, fix)

    def _find(self, steps: Sequence[str | int]) -> yaml.Node:
        """The node at a place, or the nearest one above it; for a mapping's member its key, which is what one edits."""
        node = shown = self._root
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


def _depth(value: Any) -> int:
    """Levels of lists and objects, counted level by level."""
    depth, level = 0, [value]
    while level := [item for item in level if isinstance(item, dict | list)]:
        depth += 1
        if depth > MAX_DEPTH:
            break
        level = [inner for item in level for inner in (item.values() if isinstance(item, dict) else item)]
    return depth
