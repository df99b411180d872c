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
    from .alternate_time_dimension import AlternateTimeDimension
    from .journey_aggregate_query_filter import JourneyAggregateQueryFilter
    from .journey_aggregation_view import JourneyAggregationView
    from .journey_dimension import JourneyDimension
    from .journey_metric import JourneyMetric

_alternate_time_dimension = later(
    __name__, "_alternate_time_dimension", ".alternate_time_dimension", "members.__getitem__"
)
_journey_aggregate_query_filter = later(
    __name__,
    "_journey_aggregate_query_filter",
    ".journey_aggregate_query_filter",
    "JourneyAggregateQueryFilter.from_dict",
)
_journey_aggregation_view = later(
    __name__, "_journey_aggregation_view", ".journey_aggregation_view", "JourneyAggregationView.from_dict"
)
_journey_dimension = later(__name__, "_journey_dimension", ".journey_dimension", "members.__getitem__")
_journey_metric = later(__name__, "_journey_metric", ".journey_metric", "members.__getitem__")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneyAggregationQuery(Model):
    """What to aggregate, over which time, and how to divide the result."""

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
    }

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
    ) -> None:
        self._blank()
        self.interval = interval
        self.metrics = metrics
        self.granularity = granularity
        self.time_zone = time_zone
        self.group_by = group_by
        self.filter_ = filter_
        self.flatten_multivalued_dimensions = flatten_multivalued_dimensions
        self.views = views
        self.alternate_time_dimension = alternate_time_dimension

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
        self.granularity = get("granularity", UNSET)
        self.time_zone = get("timeZone", UNSET)
        self.flatten_multivalued_dimensions = get("flattenMultivaluedDimensions", UNSET)
        at = ""
        value: Any
        try:
            at = "metrics"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_list(value, _journey_metric)
            self.metrics = value
            at = "groupBy"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_list(value, _journey_dimension)
            self.group_by = value
            at = "filter"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey_aggregate_query_filter(value)
            self.filter_ = value
            at = "views"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_list(value, _journey_aggregation_view)
            self.views = value
            at = "alternateTimeDimension"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _alternate_time_dimension(value)
            self.alternate_time_dimension = value
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
        value = self.granularity
        if value is not UNSET:
            out["granularity"] = value
        value = self.time_zone
        if value is not UNSET:
            out["timeZone"] = value
        value = self.group_by
        if value is not UNSET:
            out["groupBy"] = plain(value)
        value = self.filter_
        if value is not UNSET:
            out["filter"] = plain(value)
        value = self.flatten_multivalued_dimensions
        if value is not UNSET:
            out["flattenMultivaluedDimensions"] = value
        value = self.views
        if value is not UNSET:
            out["views"] = plain(value)
        value = self.alternate_time_dimension
        if value is not UNSET:
            out["alternateTimeDimension"] = plain(value)
        return out
