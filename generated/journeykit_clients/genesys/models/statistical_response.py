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
    from .aggregate_metric_data import AggregateMetricData
    from .aggregate_view_data import AggregateViewData

_aggregate_metric_data = later(
    __name__, "_aggregate_metric_data", ".aggregate_metric_data", "AggregateMetricData.from_dict"
)
_aggregate_view_data = later(__name__, "_aggregate_view_data", ".aggregate_view_data", "AggregateViewData.from_dict")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class StatisticalResponse(Model):
    """The aggregates of one group in one interval."""

    _properties: ClassVar[Mapping[str, str]] = {
        "interval": "interval",
        "metrics": "metrics",
        "views": "views",
    }

    interval: str | Unset
    """ISO 8601 interval, `start/end`."""
    metrics: list[AggregateMetricData] | Unset
    """The metrics asked for."""
    views: list[AggregateViewData] | Unset
    """The views asked for."""

    def __init__(
        self,
        *,
        interval: str | Unset = UNSET,
        metrics: list[AggregateMetricData] | Unset = UNSET,
        views: list[AggregateViewData] | Unset = UNSET,
    ) -> None:
        self._blank()
        self.interval = interval
        self.metrics = metrics
        self.views = views

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.interval = get("interval", UNSET)
        at = ""
        value: Any
        try:
            at = "metrics"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_list(value, _aggregate_metric_data)
            self.metrics = value
            at = "views"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_list(value, _aggregate_view_data)
            self.views = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.interval
        if value is not UNSET:
            out["interval"] = value
        value = self.metrics
        if value is not UNSET:
            out["metrics"] = plain(value)
        value = self.views
        if value is not UNSET:
            out["views"] = plain(value)
        return out
