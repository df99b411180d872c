# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Query journey aggregates"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....types import UNSET, Response, Unset
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody
    from ...models.journey_aggregate_query_response import JourneyAggregateQueryResponse
    from ...models.journey_aggregation_query import JourneyAggregationQuery
    from ...payloads import JourneyAggregationQueryPayload

_error_body = later(__name__, "_error_body", "...models.error_body", "ErrorBody.from_dict")
_journey_aggregate_query_response = later(
    __name__,
    "_journey_aggregate_query_response",
    "...models.journey_aggregate_query_response",
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
    "journeyCustomerId",
    "journeyCustomerIdType",
    "journeyDeviceCategory",
    "journeyDeviceType",
    "journeyFrequencyCapReason",
    "journeyOutcomeId",
    "journeySegmentId",
    "journeySegmentScope",
    "journeySessionSegmentId",
    "journeySessionType",
    "notContainsAllCondition",
    "notContainsAnyCondition",
    "notEqualCondition",
    "startsWithCondition",
    "touchpointActionMapId",
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
]


_decoders: dict[int | str, Any] = {
    200: _journey_aggregate_query_response,
    400: _error_body,
    401: _error_body,
    403: _error_body,
    404: _error_body,
    408: _error_body,
    409: _error_body,
    413: _error_body,
    415: _error_body,
    429: _error_body,
    500: _error_body,
    503: _error_body,
    504: _error_body,
}


def _get_kwargs(
    *,
    body: JourneyAggregationQuery | JourneyAggregationQueryPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/api/v2/analytics/journeys/aggregates/query",
        (),
        ("application/json",),
        body,
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> JourneyAggregateQueryResponse | ErrorBody | None:
    try:
        result: JourneyAggregateQueryResponse | ErrorBody | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[JourneyAggregateQueryResponse | ErrorBody | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: JourneyAggregationQuery | JourneyAggregationQueryPayload | Unset = UNSET,
) -> Response[JourneyAggregateQueryResponse | ErrorBody | None]:
    """Query journey aggregates.

    Computes metrics of journeys over a time range, divided into parts (`granularity`) and groups (`groupBy`), of
    the data that `filter` lets through. Changes nothing, although it is a POST.

    postAnalyticsJourneysAggregatesQuery: POST /api/v2/analytics/journeys/aggregates/query
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: JourneyAggregationQuery | JourneyAggregationQueryPayload | Unset = UNSET,
) -> JourneyAggregateQueryResponse | ErrorBody | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: JourneyAggregationQuery | JourneyAggregationQueryPayload | Unset = UNSET,
) -> Response[JourneyAggregateQueryResponse | ErrorBody | None]:
    """Query journey aggregates.

    Computes metrics of journeys over a time range, divided into parts (`granularity`) and groups (`groupBy`), of
    the data that `filter` lets through. Changes nothing, although it is a POST.

    postAnalyticsJourneysAggregatesQuery: POST /api/v2/analytics/journeys/aggregates/query
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: JourneyAggregationQuery | JourneyAggregationQueryPayload | Unset = UNSET,
) -> JourneyAggregateQueryResponse | ErrorBody | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
