# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, overload

from ...body import body_of
from ...decoding import later
from ...hints import describe
from ...operation import AsyncSender, Operation, Sender
from ...paging import Pagination
from ...resource import resource as _Resource
from ...types import UNSET, Unset
from ...uri import segment

if TYPE_CHECKING:
    from ...operation import AsyncPager, Pager, Timeout
    from ..models.alternate_time_dimension import AlternateTimeDimension
    from ..models.async_query_response import AsyncQueryResponse
    from ..models.async_query_status import AsyncQueryStatus
    from ..models.journey_aggregate_data_container import JourneyAggregateDataContainer
    from ..models.journey_aggregate_query_filter import JourneyAggregateQueryFilter
    from ..models.journey_aggregation_view import JourneyAggregationView
    from ..models.journey_async_aggregate_query_response import JourneyAsyncAggregateQueryResponse
    from ..models.journey_async_aggregation_query import JourneyAsyncAggregationQuery
    from ..models.journey_dimension import JourneyDimension
    from ..models.journey_metric import JourneyMetric
    from ..payloads import (
        JourneyAggregateQueryFilterPayload,
        JourneyAggregationViewPayload,
        JourneyAsyncAggregationQueryPayload,
    )
    from .raw.journey_aggregate_jobs import AsyncRawJourneyAggregateJobs, RawJourneyAggregateJobs

_async_query_response = later(
    __name__, "_async_query_response", "..models.async_query_response", "AsyncQueryResponse.from_dict"
)
_async_query_status = later(
    __name__, "_async_query_status", "..models.async_query_status", "AsyncQueryStatus.from_dict"
)
_journey_async_aggregate_query_response = later(
    __name__,
    "_journey_async_aggregate_query_response",
    "..models.journey_async_aggregate_query_response",
    "JourneyAsyncAggregateQueryResponse.from_dict",
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


CREATE: Operation[AsyncQueryResponse] = Operation(
    "postAnalyticsJourneysAggregatesJobs",
    "POST",
    "/api/v2/analytics/journeys/aggregates/jobs",
    "unsafe",
    {
        202: _async_query_response,
    },
    body="application/json",
    verify="No operation lists the jobs. A second one costs time and nothing else, so send the query again.",
)
GET: Operation[AsyncQueryStatus] = Operation(
    "getAnalyticsJourneysAggregatesJob",
    "GET",
    "/api/v2/analytics/journeys/aggregates/jobs/{jobId}",
    "safe",
    {
        200: _async_query_status,
        202: _async_query_status,
    },
)
CANCEL: Operation[None] = Operation(
    "deleteAnalyticsJourneysAggregatesJob",
    "DELETE",
    "/api/v2/analytics/journeys/aggregates/jobs/{jobId}",
    "idempotent",
    {
        204: None,
    },
)
RESULTS: Operation[JourneyAsyncAggregateQueryResponse] = Operation(
    "getAnalyticsJourneysAggregatesJobResults",
    "GET",
    "/api/v2/analytics/journeys/aggregates/jobs/{jobId}/results",
    "safe",
    {
        200: _journey_async_aggregate_query_response,
    },
    pagination=Pagination(
        "cursor",
        "cursor",
        "results",
        next_cursor="cursor",
    ),
)


def create_body(
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
    page_size: object,
) -> object:
    """The body of `create`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
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
            "pageSize": page_size,
        },
        {
            "interval": "interval",
            "metrics": "metrics",
        },
        optional=False,
    )


class JourneyAggregateJobs:
    """Figures about journeys, computed in the background."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawJourneyAggregateJobs:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.journey_aggregate_jobs import RawJourneyAggregateJobs

        return RawJourneyAggregateJobs(self._sender)

    @overload
    def create(
        self,
        body: JourneyAsyncAggregationQuery | JourneyAsyncAggregationQueryPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncQueryResponse: ...

    @overload
    def create(
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
        page_size: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncQueryResponse: ...

    def create(
        self,
        body: JourneyAsyncAggregationQuery | JourneyAsyncAggregationQueryPayload | Unset = UNSET,
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
        page_size: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncQueryResponse:
        """Query journey aggregates in the background.

        Begins to compute metrics of journeys, as the query at once does, and returns the id by which to ask for them.
        Each call begins another computation; nothing else is changed.

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
            page_size: Results per page. No maximum is published.

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

        After `Delivery.UNKNOWN`: No operation lists the jobs. A second one costs time and nothing else, so send the
        query again.

        postAnalyticsJourneysAggregatesJobs: POST /api/v2/analytics/journeys/aggregates/jobs
        """
        return self._sender.call(
            CREATE,
            "/api/v2/analytics/journeys/aggregates/jobs",
            (),
            create_body(
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
                page_size,
            ),
            extra_headers,
            timeout,
        )

    def get(
        self,
        job_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncQueryStatus:
        """Get the state of a background query.

        Says how far the query has come. Ask again until `state` is `FULFILLED`, `FAILED`, `CANCELLED` or `EXPIRED`.

        Args:
            job_id: Id of the query, as its creation returned it.

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

        getAnalyticsJourneysAggregatesJob: GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}
        """
        return self._sender.call(
            GET,
            "/api/v2/analytics/journeys/aggregates/jobs/" + segment(job_id, "job_id"),
            (),
            UNSET,
            extra_headers,
            timeout,
        )

    def cancel(
        self,
        job_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Cancel a background query.

        Stops the query and drops its results. Cancelling it again changes nothing.

        Args:
            job_id: Id of the query, as its creation returned it.

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

        deleteAnalyticsJourneysAggregatesJob: DELETE /api/v2/analytics/journeys/aggregates/jobs/{jobId}
        """
        return self._sender.call(
            CANCEL,
            "/api/v2/analytics/journeys/aggregates/jobs/" + segment(job_id, "job_id"),
            (),
            UNSET,
            extra_headers,
            timeout,
        )

    def results(
        self,
        job_id: str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyAsyncAggregateQueryResponse:
        """Get the results of a background query.

        Returns the results of a query whose state is `FULFILLED`, page by page. They can be read until its
        `expirationDate`.

        Args:
            job_id: Id of the query, as its creation returned it.
            cursor: Cursor of the page to read: the `cursor` of the page before. Leave it out for the first page.

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

        getAnalyticsJourneysAggregatesJobResults: GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results
        """
        return self._sender.call(
            RESULTS,
            "/api/v2/analytics/journeys/aggregates/jobs/" + segment(job_id, "job_id") + "/results",
            (("cursor", cursor, "repeat"),),
            UNSET,
            extra_headers,
            timeout,
        )

    def iter_results(
        self,
        job_id: str,
        *,
        cursor: str | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[JourneyAggregateDataContainer, JourneyAsyncAggregateQueryResponse]:
        """Every item of `results`, page by page, fetched as they are needed.

        Iterate over it for the items (`results`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            job_id: Id of the query, as its creation returned it.
            cursor: Cursor of the page to read: the `cursor` of the page before. Leave it out for the first page.

        getAnalyticsJourneysAggregatesJobResults: GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results
        """
        return self._sender.paginate(
            RESULTS,
            "/api/v2/analytics/journeys/aggregates/jobs/" + segment(job_id, "job_id") + "/results",
            (("cursor", cursor, "repeat"),),
            UNSET,
            extra_headers,
            timeout,
            max_pages,
        )


class AsyncJourneyAggregateJobs:
    """Figures about journeys, computed in the background."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawJourneyAggregateJobs:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.journey_aggregate_jobs import AsyncRawJourneyAggregateJobs

        return AsyncRawJourneyAggregateJobs(self._sender)

    @overload
    async def create(
        self,
        body: JourneyAsyncAggregationQuery | JourneyAsyncAggregationQueryPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncQueryResponse: ...

    @overload
    async def create(
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
        page_size: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncQueryResponse: ...

    async def create(
        self,
        body: JourneyAsyncAggregationQuery | JourneyAsyncAggregationQueryPayload | Unset = UNSET,
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
        page_size: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncQueryResponse:
        """Query journey aggregates in the background.

        Begins to compute metrics of journeys, as the query at once does, and returns the id by which to ask for them.
        Each call begins another computation; nothing else is changed.

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
            page_size: Results per page. No maximum is published.

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

        After `Delivery.UNKNOWN`: No operation lists the jobs. A second one costs time and nothing else, so send the
        query again.

        postAnalyticsJourneysAggregatesJobs: POST /api/v2/analytics/journeys/aggregates/jobs
        """
        return await self._sender.call(
            CREATE,
            "/api/v2/analytics/journeys/aggregates/jobs",
            (),
            create_body(
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
                page_size,
            ),
            extra_headers,
            timeout,
        )

    async def get(
        self,
        job_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncQueryStatus:
        """Get the state of a background query.

        Says how far the query has come. Ask again until `state` is `FULFILLED`, `FAILED`, `CANCELLED` or `EXPIRED`.

        Args:
            job_id: Id of the query, as its creation returned it.

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

        getAnalyticsJourneysAggregatesJob: GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}
        """
        return await self._sender.call(
            GET,
            "/api/v2/analytics/journeys/aggregates/jobs/" + segment(job_id, "job_id"),
            (),
            UNSET,
            extra_headers,
            timeout,
        )

    async def cancel(
        self,
        job_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Cancel a background query.

        Stops the query and drops its results. Cancelling it again changes nothing.

        Args:
            job_id: Id of the query, as its creation returned it.

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

        deleteAnalyticsJourneysAggregatesJob: DELETE /api/v2/analytics/journeys/aggregates/jobs/{jobId}
        """
        return await self._sender.call(
            CANCEL,
            "/api/v2/analytics/journeys/aggregates/jobs/" + segment(job_id, "job_id"),
            (),
            UNSET,
            extra_headers,
            timeout,
        )

    async def results(
        self,
        job_id: str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyAsyncAggregateQueryResponse:
        """Get the results of a background query.

        Returns the results of a query whose state is `FULFILLED`, page by page. They can be read until its
        `expirationDate`.

        Args:
            job_id: Id of the query, as its creation returned it.
            cursor: Cursor of the page to read: the `cursor` of the page before. Leave it out for the first page.

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

        getAnalyticsJourneysAggregatesJobResults: GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results
        """
        return await self._sender.call(
            RESULTS,
            "/api/v2/analytics/journeys/aggregates/jobs/" + segment(job_id, "job_id") + "/results",
            (("cursor", cursor, "repeat"),),
            UNSET,
            extra_headers,
            timeout,
        )

    def iter_results(
        self,
        job_id: str,
        *,
        cursor: str | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[JourneyAggregateDataContainer, JourneyAsyncAggregateQueryResponse]:
        """Every item of `results`, page by page, fetched as they are needed.

        Iterate over it for the items (`results`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            job_id: Id of the query, as its creation returned it.
            cursor: Cursor of the page to read: the `cursor` of the page before. Leave it out for the first page.

        getAnalyticsJourneysAggregatesJobResults: GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results
        """
        return self._sender.paginate(
            RESULTS,
            "/api/v2/analytics/journeys/aggregates/jobs/" + segment(job_id, "job_id") + "/results",
            (("cursor", cursor, "repeat"),),
            UNSET,
            extra_headers,
            timeout,
            max_pages,
        )


describe(__name__, JourneyAggregateJobs, AsyncJourneyAggregateJobs)
