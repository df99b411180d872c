"""The base of all models, and the steps of decoding and encoding that they share.

Decoding keeps what it does not know: unknown properties, unknown enumeration values, dates that are none, nulls where
the contract has none. It refuses only another kind of JSON (an array where an object belongs) and says where.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import Enum, StrEnum
from importlib import import_module
from typing import Any, ClassVar, TypeVar

from .types import UNSET

T = TypeVar("T")
new = object.__new__
_datetime, _date = datetime.fromisoformat, date.fromisoformat
_SCALARS = frozenset({str, int, float, bool, type(None)})


class DecodeError(ValueError):
    """A JSON value of another kind than the contract says. `path` is its JSONPath, such as `$.entities[3].action`."""

    def __init__(self, expected: str, value: object) -> None:
        self.expected = expected
        self.found = _kind(value)
        self.steps: list[str | int] = []
        super().__init__(expected)

    @property
    def path(self) -> str:
        return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in reversed(self.steps))

    def within(self, step: str | int) -> DecodeError:
        """The same error, seen from one level further out."""
        if step != "":
            self.steps.append(step)
        return self

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, found {self.found}"


def _kind(value: object) -> str:
    for types, name in ((bool, "a boolean"), (str, "a string"), ((int, float), "a number"), (list, "an array")):
        if isinstance(value, types):
            return name
    return "null" if value is None else "an object"


class _Attributes:
    """What attrs knows of a class, found out when it is first asked: `attrs.fields`, `asdict` and `evolve` ask."""

    def __get__(self, instance: object, owner: type[Model]) -> Any:
        from attrs import field, make_class

        types: dict[str, Any] = {}
        for base in reversed(owner.__mro__):
            types |= vars(base).get("__annotations__", {})
        fields = {name: field(type=types[name], kw_only=True) for name in owner._properties.values()}
        described: Any = make_class(owner.__name__, fields)
        owner.__attrs_attrs__ = described.__attrs_attrs__
        return owner.__attrs_attrs__


class Model:
    """What every model is: attributes in snake_case, `from_dict`, `to_dict`, and the properties that it does not know.

    Unknown properties are in `additional_properties` (also by `model["name"]`), and `to_dict` writes them back.
    """

    __slots__ = ("__weakref__", "_extra", "_source")
    __attrs_attrs__: ClassVar[Any] = _Attributes()
    _properties: ClassVar[Mapping[str, str]] = {}
    _source: Mapping[str, Any]
    _extra: dict[str, Any] | None

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Properties that the contract does not name, by their wire names; may be changed."""
        if self._extra is None:
            known = self._properties
            self._extra = {name: value for name, value in self._source.items() if name not in known}
        return self._extra

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties)

    def __getitem__(self, name: str) -> Any:
        return self.additional_properties[name]

    def __setitem__(self, name: str, value: Any) -> None:
        self.additional_properties[name] = value

    def __delitem__(self, name: str) -> None:
        del self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        return name in self.additional_properties

    def to_dict(self) -> dict[str, Any]:
        """The JSON object under its wire names; absent properties are left out."""
        raise NotImplementedError

    def _start(self) -> dict[str, Any]:
        """The object that `to_dict` fills: the unknown properties, or all that was decoded."""
        if self._extra is not None:
            return {name: plain(value) for name, value in self._extra.items()}
        return {**self._source}

    def _to_dict(self) -> dict[str, Any]:
        """`to_dict`, for whatever a caller may have put into the properties."""
        out = self._start()
        for wire, name in self._properties.items():
            value = getattr(self, name)
            if value is not UNSET:
                out[wire] = written(value, self._source.get(wire))
            else:
                out.pop(wire, None)
        return out

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        assert isinstance(other, Model)
        return all(
            getattr(self, name) == getattr(other, name)
            for name in (*self._properties.values(), "additional_properties")
        )

    __hash__ = None  # type: ignore[assignment]  # mutable

    def __repr__(self) -> str:
        values = [(name, getattr(self, name)) for name in self._properties.values()]
        shown = [f"{name}={value!r}" for name, value in values if value is not UNSET]
        shown += [f"{name!r}: {value!r}" for name, value in self.additional_properties.items()]
        return f"{type(self).__name__}({', '.join(shown)})"


class OpenEnum(StrEnum):
    """A string enumeration that keeps values it does not know.

    An unknown value becomes a member named `UNKNOWN` that is not registered: equal to its string, written back as it
    came. Compare with `==`, not `is`.
    """

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = "UNKNOWN"
        member._value_ = value
        return member


class Members(dict[Any, Any]):
    """Look-up from wire value to member. Absent, null and values of another type stand for themselves."""

    def __init__(self, enum: type[Enum]) -> None:
        super().__init__(enum._value2member_map_)
        self.enum = enum
        self[UNSET] = UNSET
        self[None] = None

    def __missing__(self, value: Any) -> Any:
        try:
            return self.enum(value)
        except ValueError:
            return value


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
    return value[:]


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


Candidate = tuple[str, tuple[str, ...], Callable[[Any], Any]]


def decode_union(
    value: Any,
    discriminator: str,
    objects: tuple[Candidate, ...],
    arrays: Callable[[Any], Any] | None,
    texts: Callable[[Any], Any] | None,
) -> Any:
    """One of several shapes, told apart by kind of JSON and, among objects, by discriminator or required names.

    A candidate is its discriminating value, its required names and its decoder. An object that fits none is kept.
    """
    if isinstance(value, dict):
        for tag, required, decode in objects:
            if value.get(discriminator) == tag if discriminator else all(name in value for name in required):
                return decode(value)
        return value
    if isinstance(value, list):
        return arrays(value) if arrays is not None else value
    return texts(value) if texts is not None else value


def decode_datetime(value: Any) -> Any:
    """RFC 3339 and ISO 8601 date-times, with or without offset; anything else stays as it came."""
    try:
        return _datetime(value)
    except (TypeError, ValueError):
        return value


def decode_date(value: Any) -> Any:
    """ISO 8601 dates; anything else stays as it came."""
    try:
        return _date(value)
    except (TypeError, ValueError):
        return value


def decode_uuid(value: Any) -> Any:
    """UUIDs; anything else stays as it came."""
    from uuid import UUID

    try:
        return UUID(value)
    except (AttributeError, TypeError, ValueError):
        return value


def written(value: Any, text: Any) -> Any:
    """The JSON form of what was decoded from `text`: as it came where it is unchanged, so that nothing is lost."""
    if value is text:
        return value
    kind = value.__class__
    if text.__class__ is str and kind is not str:
        try:
            if (_datetime if kind is datetime else getattr(kind, "fromisoformat", kind))(text) == value:
                return text
        except (TypeError, ValueError):
            pass
    return plain(value)


def plain(value: Any) -> Any:
    """The JSON form: models as objects, enumerations, dates and UUIDs as strings, containers item by item."""
    kind = value.__class__
    if kind in _SCALARS:
        return value
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if kind.__name__ == "UUID" else value
