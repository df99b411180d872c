# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ....uri import segment
from ..journey_aggregate_jobs import (
    CANCEL,
    CREATE,
    GET,
    RESULTS,
    _AlternateTimeDimension,
    _JourneyDimension,
    _JourneyMetric,
    create_body,
)

if TYPE_CHECKING:
    from ....operation import Timeout
    from ...models.alternate_time_dimension import AlternateTimeDimension
    from ...models.async_query_response import AsyncQueryResponse
    from ...models.async_query_status import AsyncQueryStatus
    from ...models.journey_aggregate_query_filter import JourneyAggregateQueryFilter
    from ...models.journey_aggregation_view import JourneyAggregationView
    from ...models.journey_async_aggregate_query_response import JourneyAsyncAggregateQueryResponse
    from ...models.journey_async_aggregation_query import JourneyAsyncAggregationQuery
    from ...models.journey_dimension import JourneyDimension
    from ...models.journey_metric import JourneyMetric
    from ...payloads import (
        JourneyAggregateQueryFilterPayload,
        JourneyAggregationViewPayload,
        JourneyAsyncAggregationQueryPayload,
    )


class RawJourneyAggregateJobs:
    """`JourneyAggregateJobs`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def create(
        self,
        body: JourneyAsyncAggregationQuery | JourneyAsyncAggregationQueryPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[AsyncQueryResponse]: ...

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
    ) -> Response[AsyncQueryResponse]: ...

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
    ) -> Response[AsyncQueryResponse]:
        """`JourneyAggregateJobs.create`, returning the whole response."""
        return self._sender.call_raw(
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
    ) -> Response[AsyncQueryStatus]:
        """`JourneyAggregateJobs.get`, returning the whole response."""
        return self._sender.call_raw(
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
    ) -> Response[None]:
        """`JourneyAggregateJobs.cancel`, returning the whole response."""
        return self._sender.call_raw(
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
    ) -> Response[JourneyAsyncAggregateQueryResponse]:
        """`JourneyAggregateJobs.results`, returning the whole response."""
        return self._sender.call_raw(
            RESULTS,
            "/api/v2/analytics/journeys/aggregates/jobs/" + segment(job_id, "job_id") + "/results",
            (("cursor", cursor, "repeat"),),
            UNSET,
            extra_headers,
            timeout,
        )


class AsyncRawJourneyAggregateJobs:
    """`AsyncJourneyAggregateJobs`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def create(
        self,
        body: JourneyAsyncAggregationQuery | JourneyAsyncAggregationQueryPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[AsyncQueryResponse]: ...

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
    ) -> Response[AsyncQueryResponse]: ...

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
    ) -> Response[AsyncQueryResponse]:
        """`AsyncJourneyAggregateJobs.create`, returning the whole response."""
        return await self._sender.call_raw(
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
    ) -> Response[AsyncQueryStatus]:
        """`AsyncJourneyAggregateJobs.get`, returning the whole response."""
        return await self._sender.call_raw(
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
    ) -> Response[None]:
        """`AsyncJourneyAggregateJobs.cancel`, returning the whole response."""
        return await self._sender.call_raw(
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
    ) -> Response[JourneyAsyncAggregateQueryResponse]:
        """`AsyncJourneyAggregateJobs.results`, returning the whole response."""
        return await self._sender.call_raw(
            RESULTS,
            "/api/v2/analytics/journeys/aggregates/jobs/" + segment(job_id, "job_id") + "/results",
            (("cursor", cursor, "repeat"),),
            UNSET,
            extra_headers,
            timeout,
        )


describe(__name__, RawJourneyAggregateJobs, AsyncRawJourneyAggregateJobs)
