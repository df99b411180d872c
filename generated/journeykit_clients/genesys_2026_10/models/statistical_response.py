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

    from .aggregate_metric_data import AggregateMetricData
    from .aggregate_view_data import AggregateViewData

_aggregate_metric_data = later(
    __name__, "_aggregate_metric_data", ".aggregate_metric_data", "AggregateMetricData.from_dict"
)
_aggregate_view_data = later(__name__, "_aggregate_view_data", ".aggregate_view_data", "AggregateViewData.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        interval: str | Unset
        metrics: list[AggregateMetricData] | Unset
        views: list[AggregateViewData] | Unset


class StatisticalResponse(Model):
    """The aggregates of one group in one interval."""

    _properties: ClassVar[Mapping[str, str]] = {
        "interval": "interval",
        "metrics": "metrics",
        "views": "views",
    }

    __slots__ = (*_properties.values(),)

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
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.interval = interval
        self.metrics = metrics
        self.views = views

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
        self.interval = src_dict.get("interval", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "metrics"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _aggregate_metric_data(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.metrics = value
            at = "views"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _aggregate_view_data(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.views = value
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
            if (value := this.interval) is not UNSET:
                out["interval"] = value
            elif "interval" in out:
                del out["interval"]
            if (value := this.metrics) is not UNSET:
                out["metrics"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "metrics" in out:
                del out["metrics"]
            if (value := this.views) is not UNSET:
                out["views"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "views" in out:
                del out["views"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
