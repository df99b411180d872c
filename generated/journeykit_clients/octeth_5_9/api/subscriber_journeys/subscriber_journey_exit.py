# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Let a subscriber leave a journey"""

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
    from ...models.error_list import ErrorList
    from ...models.exit_subscriber_journey_request import ExitSubscriberJourneyRequest
    from ...models.exit_subscriber_journey_response import ExitSubscriberJourneyResponse
    from ...models.failure import Failure
    from ...payloads import ExitSubscriberJourneyRequestPayload

_error_list = later(__name__, "_error_list", "...models.error_list", "ErrorList.from_dict")
_exit_subscriber_journey_response = later(
    __name__,
    "_exit_subscriber_journey_response",
    "...models.exit_subscriber_journey_response",
    "ExitSubscriberJourneyResponse.from_dict",
)
_failure = later(__name__, "_failure", "...models.failure", "Failure.from_dict")


_decoders: dict[int | str, Any] = {
    200: _exit_subscriber_journey_response,
    404: _error_list,
    422: _error_list,
    "default": _failure,
}


def _get_kwargs(
    *,
    body: ExitSubscriberJourneyRequest | ExitSubscriberJourneyRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/api/v1/subscriber.journey.exit",
        (),
        ("application/json",),
        with_constants(
            body,
            {
                "Command": "subscriber.journey.exit",
            },
        ),
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ExitSubscriberJourneyResponse | ErrorList | Failure | None:
    try:
        result: ExitSubscriberJourneyResponse | ErrorList | Failure | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ExitSubscriberJourneyResponse | ErrorList | Failure | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ExitSubscriberJourneyRequest | ExitSubscriberJourneyRequestPayload | Unset = UNSET,
) -> Response[ExitSubscriberJourneyResponse | ErrorList | Failure | None]:
    """Let a subscriber leave a journey.

    Ends one journey for one subscriber. How it differs from `remove` is not documented. Repeating the call does
    no harm.

    After `Delivery.UNKNOWN`: `SubscriberJourneys` of the subscriber does not have the journey in progress.
    (subscriber.get)

    subscriber.journey.exit: POST /api/v1/subscriber.journey.exit
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: ExitSubscriberJourneyRequest | ExitSubscriberJourneyRequestPayload | Unset = UNSET,
) -> ExitSubscriberJourneyResponse | ErrorList | Failure | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ExitSubscriberJourneyRequest | ExitSubscriberJourneyRequestPayload | Unset = UNSET,
) -> Response[ExitSubscriberJourneyResponse | ErrorList | Failure | None]:
    """Let a subscriber leave a journey.

    Ends one journey for one subscriber. How it differs from `remove` is not documented. Repeating the call does
    no harm.

    After `Delivery.UNKNOWN`: `SubscriberJourneys` of the subscriber does not have the journey in progress.
    (subscriber.get)

    subscriber.journey.exit: POST /api/v1/subscriber.journey.exit
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ExitSubscriberJourneyRequest | ExitSubscriberJourneyRequestPayload | Unset = UNSET,
) -> ExitSubscriberJourneyResponse | ErrorList | Failure | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
