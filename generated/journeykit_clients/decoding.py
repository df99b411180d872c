# Generated from generator/runtime. DO NOT EDIT: change the source and run `nox -s generate`.
"""From JSON to values: the steps that generated decoders share, and their error.

Decoding keeps what it does not know: unknown properties, unknown enumeration values, dates that are none, nulls where
the contract has none. It refuses only another kind of JSON (an array where an object belongs) and says where.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Mapping
from datetime import date, datetime
from importlib import import_module
from typing import Any, TypeVar

T = TypeVar("T")
new = object.__new__
parse_datetime, parse_date = datetime.fromisoformat, date.fromisoformat
_plain_name = re.compile(r"[\w$@-]*\Z").match


class DecodeError(ValueError):
    """A JSON value of another kind than the contract says. `path` is its JSONPath, such as `$.entities[3].action`."""

    def __init__(self, expected: str, value: object) -> None:
        self.expected = expected
        self.found: str = _kind(value)
        self.steps: list[str | int] = []
        super().__init__(expected)

    @property
    def path(self) -> str:
        return "$" + "".join(map(_step, reversed(self.steps)))

    def within(self, step: str | int) -> DecodeError:
        """The same error, seen from one level further out."""
        if step != "":
            self.steps.append(step)
        return self

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, found {self.found}"


def _step(step: str | int) -> str:
    """One step of a JSONPath (RFC 9535): a name of other characters than words have is quoted and escaped."""
    return f".{step}" if isinstance(step, str) and _plain_name(step) else f"[{json.dumps(step)}]"


def _kind(value: object) -> str:
    for types, name in ((bool, "a boolean"), (str, "a string"), ((int, float), "a number"), (list, "an array")):
        if isinstance(value, types):
            return name
    return "null" if value is None else "an object"


class Later:
    """A neighbour's decoder, imported when it is first needed and put in the place of this stand-in.

    Models of one package refer to each other in circles, and a program that reads one of them should not pay for all.
    """

    __slots__ = ("_attribute", "_found", "_module", "_owner", "_slot")

    def __init__(self, owner: str, slot: str, module: str, attribute: str) -> None:
        self._owner, self._slot, self._module, self._attribute = owner, slot, module, attribute
        self._found: Any = None

    def __call__(self, value: Any) -> Any:
        if self._found is None:
            self._found = self._resolve()
        return self._found(value)

    def __getitem__(self, value: Any) -> Any:
        return (self._found or self._resolve())[value]

    def _resolve(self) -> Any:
        found: Any = import_module(self._module, self._owner.rpartition(".")[0])
        for name in self._attribute.split("."):
            found = getattr(found, name)
        setattr(sys.modules[self._owner], self._slot, found)
        return found


def later(owner: str, slot: str, module: str, attribute: str) -> Any:
    """A `Later`, typed as what it stands for."""
    return Later(owner, slot, module, attribute)


def as_is(value: Any) -> Any:
    """Any JSON value."""
    return value


def scalars(value: Any) -> list[Any]:
    """A list of its own with the array's values as they are."""
    if not isinstance(value, list):
        raise DecodeError("an array", value)
    return [*value]


def decode_list(value: Any, decode: Callable[[Any], T]) -> list[T]:
    """The array's items decoded; null items stay null."""
    if value.__class__ is not list:
        raise DecodeError("an array", value)
    result: list[Any] = []
    try:
        for item in value:
            result.append(None if item is None else decode(item))
    except DecodeError as error:
        raise error.within(len(result))  # noqa: B904  the same error, one step further out
    return result


def decode_map(value: Mapping[str, Any], decode: Callable[[Any], T]) -> dict[str, T]:
    """The object's values decoded; null values stay null."""
    name = ""
    try:
        result: dict[str, Any] = {}
        for name, item in value.items():
            result[name] = None if item is None else decode(item)
    except DecodeError as error:
        raise error.within(name)  # noqa: B904
    return result


def decode_datetime(value: Any) -> Any:
    """RFC 3339 and ISO 8601 date-times, with or without offset; anything else stays as it came."""
    try:
        return parse_datetime(value)
    except (TypeError, ValueError):
        return value


def decode_date(value: Any) -> Any:
    """ISO 8601 dates; anything else stays as it came."""
    try:
        return parse_date(value)
    except (TypeError, ValueError):
        return value


def decode_uuid(value: Any) -> Any:
    """UUIDs; anything else stays as it came."""
    from uuid import UUID

    try:
        return UUID(value)
    except (AttributeError, TypeError, ValueError):
        return value
