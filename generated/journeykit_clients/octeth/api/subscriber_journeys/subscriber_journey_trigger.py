# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Put a subscriber into a journey"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....types import UNSET, Response, Unset
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.error_list import ErrorList
    from ...models.failure import Failure
    from ...models.trigger_subscriber_journey_request import TriggerSubscriberJourneyRequest
    from ...models.trigger_subscriber_journey_response import TriggerSubscriberJourneyResponse
    from ...payloads import TriggerSubscriberJourneyRequestPayload

_error_list = later(__name__, "_error_list", "...models.error_list", "ErrorList.from_dict")
_failure = later(__name__, "_failure", "...models.failure", "Failure.from_dict")
_trigger_subscriber_journey_response = later(
    __name__,
    "_trigger_subscriber_journey_response",
    "...models.trigger_subscriber_journey_response",
    "TriggerSubscriberJourneyResponse.from_dict",
)


_decoders: dict[int | str, Any] = {
    200: _trigger_subscriber_journey_response,
    403: _error_list,
    404: _error_list,
    422: _error_list,
    "default": _failure,
}


def _get_kwargs(
    *,
    body: TriggerSubscriberJourneyRequest | TriggerSubscriberJourneyRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "GET",
        "/api/v1/subscriber.journey.trigger",
        (),
        ("application/json",),
        body,
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> TriggerSubscriberJourneyResponse | ErrorList | Failure | None:
    try:
        result: TriggerSubscriberJourneyResponse | ErrorList | Failure | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TriggerSubscriberJourneyResponse | ErrorList | Failure | None]:
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
) -> Response[TriggerSubscriberJourneyResponse | ErrorList | Failure | None]:
    """Put a subscriber into a journey.

    Starts the journey for one subscriber of a list. The journey has to be enabled. The subscriber may receive
    messages as a result, so although its method is GET the call must not be repeated blindly.

    Releases from 5.7.2 on answer the same path by POST instead. They add `JourneyIDs` and `SkippedJourneys` to
    the answer, and may answer 200 for a journey that was skipped.

    Deprecated by the vendor.

    Withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.trigger.

    After `Delivery.UNKNOWN`: The journey is in the list. It was there before if the subscriber was in it already;
    the list does not tell when. (subscriber.journey.list)

    subscriber.journey.trigger: GET /api/v1/subscriber.journey.trigger
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
) -> TriggerSubscriberJourneyResponse | ErrorList | Failure | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TriggerSubscriberJourneyRequest | TriggerSubscriberJourneyRequestPayload | Unset = UNSET,
) -> Response[TriggerSubscriberJourneyResponse | ErrorList | Failure | None]:
    """Put a subscriber into a journey.

    Starts the journey for one subscriber of a list. The journey has to be enabled. The subscriber may receive
    messages as a result, so although its method is GET the call must not be repeated blindly.

    Releases from 5.7.2 on answer the same path by POST instead. They add `JourneyIDs` and `SkippedJourneys` to
    the answer, and may answer 200 for a journey that was skipped.

    Deprecated by the vendor.

    Withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.trigger.

    After `Delivery.UNKNOWN`: The journey is in the list. It was there before if the subscriber was in it already;
    the list does not tell when. (subscriber.journey.list)

    subscriber.journey.trigger: GET /api/v1/subscriber.journey.trigger
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
) -> TriggerSubscriberJourneyResponse | ErrorList | Failure | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
