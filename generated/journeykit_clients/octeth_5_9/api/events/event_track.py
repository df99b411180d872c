# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Record an event of a subscriber"""

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
    from ...models.failure import Failure
    from ...models.track_event_request import TrackEventRequest
    from ...models.track_event_response import TrackEventResponse
    from ...payloads import TrackEventRequestPayload

_error_list = later(__name__, "_error_list", "...models.error_list", "ErrorList.from_dict")
_failure = later(__name__, "_failure", "...models.failure", "Failure.from_dict")
_track_event_response = later(
    __name__, "_track_event_response", "...models.track_event_response", "TrackEventResponse.from_dict"
)


_decoders: dict[int | str, Any] = {
    200: _track_event_response,
    422: _error_list,
    "default": _failure,
}


def _get_kwargs(
    *,
    body: TrackEventRequest | TrackEventRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/api/v1/event",
        (),
        ("application/json",),
        with_constants(
            body,
            {
                "Command": "event.track",
            },
        ),
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> TrackEventResponse | ErrorList | Failure | None:
    try:
        result: TrackEventResponse | ErrorList | Failure | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TrackEventResponse | ErrorList | Failure | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TrackEventRequest | TrackEventRequestPayload | Unset = UNSET,
) -> Response[TrackEventResponse | ErrorList | Failure | None]:
    """Record an event of a subscriber.

    Records an event of a website visitor. It may start journeys with a WebsiteEvent trigger, so it must not be
    repeated blindly; that `UUID` keeps an event from counting twice is not documented.

    Without `Email`, `ID` and `UUID` the server makes a UUID. A `conversion` needs `conversion-id`, `conversion-
    name` and `conversion-value` among its properties. An event with the property `isTest` true is answered and
    not recorded.

    After `Delivery.UNKNOWN`: `SubscriberWebsiteEvents` of the subscriber has the event. (subscriber.get)

    event.track: POST /api/v1/event
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: TrackEventRequest | TrackEventRequestPayload | Unset = UNSET,
) -> TrackEventResponse | ErrorList | Failure | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TrackEventRequest | TrackEventRequestPayload | Unset = UNSET,
) -> Response[TrackEventResponse | ErrorList | Failure | None]:
    """Record an event of a subscriber.

    Records an event of a website visitor. It may start journeys with a WebsiteEvent trigger, so it must not be
    repeated blindly; that `UUID` keeps an event from counting twice is not documented.

    Without `Email`, `ID` and `UUID` the server makes a UUID. A `conversion` needs `conversion-id`, `conversion-
    name` and `conversion-value` among its properties. An event with the property `isTest` true is answered and
    not recorded.

    After `Delivery.UNKNOWN`: `SubscriberWebsiteEvents` of the subscriber has the event. (subscriber.get)

    event.track: POST /api/v1/event
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: TrackEventRequest | TrackEventRequestPayload | Unset = UNSET,
) -> TrackEventResponse | ErrorList | Failure | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
