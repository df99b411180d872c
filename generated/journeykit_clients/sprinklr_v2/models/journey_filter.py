# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
    scalars,
)
from ...model import Model, apart, plain
from ...types import UNSET

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .filter_type import FilterType
    from .journey_filter_field import JourneyFilterField

_filter_type = later(__name__, "_filter_type", ".filter_type", "members")
_journey_filter_field = later(__name__, "_journey_filter_field", ".journey_filter_field", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        filter_type: FilterType
        field: JourneyFilterField
        values: list[int | str]


class JourneyFilter(Model):
    """A condition: the field has one of the values."""

    _properties: ClassVar[Mapping[str, str]] = {
        "filterType": "filter_type",
        "field": "field",
        "values": "values",
    }

    __slots__ = (*_properties.values(),)

    filter_type: FilterType
    """Operator of a condition."""
    field: JourneyFilterField
    """Field of a journey that can be filtered."""
    values: list[int | str]
    """Values, one of which the field must have."""

    def __init__(
        self,
        *,
        filter_type: FilterType,
        field: JourneyFilterField,
        values: list[int | str],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.filter_type = filter_type
        self.field = field
        self.values = values

    if TYPE_CHECKING:  # what `journeykit.testing.make` takes

        @classmethod
        def _one(cls, *, seed: int = 0, **some: Unpack[_Some]) -> Self: ...
        @classmethod
        def _many(cls, *, n: int, seed: int = 0, **some: Unpack[_Some]) -> Self: ...

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if type(src_dict) is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = new(cls)
        self._source = src_dict
        at = ""
        value: Any
        try:
            at = "filterType"
            value = src_dict.get(at, UNSET)
            self.filter_type = value if value is UNSET else _filter_type[value]
            at = "field"
            value = src_dict.get(at, UNSET)
            self.field = value if value is UNSET else _journey_filter_field[value]
            at = "values"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.values = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.filter_type) is not UNSET:
                out["filterType"] = None if value is None else value._value_
            elif "filterType" in out:
                del out["filterType"]
            if (value := this.field) is not UNSET:
                out["field"] = None if value is None else value._value_
            elif "field" in out:
                del out["field"]
            if (value := this.values) is not UNSET:
                out["values"] = plain(value)
            elif "values" in out:
                del out["values"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
