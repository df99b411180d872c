# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
    decode_list,
    later,
    plain,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
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


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneyAggregateDataContainer(Model):
    """The aggregates of one group."""

    _properties: ClassVar[Mapping[str, str]] = {
        "group": "group",
        "data": "data",
    }

    group: JourneyAggregateDataContainerGroup | Unset
    """Value of each dimension of `groupBy`, by its name. Absent where nothing was grouped."""
    data: list[StatisticalResponse] | Unset
    """One entry for each interval."""

    def __init__(
        self,
        *,
        group: JourneyAggregateDataContainerGroup | Unset = UNSET,
        data: list[StatisticalResponse] | Unset = UNSET,
    ) -> None:
        self._blank()
        self.group = group
        self.data = data

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        at = ""
        value: Any
        try:
            at = "group"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey_aggregate_data_container_group(value)
            self.group = value
            at = "data"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_list(value, _statistical_response)
            self.data = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.group
        if value is not UNSET:
            out["group"] = plain(value)
        value = self.data
        if value is not UNSET:
            out["data"] = plain(value)
        return out
