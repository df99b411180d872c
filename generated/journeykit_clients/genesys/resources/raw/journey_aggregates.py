# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ..journey_aggregates import QUERY, _AlternateTimeDimension, _JourneyDimension, _JourneyMetric, query_body

if TYPE_CHECKING:
    from ....operation import Timeout
    from ...models.alternate_time_dimension import AlternateTimeDimension
    from ...models.journey_aggregate_query_filter import JourneyAggregateQueryFilter
    from ...models.journey_aggregate_query_response import JourneyAggregateQueryResponse
    from ...models.journey_aggregation_query import JourneyAggregationQuery
    from ...models.journey_aggregation_view import JourneyAggregationView
    from ...models.journey_dimension import JourneyDimension
    from ...models.journey_metric import JourneyMetric
    from ...payloads import (
        JourneyAggregateQueryFilterPayload,
        JourneyAggregationQueryPayload,
        JourneyAggregationViewPayload,
    )


class RawJourneyAggregates:
    """`JourneyAggregates`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def query(
        self,
        body: JourneyAggregationQuery | JourneyAggregationQueryPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneyAggregateQueryResponse]: ...

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
    ) -> Response[JourneyAggregateQueryResponse]: ...

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
    ) -> Response[JourneyAggregateQueryResponse]:
        """`JourneyAggregates.query`, returning the whole response."""
        return self._sender.call_raw(
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


class AsyncRawJourneyAggregates:
    """`AsyncJourneyAggregates`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def query(
        self,
        body: JourneyAggregationQuery | JourneyAggregationQueryPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneyAggregateQueryResponse]: ...

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
    ) -> Response[JourneyAggregateQueryResponse]: ...

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
    ) -> Response[JourneyAggregateQueryResponse]:
        """`AsyncJourneyAggregates.query`, returning the whole response."""
        return await self._sender.call_raw(
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


describe(__name__, RawJourneyAggregates, AsyncRawJourneyAggregates)
