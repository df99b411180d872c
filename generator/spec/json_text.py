"""Positions in a JSON text: the offset of each member and item, escapes and surrogate pairs included."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from .places import Steps

_LEXEME = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')

Tree = dict[str | int, tuple[int, "Tree"]]
"""The members or items of a value: the offset of the key or item, and what is inside."""


def positions(text: str) -> tuple[Tree, list[tuple[Steps, int]]]:
    """The positions of a valid JSON text, and the keys that stand twice in their object."""
    root: Tree = {}
    open_values: list[tuple[Tree, bool]] = []
    steps: list[str | int] = []
    doubled: list[tuple[Steps, int]] = []
    inner: Tree = root
    key: str | None = None
    for match in _LEXEME.finditer(text):
        lexeme = match[0]
        if lexeme in "}]":
            inner, _ = open_values.pop()
            del steps[len(open_values) :]
        elif lexeme in ",:":
            continue
        elif open_values and open_values[-1][1] and key is None:
            key = json.loads(lexeme)
            if key in inner:
                doubled.append(((*steps, key), match.start()))
            inner[key] = match.start(), {}
        else:
            if open_values:
                step: str | int = len(inner) if key is None else key
                if key is None:
                    inner[step] = match.start(), {}
                child = inner[step][1]
            else:
                step, child = "", root
            key = None
            if lexeme in "{[":
                steps[len(open_values) :] = [step] if open_values else []
                open_values.append((inner, lexeme == "{"))
                inner = child
    return root, doubled


def offset(tree: Tree, steps: Sequence[str | int]) -> int:
    """The offset of a place, or of the nearest one above it."""
    found = 0
    for step in steps:
        if step not in tree:
            break
        found, tree = tree[step]
    return found


def line_and_column(text: str, position: int) -> tuple[int, int]:
    """Both counted from 1."""
    start = text.rfind("\n", 0, position) + 1
    return text.count("\n", 0, position) + 1, position - start + 1


def loaded(text: str) -> Any:
    """The data of a JSON text. Raises json.JSONDecodeError, RecursionError, ValueError for NaN and its like."""
    return json.loads(text, parse_int=_integer, parse_constant=_no_constant)


def _integer(text: str) -> Any:
    return int(text) if len(text) < 400 else text


def _no_constant(text: str) -> Any:
    raise ValueError(f"{text} is not JSON")
