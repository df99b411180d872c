# Generated from generator/runtime. DO NOT EDIT: change the source and run `nox -s generate`.
"""One of several shapes: by tag, by what fits, by value."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum
from typing import Any

Candidate = tuple[str | int | None, tuple[str, ...], Callable[[Any], Any]]
Check = tuple[str, tuple[Any, ...], Any]
Shape = tuple[tuple[str, ...], dict[str, Check], "bool | Check"]
"""Required names, checks of the known ones, whether others are refused or their check. A check is the letters of the
types that fit (none: any), the values that fit (none: any), and the shape or check of what is inside, the pattern of a
text, or None; or `|` and checks of which one must pass."""
LONGEST = 1000
"""Characters of a text that is held against a pattern."""


def decode_union(
    value: Any,
    discriminator: str,
    objects: tuple[Candidate, ...],
    arrays: Callable[[Any], Any] | None,
    texts: Callable[[Any], Any] | None,
) -> Any:
    """One of several shapes, told apart by kind of JSON and, among objects, by discriminator or required names.

    A candidate is its discriminating value (None: any other), its required names and its decoder. An object that fits
    none is kept.
    """
    if isinstance(value, dict):
        for tag, required, decode in objects:
            fits = (
                tag is None or value.get(discriminator) == tag if discriminator else all(n in value for n in required)
            )
            if fits:
                return decode(value)
        return value
    return _other(value, arrays, texts)


def decode_fitting(
    value: Any,
    objects: tuple[tuple[Shape, Callable[[Any], Any]], ...],
    arrays: Callable[[Any], Any] | None,
    texts: Callable[[Any], Any] | None,
) -> Any:
    """One of several shapes without a discriminator: among the objects that fit, the one that knows most names.

    An object that fits none is decoded as the one whose required names and constants are there, else it is kept.
    """
    if isinstance(value, dict):
        fitting = [pair for pair in objects if _fits(value, pair[0])] or [
            pair for pair in objects if _resembles(value, pair[0])
        ]
        if not fitting:
            return value
        return max(fitting, key=lambda pair: sum(name in pair[0][1] for name in value))[1](value)
    return _other(value, arrays, texts)


def _other(value: Any, arrays: Callable[[Any], Any] | None, texts: Callable[[Any], Any] | None) -> Any:
    if isinstance(value, list):
        return arrays(value) if arrays is not None else value
    return texts(value) if texts is not None else value


def _fits(value: dict[str, Any], shape: Shape) -> bool:
    required, checks, closed = shape
    if any(name not in value for name in required):
        return False
    others = None if isinstance(closed, bool) else closed
    for name, item in value.items():
        check = checks.get(name, others)
        if closed is True if check is None else not _passes(item, check):
            return False
    return True


def _resembles(value: dict[str, Any], shape: Shape) -> bool:
    required, checks, _ = shape
    if not required or any(name not in value for name in required):
        return False
    constants = [(name, fits[1]) for name, fits in checks.items() if len(fits[1]) == 1 and name in value]
    return all(value[name] in allowed for name, allowed in constants)


def _passes(value: Any, check: Check) -> bool:
    types, values, inner = check
    if types == "|":
        return any(_passes(value, one) for one in values)
    if types and not any(letter in types for letter in _letters(value)):
        return False
    if values and value is not None and value not in values:
        return False
    if inner is None:
        return True
    if isinstance(inner, str):
        return not isinstance(value, str) or len(value) > LONGEST or re.search(inner, value) is not None
    if isinstance(value, dict):
        return _fits(value, inner)
    return not isinstance(value, list) or all(_passes(item, inner) for item in value)


def _letters(value: Any) -> str:
    """The JSON types of a value; a number without a fraction is an integer too."""
    for kind, letters in ((bool, "b"), (str, "s"), (int, "in"), (dict, "o"), (list, "a")):
        if isinstance(value, kind):
            return letters
    if isinstance(value, float):
        return "in" if value.is_integer() else "n"
    return "0"


def decode_enums(value: Any, enums: tuple[Any, ...]) -> Any:
    """The member of the first enumeration that knows the value; of the first of all where none does."""
    for members in enums:
        found = members[value]
        if isinstance(found, Enum) and found._name_ != "UNKNOWN":
            return found
    return enums[0][value]


def decode_formats(value: Any, decoders: tuple[Callable[[Any], Any], ...]) -> Any:
    """A text in the first format that takes it; as it came where none does."""
    for decode in decoders:
        found = decode(value)
        if found is not value:
            return found
    return value
