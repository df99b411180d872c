"""A spec file -> plain data that knows its lines.

A spec is untrusted, so size and depth have limits. Ours keep to JSON's data model. Aliases, keys without quotes and
keys that stand twice are read in documents of others, and recorded as repairs.
"""

from __future__ import annotations

import hashlib
import json
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from . import json_text, yaml_text
from .depth import too_deep
from .extensions import is_ours
from .places import Steps, pointer
from .problem import Problem, Repair, SpecError
from .yaml_text import MAX_DEPTH

MAX_BYTES = 16 * 1024 * 1024
MEND = "mend the line named here or the one above"


class Document:
    """A loaded spec: `name` (the package), `data`, `digest` (SHA-256 of its bytes), and the place of each pointer."""

    def __init__(self, path: Path, name: str, shown: str) -> None:
        self.path, self.name, self.shown = path, name, shown
        self.parts: dict[str, Document] = {}
        """Other files that its references led to, by their path in its folder."""
        self.origins: dict[Steps, tuple[Document, Steps]] = {}
        """The places in other files of the content that came from them."""
        self.moved: dict[Steps, Steps] = {}
        """The places in the file of what was moved after reading."""
        self.settings = ""
        """The digest of the settings beside it."""
        self.repairs: list[Repair] = []
        """What was overlooked or mended, in the document of others."""
        self.left_out: list[Problem] = []
        """Operations that no client can have, each with its reason."""
        raw = self._read()
        self.digest = hashlib.sha256(raw).hexdigest()
        self._text = self._decoded(raw)
        self._faults: list[Problem] = []
        self.data: Any = self._from_json() if path.suffix == ".json" else self._from_yaml()
        vars(self).pop("_root", None)  # a fifth of a run's memory; read again where a finding needs a line
        if _depth(self.data) > MAX_DEPTH:
            raise self._refused(f"nested deeper than {MAX_DEPTH} levels", "name the inner schemas")
        if not isinstance(self.data, dict):
            raise SpecError([self.problem((), "the document is not a mapping", "start it with `openapi: 3.1.0`")])
        if is_ours(self.data):
            self._faults += [repair.problem for repair in self.repairs]
        if self._faults:
            raise SpecError(self._faults)

    def problem(self, steps: Sequence[str | int], message: str, fix: str = "") -> Problem:
        """A finding at a place in this document, or in the file that this place came from."""
        steps = tuple(steps)
        for length in range(len(steps), 0, -1):
            if steps[:length] in self.origins:
                part, start = self.origins[steps[:length]]
                return part.problem((*start, *steps[length:]), message, fix)
            if steps[:length] in self.moved:
                return self.problem((*self.moved[steps[:length]], *steps[length:]), message, fix)
        line, column = self._line(steps)
        return Problem(self.shown, line, column, pointer(steps), message, fix)

    def repair(self, kind: str, steps: Sequence[str | int], message: str = "") -> None:
        """Record what was overlooked or mended at a place."""
        self.repairs.append(Repair(kind, self.problem(steps, message or kind)))

    def has(self, *words: str) -> bool:
        """Whether one of these words stands anywhere in its text."""
        return any(word in self._text for word in words)

    def _line(self, steps: Steps) -> tuple[int, int]:
        if self.path.suffix == ".json":
            tree, _ = self._positions
            return json_text.line_and_column(self._text, json_text.offset(tree, steps))
        mark = yaml_text.find(self._root, steps).start_mark
        return mark.line + 1, mark.column + 1

    def _read(self) -> bytes:
        try:
            if self.path.stat().st_size > MAX_BYTES:
                raise self._refused(f"larger than {MAX_BYTES >> 20} MiB", "split the API")
            return self.path.read_bytes()
        except OSError as error:
            raise self._refused(f"cannot be read: {error.strerror}", "check the path") from None

    def _decoded(self, raw: bytes) -> str:
        wide = raw.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
        try:
            return raw.decode("utf-16" if wide else "utf-8-sig")
        except UnicodeDecodeError as error:
            raise self._refused(f"not UTF-8 at byte {error.start}", "save it as UTF-8") from None

    def _refused(self, message: str, fix: str) -> SpecError:
        return SpecError([Problem(self.shown, 0, 0, "", message, fix)])

    @cached_property
    def _positions(self) -> tuple[json_text.Tree, list[tuple[Steps, int]]]:
        return json_text.positions(self._text)

    @cached_property
    def _root(self) -> yaml.Node:
        """The document with its marks."""
        if too_deep(self._text):
            raise self._refused(f"nested deeper than {MAX_DEPTH} levels", "name the inner schemas")
        try:
            node = yaml.CSafeLoader(self._text).get_single_node()
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
            message = f"not YAML: {error.problem or error.context}"
            raise SpecError([Problem(self.shown, line, column, "", message, MEND)]) from None
        except yaml.YAMLError as error:
            said = str(error).partition("\n")[0]
            raise self._refused(f"not YAML: {said}", "save it as plain UTF-8 text") from None
        if node is None:
            raise self._refused("the file is empty", "start it with `openapi: 3.1.0`")
        return node

    def _from_yaml(self) -> Any:
        def refuse(node: yaml.Node, steps: Steps, message: str, fix: str) -> None:
            self._faults.append(self._at(node, steps, message, fix))

        def odd(node: yaml.Node, steps: Steps, message: str, fix: str) -> None:
            kind = "a key without quotes" if "is not a string" in message else message
            kind = "a key that stands twice" if "stands twice" in message else kind
            self.repairs.append(Repair(kind, self._at(node, steps, message, fix)))

        try:
            return yaml_text.Reader(refuse, odd).document(self._root)
        except yaml_text.Fatal:
            raise SpecError(self._faults) from None

    def _from_json(self) -> Any:
        try:
            data = json_text.loaded(self._text)
        except RecursionError:
            raise self._refused(f"nested deeper than {MAX_DEPTH} levels", "name the inner schemas") from None
        except json.JSONDecodeError as error:
            message = f"not JSON: {error.msg}"
            raise SpecError([Problem(self.shown, error.lineno, error.colno, "", message, MEND)]) from None
        except ValueError as error:
            raise self._refused(str(error), "write a number or null") from None
        if self._text.count('":') + self._text.count('" :') != _members(data):
            for steps, position in self._positions[1]:
                line, column = json_text.line_and_column(self._text, position)
                message = f"the key {steps[-1]!r} stands twice"
                problem = Problem(self.shown, line, column, pointer(steps), message, "remove one of them")
                self.repairs.append(Repair("a key that stands twice", problem))
        return data

    def _at(self, node: yaml.Node, steps: Sequence[str | int], message: str, fix: str) -> Problem:
        mark = node.start_mark
        return Problem(self.shown, mark.line + 1, mark.column + 1, pointer(steps), message, fix)


def _members(data: Any) -> int:
    """The number of members of all objects."""
    count, waiting = 0, [data]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            count += len(value)
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
    return count


def _depth(value: Any) -> int:
    """Levels of lists and objects, counted level by level."""
    depth, level = 0, [value]
    while level := [item for item in level if isinstance(item, dict | list)]:
        depth += 1
        if depth > MAX_DEPTH:
            break
        level = [inner for item in level for inner in (item.values() if isinstance(item, dict) else item)]
    return depth
