# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Query journey aggregates in the background"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....types import UNSET, Response, Unset
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.async_query_response import AsyncQueryResponse
    from ...models.error_body import ErrorBody
    from ...models.journey_async_aggregation_query import JourneyAsyncAggregationQuery
    from ...payloads import JourneyAsyncAggregationQueryPayload

_async_query_response = later(
    __name__, "_async_query_response", "...models.async_query_response", "AsyncQueryResponse.from_dict"
)
_error_body = later(__name__, "_error_body", "...models.error_body", "ErrorBody.from_dict")

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


_decoders: dict[int | str, Any] = {
    202: _async_query_response,
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
    body: JourneyAsyncAggregationQuery | JourneyAsyncAggregationQueryPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/api/v2/analytics/journeys/aggregates/jobs",
        (),
        ("application/json",),
        body,
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AsyncQueryResponse | ErrorBody | None:
    try:
        result: AsyncQueryResponse | ErrorBody | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AsyncQueryResponse | ErrorBody | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: JourneyAsyncAggregationQuery | JourneyAsyncAggregationQueryPayload | Unset = UNSET,
) -> Response[AsyncQueryResponse | ErrorBody | None]:
    """Query journey aggregates in the background.

    Begins to compute metrics of journeys, as the query at once does, and returns the id by which to ask for them.
    Each call begins another computation; nothing else is changed.

    After `Delivery.UNKNOWN`: No operation lists the jobs. A second one costs time and nothing else, so send the
    query again.

    postAnalyticsJourneysAggregatesJobs: POST /api/v2/analytics/journeys/aggregates/jobs
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: JourneyAsyncAggregationQuery | JourneyAsyncAggregationQueryPayload | Unset = UNSET,
) -> AsyncQueryResponse | ErrorBody | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: JourneyAsyncAggregationQuery | JourneyAsyncAggregationQueryPayload | Unset = UNSET,
) -> Response[AsyncQueryResponse | ErrorBody | None]:
    """Query journey aggregates in the background.

    Begins to compute metrics of journeys, as the query at once does, and returns the id by which to ask for them.
    Each call begins another computation; nothing else is changed.

    After `Delivery.UNKNOWN`: No operation lists the jobs. A second one costs time and nothing else, so send the
    query again.

    postAnalyticsJourneysAggregatesJobs: POST /api/v2/analytics/journeys/aggregates/jobs
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: JourneyAsyncAggregationQuery | JourneyAsyncAggregationQueryPayload | Unset = UNSET,
) -> AsyncQueryResponse | ErrorBody | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
