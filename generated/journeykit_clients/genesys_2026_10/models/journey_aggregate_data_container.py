# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .journey_aggregate_data_container_group import JourneyAggregateDataContainerGroup
    from .statistical_response import StatisticalResponse

_journey_aggregate_data_container_group = later(
    __name__,
    "_journey_aggregate_data_container_group",
    ".journey_aggregate_data_container_group",
    "JourneyAggregateDataContainerGroup.from_dict",
)
_statistical_response = later(
    __name__, "_statistical_response", ".statistical_response", "StatisticalResponse.from_dict"
)


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        group: JourneyAggregateDataContainerGroup | Unset
        data: list[StatisticalResponse] | Unset


class JourneyAggregateDataContainer(Model):
    """The aggregates of one group."""

    _properties: ClassVar[Mapping[str, str]] = {
        "group": "group",
        "data": "data",
    }

    __slots__ = (*_properties.values(),)

    group: JourneyAggregateDataContainerGroup | Unset
    """Value of each dimension of `groupBy`, by its name. Absent where nothing was grouped."""
    data: list[StatisticalResponse] | Unset
    """One entry for each interval."""

    def __init__(
        self,
        *,
        group: JourneyAggregateDataContainerGroup | Unset = UNSET,
        data: list[StatisticalResponse] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.group = group
        self.data = data

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
        items: Any
        try:
            at = "group"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey_aggregate_data_container_group(value)
            self.group = value
            at = "data"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _statistical_response(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.data = value
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
            if (value := this.group) is not UNSET:
                out["group"] = None if value is None else value.to_dict()
            elif "group" in out:
                del out["group"]
            if (value := this.data) is not UNSET:
                out["data"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "data" in out:
                del out["data"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
