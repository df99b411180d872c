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

    from .alternate_time_dimension import AlternateTimeDimension
    from .journey_aggregate_query_filter import JourneyAggregateQueryFilter
    from .journey_aggregation_view import JourneyAggregationView
    from .journey_dimension import JourneyDimension
    from .journey_metric import JourneyMetric

_alternate_time_dimension = later(__name__, "_alternate_time_dimension", ".alternate_time_dimension", "members")
_journey_aggregate_query_filter = later(
    __name__,
    "_journey_aggregate_query_filter",
    ".journey_aggregate_query_filter",
    "JourneyAggregateQueryFilter.from_dict",
)
_journey_aggregation_view = later(
    __name__, "_journey_aggregation_view", ".journey_aggregation_view", "JourneyAggregationView.from_dict"
)
_journey_dimension = later(__name__, "_journey_dimension", ".journey_dimension", "members")
_journey_metric = later(__name__, "_journey_metric", ".journey_metric", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        interval: str
        metrics: list[JourneyMetric]
        granularity: str | Unset
        time_zone: str | Unset
        group_by: list[JourneyDimension] | Unset
        filter_: JourneyAggregateQueryFilter | Unset
        flatten_multivalued_dimensions: bool | Unset
        views: list[JourneyAggregationView] | Unset
        alternate_time_dimension: AlternateTimeDimension | Unset
        page_size: int | Unset


class JourneyAsyncAggregationQuery(Model):
    """What to aggregate in the background, over which time, and how to divide the result."""

    _properties: ClassVar[Mapping[str, str]] = {
        "interval": "interval",
        "metrics": "metrics",
        "granularity": "granularity",
        "timeZone": "time_zone",
        "groupBy": "group_by",
        "filter": "filter_",
        "flattenMultivaluedDimensions": "flatten_multivalued_dimensions",
        "views": "views",
        "alternateTimeDimension": "alternate_time_dimension",
        "pageSize": "page_size",
    }

    __slots__ = (*_properties.values(),)

    interval: str
    """Time range of the data: an ISO 8601 interval of two date-times, `start/end`."""
    metrics: list[JourneyMetric]
    """Metrics to compute."""
    granularity: str | Unset
    """Length of the parts into which the interval is divided: an ISO 8601 duration such as `P1D` or `PT1H`. If left
    out, the whole interval is one part."""
    time_zone: str | Unset
    """Time zone of the parts, as an IANA name such as `Europe/London`. UTC if left out. Offsets written in
    `interval` still apply."""
    group_by: list[JourneyDimension] | Unset
    """Dimensions to group by, outermost first. If left out, everything is one group."""
    filter_: JourneyAggregateQueryFilter | Unset
    """A condition on the data: predicates and clauses, joined by `type`. Nests at most two levels deep: a clause
    holds predicates only."""
    flatten_multivalued_dimensions: bool | Unset
    """Whether a dimension with several values gives one group named by all of them, joined by commas."""
    views: list[JourneyAggregationView] | Unset
    """Further metrics, derived from built-in ones."""
    alternate_time_dimension: AlternateTimeDimension | Unset
    """Time stamp by which data are placed in an interval."""
    page_size: int | Unset
    """Results per page. No maximum is published."""

    def __init__(
        self,
        *,
        interval: str,
        metrics: list[JourneyMetric],
        granularity: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        group_by: list[JourneyDimension] | Unset = UNSET,
        filter_: JourneyAggregateQueryFilter | Unset = UNSET,
        flatten_multivalued_dimensions: bool | Unset = UNSET,
        views: list[JourneyAggregationView] | Unset = UNSET,
        alternate_time_dimension: AlternateTimeDimension | Unset = UNSET,
        page_size: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.interval = interval
        self.metrics = metrics
        self.granularity = granularity
        self.time_zone = time_zone
        self.group_by = group_by
        self.filter_ = filter_
        self.flatten_multivalued_dimensions = flatten_multivalued_dimensions
        self.views = views
        self.alternate_time_dimension = alternate_time_dimension
        self.page_size = page_size

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
        self.granularity = src_dict.get("granularity", UNSET)
        self.time_zone = src_dict.get("timeZone", UNSET)
        self.flatten_multivalued_dimensions = src_dict.get("flattenMultivaluedDimensions", UNSET)
        self.page_size = src_dict.get("pageSize", UNSET)
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
                        items.append(None if item is None else _journey_metric[item])
                except TypeError:
                    raise DecodeError("a scalar", value[len(items)]).within(len(items)) from None
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.metrics = value
            at = "groupBy"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _journey_dimension[item])
                except TypeError:
                    raise DecodeError("a scalar", value[len(items)]).within(len(items)) from None
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.group_by = value
            at = "filter"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey_aggregate_query_filter(value)
            self.filter_ = value
            at = "views"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _journey_aggregation_view(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.views = value
            at = "alternateTimeDimension"
            value = src_dict.get(at, UNSET)
            self.alternate_time_dimension = value if value is UNSET else _alternate_time_dimension[value]
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
                out["metrics"] = plain(value)
            elif "metrics" in out:
                del out["metrics"]
            if (value := this.granularity) is not UNSET:
                out["granularity"] = value
            elif "granularity" in out:
                del out["granularity"]
            if (value := this.time_zone) is not UNSET:
                out["timeZone"] = value
            elif "timeZone" in out:
                del out["timeZone"]
            if (value := this.group_by) is not UNSET:
                out["groupBy"] = plain(value)
            elif "groupBy" in out:
                del out["groupBy"]
            if (value := this.filter_) is not UNSET:
                out["filter"] = None if value is None else value.to_dict()
            elif "filter" in out:
                del out["filter"]
            if (value := this.flatten_multivalued_dimensions) is not UNSET:
                out["flattenMultivaluedDimensions"] = value
            elif "flattenMultivaluedDimensions" in out:
                del out["flattenMultivaluedDimensions"]
            if (value := this.views) is not UNSET:
                out["views"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "views" in out:
                del out["views"]
            if (value := this.alternate_time_dimension) is not UNSET:
                out["alternateTimeDimension"] = None if value is None else value._value_
            elif "alternateTimeDimension" in out:
                del out["alternateTimeDimension"]
            if (value := this.page_size) is not UNSET:
                out["pageSize"] = value
            elif "pageSize" in out:
                del out["pageSize"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
