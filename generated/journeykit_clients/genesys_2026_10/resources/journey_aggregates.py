# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, overload

from ...body import body_of
from ...decoding import later
from ...hints import describe
from ...operation import AsyncSender, Operation, Sender
from ...resource import resource as _Resource
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...operation import Timeout
    from ..models.alternate_time_dimension import AlternateTimeDimension
    from ..models.journey_aggregate_query_filter import JourneyAggregateQueryFilter
    from ..models.journey_aggregate_query_response import JourneyAggregateQueryResponse
    from ..models.journey_aggregation_query import JourneyAggregationQuery
    from ..models.journey_aggregation_view import JourneyAggregationView
    from ..models.journey_dimension import JourneyDimension
    from ..models.journey_metric import JourneyMetric
    from ..payloads import (
        JourneyAggregateQueryFilterPayload,
        JourneyAggregationQueryPayload,
        JourneyAggregationViewPayload,
    )
    from .raw.journey_aggregates import AsyncRawJourneyAggregates, RawJourneyAggregates

_journey_aggregate_query_response = later(
    __name__,
    "_journey_aggregate_query_response",
    "..models.journey_aggregate_query_response",
    "JourneyAggregateQueryResponse.from_dict",
)

_AlternateTimeDimension = Literal["eventTime",]
_JourneyDimension = Literal[
    "containsAllCondition",
    "containsAnyCondition",
    "endsWithCondition",
    "equalCondition",
    "journeyActionId",
    "journeyActionMapId",
    "journeyActionMapVersion",
    "journeyActionMediaType",
    "journeyActionTargetId",
    "journeyActionTemplateId",
    "journeyBlockingActionMapId",
    "journeyBlockingEmergencyScheduleGroupId",
    "journeyBlockingReason",
    "journeyBlockingScheduleGroupId",
    "journeyDeviceCategory",
    "journeyDeviceType",
    "journeyFrequencyCapReason",
    "journeyIpGeolocationCountry",
    "journeyOutcomeId",
    "journeySegmentAssignmentState",
    "journeySegmentId",
    "journeySessionId",
    "journeySessionSegmentId",
    "journeySessionType",
    "notContainsAllCondition",
    "notContainsAnyCondition",
    "notEqualCondition",
    "startsWithCondition",
    "touchpointActionMapId",
    "touchpointAgentId",
    "touchpointAttributionScope",
    "touchpointChannelMessageType",
    "touchpointChannelPlatform",
    "touchpointChannelType",
    "touchpointConversationId",
    "touchpointInteractionType",
    "touchpointQueueId",
    "touchpointRequestedRouting",
    "touchpointUsedRouting",
    "touchpointWrapupCode",
]
_JourneyMetric = Literal[
    "nDistinctJourneyActions",
    "nDistinctJourneySessions",
    "nJourneyActionsBlocked",
    "nJourneyOutcomesAchieved",
    "nJourneyOutcomesAttributed",
    "nJourneySegmentsAssigned",
    "nJourneySessions",
    "nWebActionsAbandoned",
    "nWebActionsAccepted",
    "nWebActionsEngaged",
    "nWebActionsErrored",
    "nWebActionsFrequencyCapReached",
    "nWebActionsIgnored",
    "nWebActionsOffered",
    "nWebActionsOfferedOutsideSchedule",
    "nWebActionsQualified",
    "nWebActionsQualifiedOutsideSchedule",
    "nWebActionsRejected",
    "nWebActionsStarted",
    "nWebActionsTimedout",
    "oJourneyOutcomeTouchpointValue",
    "oJourneyOutcomeValue",
]


QUERY: Operation[JourneyAggregateQueryResponse] = Operation(
    "postAnalyticsJourneysAggregatesQuery",
    "POST",
    "/api/v2/analytics/journeys/aggregates/query",
    "safe",
    {
        200: _journey_aggregate_query_response,
    },
    body="application/json",
)


def query_body(
    body: object,
    interval: object,
    metrics: object,
    granularity: object,
    time_zone: object,
    group_by: object,
    filter_: object,
    flatten_multivalued_dimensions: object,
    views: object,
    alternate_time_dimension: object,
) -> object:
    """The body of `query`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "interval": interval,
            "metrics": metrics,
            "granularity": granularity,
            "timeZone": time_zone,
            "groupBy": group_by,
            "filter": filter_,
            "flattenMultivaluedDimensions": flatten_multivalued_dimensions,
            "views": views,
            "alternateTimeDimension": alternate_time_dimension,
        },
        {
            "interval": "interval",
            "metrics": "metrics",
        },
        optional=False,
    )


class JourneyAggregates:
    """Figures about journeys."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawJourneyAggregates:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.journey_aggregates import RawJourneyAggregates

        return RawJourneyAggregates(self._sender)

    @overload
    def query(
        self,
        body: JourneyAggregationQuery | JourneyAggregationQueryPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyAggregateQueryResponse: ...

    @overload
    def query(
        self,
        *,
        interval: str,
        metrics: Sequence[JourneyMetric | _JourneyMetric],
        granularity: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        group_by: Sequence[JourneyDimension | _JourneyDimension] | Unset = UNSET,
        filter_: JourneyAggregateQueryFilter | JourneyAggregateQueryFilterPayload | Unset = UNSET,
        flatten_multivalued_dimensions: bool | Unset = UNSET,
        views: Sequence[JourneyAggregationView | JourneyAggregationViewPayload] | Unset = UNSET,
        alternate_time_dimension: AlternateTimeDimension | _AlternateTimeDimension | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyAggregateQueryResponse: ...

    def query(
        self,
        body: JourneyAggregationQuery | JourneyAggregationQueryPayload | Unset = UNSET,
        *,
        interval: str | Unset = UNSET,
        metrics: Sequence[JourneyMetric | _JourneyMetric] | Unset = UNSET,
        granularity: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        group_by: Sequence[JourneyDimension | _JourneyDimension] | Unset = UNSET,
        filter_: JourneyAggregateQueryFilter | JourneyAggregateQueryFilterPayload | Unset = UNSET,
        flatten_multivalued_dimensions: bool | Unset = UNSET,
        views: Sequence[JourneyAggregationView | JourneyAggregationViewPayload] | Unset = UNSET,
        alternate_time_dimension: AlternateTimeDimension | _AlternateTimeDimension | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyAggregateQueryResponse:
        """Query journey aggregates.

        Computes metrics of journeys over a time range, divided into parts (`granularity`) and groups (`groupBy`), of
        the data that `filter` lets through. Changes nothing, although it is a POST.

        Args:
            interval: Time range of the data: an ISO 8601 interval of two date-times, `start/end`.
            metrics: Metrics to compute.
            granularity: Length of the parts into which the interval is divided: an ISO 8601 duration such as `P1D` or
                `PT1H`. If left out, the whole interval is one part.
            time_zone: Time zone of the parts, as an IANA name such as `Europe/London`. UTC if left out. Offsets
                written in `interval` still apply.
            group_by: Dimensions to group by, outermost first. If left out, everything is one group.
            filter_: Which data count, within the interval.
            flatten_multivalued_dimensions: Whether a dimension with several values gives one group named by all of
                them, joined by commas.
            views: Further metrics, derived from built-in ones.
            alternate_time_dimension: Time stamp by which the data are placed in the interval. `eventTime`: when the
                event took place.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        postAnalyticsJourneysAggregatesQuery: POST /api/v2/analytics/journeys/aggregates/query
        """
        return self._sender.call(
            QUERY,
            "/api/v2/analytics/journeys/aggregates/query",
            (),
            query_body(
                body,
                interval,
                metrics,
                granularity,
                time_zone,
                group_by,
                filter_,
                flatten_multivalued_dimensions,
                views,
                alternate_time_dimension,
            ),
            extra_headers,
            timeout,
        )


class AsyncJourneyAggregates:
    """Figures about journeys."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawJourneyAggregates:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.journey_aggregates import AsyncRawJourneyAggregates

        return AsyncRawJourneyAggregates(self._sender)

    @overload
    async def query(
        self,
        body: JourneyAggregationQuery | JourneyAggregationQueryPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyAggregateQueryResponse: ...

    @overload
    async def query(
        self,
        *,
        interval: str,
        metrics: Sequence[JourneyMetric | _JourneyMetric],
        granularity: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        group_by: Sequence[JourneyDimension | _JourneyDimension] | Unset = UNSET,
        filter_: JourneyAggregateQueryFilter | JourneyAggregateQueryFilterPayload | Unset = UNSET,
        flatten_multivalued_dimensions: bool | Unset = UNSET,
        views: Sequence[JourneyAggregationView | JourneyAggregationViewPayload] | Unset = UNSET,
        alternate_time_dimension: AlternateTimeDimension | _AlternateTimeDimension | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyAggregateQueryResponse: ...

    async def query(
        self,
        body: JourneyAggregationQuery | JourneyAggregationQueryPayload | Unset = UNSET,
        *,
        interval: str | Unset = UNSET,
        metrics: Sequence[JourneyMetric | _JourneyMetric] | Unset = UNSET,
        granularity: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        group_by: Sequence[JourneyDimension | _JourneyDimension] | Unset = UNSET,
        filter_: JourneyAggregateQueryFilter | JourneyAggregateQueryFilterPayload | Unset = UNSET,
        flatten_multivalued_dimensions: bool | Unset = UNSET,
        views: Sequence[JourneyAggregationView | JourneyAggregationViewPayload] | Unset = UNSET,
        alternate_time_dimension: AlternateTimeDimension | _AlternateTimeDimension | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyAggregateQueryResponse:
        """Query journey aggregates.

        Computes metrics of journeys over a time range, divided into parts (`granularity`) and groups (`groupBy`), of
        the data that `filter` lets through. Changes nothing, although it is a POST.

        Args:
            interval: Time range of the data: an ISO 8601 interval of two date-times, `start/end`.
            metrics: Metrics to compute.
            granularity: Length of the parts into which the interval is divided: an ISO 8601 duration such as `P1D` or
                `PT1H`. If left out, the whole interval is one part.
            time_zone: Time zone of the parts, as an IANA name such as `Europe/London`. UTC if left out. Offsets
                written in `interval` still apply.
            group_by: Dimensions to group by, outermost first. If left out, everything is one group.
            filter_: Which data count, within the interval.
            flatten_multivalued_dimensions: Whether a dimension with several values gives one group named by all of
                them, joined by commas.
            views: Further metrics, derived from built-in ones.
            alternate_time_dimension: Time stamp by which the data are placed in the interval. `eventTime`: when the
                event took place.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        postAnalyticsJourneysAggregatesQuery: POST /api/v2/analytics/journeys/aggregates/query
        """
        return await self._sender.call(
            QUERY,
            "/api/v2/analytics/journeys/aggregates/query",
            (),
            query_body(
                body,
                interval,
                metrics,
                granularity,
                time_zone,
                group_by,
                filter_,
                flatten_multivalued_dimensions,
                views,
                alternate_time_dimension,
            ),
            extra_headers,
            timeout,
        )


describe(__name__, JourneyAggregates, AsyncJourneyAggregates)
