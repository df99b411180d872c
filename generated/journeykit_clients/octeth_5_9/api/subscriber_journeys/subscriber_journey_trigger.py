# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Put a subscriber into journeys"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ....api import Undocumented, parsed, request_of
from ....body import with_constants
from ....decoding import later
from ....types import UNSET, Response, Unset
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.failure import Failure
    from ...models.skipped_journeys_failure import SkippedJourneysFailure
    from ...models.trigger_subscriber_journey_request import TriggerSubscriberJourneyRequest
    from ...models.trigger_subscriber_journey_response import TriggerSubscriberJourneyResponse
    from ...payloads import TriggerSubscriberJourneyRequestPayload

_failure = later(__name__, "_failure", "...models.failure", "Failure.from_dict")
_skipped_journeys_failure = later(
    __name__, "_skipped_journeys_failure", "...models.skipped_journeys_failure", "SkippedJourneysFailure.from_dict"
)
_trigger_subscriber_journey_response = later(
    __name__,
    "_trigger_subscriber_journey_response",
    "...models.trigger_subscriber_journey_response",
    "TriggerSubscriberJourneyResponse.from_dict",
)


_decoders: dict[int | str, Any] = {
    200: _trigger_subscriber_journey_response,
    404: _skipped_journeys_failure,
    422: _skipped_journeys_failure,
    "default": _failure,
}


def _get_kwargs(
    *,
    body: TriggerSubscriberJourneyRequest | TriggerSubscriberJourneyRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/api/v1/subscriber.journey.trigger",
        (),
        ("application/json",),
        with_constants(
            body,
            {
                "Command": "subscriber.journey.trigger",
            },
        ),
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> TriggerSubscriberJourneyResponse | SkippedJourneysFailure | Failure | None:
    try:
        result: TriggerSubscriberJourneyResponse | SkippedJourneysFailure | Failure | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TriggerSubscriberJourneyResponse | SkippedJourneysFailure | Failure | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TriggerSubscriberJourneyRequest | TriggerSubscriberJourneyRequestPayload | Unset = UNSET,
) -> Response[TriggerSubscriberJourneyResponse | SkippedJourneysFailure | Failure | None]:
    """Put a subscriber into journeys.

    Starts a journey, or several, for one subscriber of a list. The subscriber may receive messages as a result,
    so the call must not be repeated blindly.

    A journey that is disabled or unknown is skipped: the call succeeds if one was started, and names the others
    in `SkippedJourneys`. It fails with code 7 if all were skipped.

    After `Delivery.UNKNOWN`: `SubscriberJourneys` of the subscriber has the journey, in progress or completed,
    with an `EnrolledAt` of about the time of the call. (subscriber.get)

    subscriber.journey.trigger: POST /api/v1/subscriber.journey.trigger
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: TriggerSubscriberJourneyRequest | TriggerSubscriberJourneyRequestPayload | Unset = UNSET,
) -> TriggerSubscriberJourneyResponse | SkippedJourneysFailure | Failure | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TriggerSubscriberJourneyRequest | TriggerSubscriberJourneyRequestPayload | Unset = UNSET,
) -> Response[TriggerSubscriberJourneyResponse | SkippedJourneysFailure | Failure | None]:
    """Put a subscriber into journeys.

    Starts a journey, or several, for one subscriber of a list. The subscriber may receive messages as a result,
    so the call must not be repeated blindly.

    A journey that is disabled or unknown is skipped: the call succeeds if one was started, and names the others
    in `SkippedJourneys`. It fails with code 7 if all were skipped.

    After `Delivery.UNKNOWN`: `SubscriberJourneys` of the subscriber has the journey, in progress or completed,
    with an `EnrolledAt` of about the time of the call. (subscriber.get)

    subscriber.journey.trigger: POST /api/v1/subscriber.journey.trigger
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: TriggerSubscriberJourneyRequest | TriggerSubscriberJourneyRequestPayload | Unset = UNSET,
) -> TriggerSubscriberJourneyResponse | SkippedJourneysFailure | Failure | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
