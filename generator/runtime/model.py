"""The base of all models, and the JSON forms of values."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any, ClassVar, Self

from .hints import Hints
from .types import UNSET

_parse_datetime = datetime.fromisoformat
_SCALARS = frozenset({str, int, float, bool, type(None)})


class _Attributes:
    """What attrs knows of a class, found out when it is first asked: `attrs.fields`, `asdict` and `evolve` ask."""

    def __get__(self, instance: object, owner: type[Model]) -> Any:
        from attrs import field, make_class

        types: dict[str, Any] = {}
        for base in reversed(owner.__mro__):
            types |= dict.items(vars(base).get("__annotations__", {}))
        types["additional_properties"] = "dict[str, Any]"
        names = (*owner._properties.values(), "additional_properties")
        fields = {name: field(type=types[name], kw_only=True) for name in names}
        described: Any = make_class(owner.__name__, fields)
        owner.__attrs_attrs__ = described.__attrs_attrs__
        return owner.__attrs_attrs__


class Others(dict[str, Any]):
    """The properties of a decoded object that the contract does not name; `source` is the object."""

    __slots__ = ("source",)

    def __init__(self, others: Mapping[str, Any], source: Mapping[str, Any]) -> None:
        super().__init__(others)
        self.source = source

    def __reduce__(self) -> tuple[Any, ...]:
        return Others, (dict(self), self.source)


class Apart(dict[str, Any]):
    """A decoded object, and beside it those of its properties that the contract does not name."""

    __slots__ = ("others",)

    def __init__(self, source: Mapping[str, Any], others: Mapping[str, Any]) -> None:
        super().__init__(source)
        self.others: dict[str, Any] = Others(others, source)


def apart(others: Mapping[str, Any]) -> Apart:
    """The source of a new model: of a changed copy, that of the model it was made from."""
    return Apart(others.source if isinstance(others, Others) else {}, others)


class Model:
    """What every model is: attributes in snake_case, `from_dict`, `to_dict`, and the properties that it does not know.

    Unknown properties are in `additional_properties` (also by `model["name"]`), and `to_dict` writes them back.
    """

    __slots__ = ("__weakref__", "_source")
    __attrs_attrs__: ClassVar[Any] = _Attributes()
    _properties: ClassVar[Mapping[str, str]] = {}
    _source: Mapping[str, Any]
    """The object that was decoded, until its unknown properties are told apart."""

    def __init_subclass__(cls) -> None:
        cls.__annotations__ = Hints(vars(cls).get("__annotations__", {}), cls.__module__)
        cls.__init__.__annotations__ = Hints(cls.__init__.__annotations__, cls.__module__)

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Properties that the contract does not name, by their wire names; may be changed."""
        source = self._source
        if not isinstance(source, Apart):
            known = self._properties
            self._source = source = Apart(source, {name: value for name, value in source.items() if name not in known})
        return source.others

    def __replace__(self, /, **changes: Any) -> Self:
        """A changed copy, for `copy.replace`; what the contract does not name stays."""
        known = {name: getattr(self, name) for name in (*self._properties.values(), "additional_properties")}
        return type(self)(**{**known, **changes})

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
        if isinstance(self._source, Apart):
            return {name: written(value, self._source.get(name)) for name, value in self._source.others.items()}
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


def written(value: Any, text: Any) -> Any:
    """The JSON form of what was decoded from `text`: as it came where it is unchanged, so that nothing is lost."""
    if value is text:
        return value
    kind = value.__class__
    if text.__class__ is str and kind is not str:
        try:
            if (_parse_datetime if kind is datetime else getattr(kind, "fromisoformat", kind))(text) == value:
                return text
        except (TypeError, ValueError):
            pass
    if kind is list and text.__class__ is list and len(value) == len(text):
        return [written(item, came) for item, came in zip(value, text, strict=True)]
    if kind is dict and isinstance(text, dict):
        return {name: written(item, text.get(name)) for name, item in value.items()}
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
