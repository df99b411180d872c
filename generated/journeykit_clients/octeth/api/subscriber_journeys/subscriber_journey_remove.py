# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Take a subscriber out of a journey"""

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
    from ...models.remove_subscriber_journey_request import RemoveSubscriberJourneyRequest
    from ...models.remove_subscriber_journey_response import RemoveSubscriberJourneyResponse
    from ...payloads import RemoveSubscriberJourneyRequestPayload

_error_list = later(__name__, "_error_list", "...models.error_list", "ErrorList.from_dict")
_failure = later(__name__, "_failure", "...models.failure", "Failure.from_dict")
_remove_subscriber_journey_response = later(
    __name__,
    "_remove_subscriber_journey_response",
    "...models.remove_subscriber_journey_response",
    "RemoveSubscriberJourneyResponse.from_dict",
)


_decoders: dict[int | str, Any] = {
    200: _remove_subscriber_journey_response,
    404: _error_list,
    422: _error_list,
    "default": _failure,
}


def _get_kwargs(
    *,
    body: RemoveSubscriberJourneyRequest | RemoveSubscriberJourneyRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "GET",
        "/api/v1/subscriber.journey.remove",
        (),
        ("application/json",),
        body,
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RemoveSubscriberJourneyResponse | ErrorList | Failure | None:
    try:
        result: RemoveSubscriberJourneyResponse | ErrorList | Failure | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RemoveSubscriberJourneyResponse | ErrorList | Failure | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: RemoveSubscriberJourneyRequest | RemoveSubscriberJourneyRequestPayload | Unset = UNSET,
) -> Response[RemoveSubscriberJourneyResponse | ErrorList | Failure | None]:
    """Take a subscriber out of a journey.

    Ends a journey for one subscriber; the subscriber stays on the list. It changes state although its method is
    GET. Repeating the call does no harm.

    Releases since December 2023 answer the same path by POST instead.

    Deprecated by the vendor.

    Withdrawn by the vendor since 2023-12-11; use POST /api/v1/subscriber.journey.remove.

    subscriber.journey.remove: GET /api/v1/subscriber.journey.remove
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: RemoveSubscriberJourneyRequest | RemoveSubscriberJourneyRequestPayload | Unset = UNSET,
) -> RemoveSubscriberJourneyResponse | ErrorList | Failure | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: RemoveSubscriberJourneyRequest | RemoveSubscriberJourneyRequestPayload | Unset = UNSET,
) -> Response[RemoveSubscriberJourneyResponse | ErrorList | Failure | None]:
    """Take a subscriber out of a journey.

    Ends a journey for one subscriber; the subscriber stays on the list. It changes state although its method is
    GET. Repeating the call does no harm.

    Releases since December 2023 answer the same path by POST instead.

    Deprecated by the vendor.

    Withdrawn by the vendor since 2023-12-11; use POST /api/v1/subscriber.journey.remove.

    subscriber.journey.remove: GET /api/v1/subscriber.journey.remove
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: RemoveSubscriberJourneyRequest | RemoveSubscriberJourneyRequestPayload | Unset = UNSET,
) -> RemoveSubscriberJourneyResponse | ErrorList | Failure | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
