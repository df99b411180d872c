# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""List the journeys of a subscriber"""

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
    from ...models.list_subscriber_journeys_request import ListSubscriberJourneysRequest
    from ...models.list_subscriber_journeys_response import ListSubscriberJourneysResponse
    from ...payloads import ListSubscriberJourneysRequestPayload

_error_list = later(__name__, "_error_list", "...models.error_list", "ErrorList.from_dict")
_failure = later(__name__, "_failure", "...models.failure", "Failure.from_dict")
_list_subscriber_journeys_response = later(
    __name__,
    "_list_subscriber_journeys_response",
    "...models.list_subscriber_journeys_response",
    "ListSubscriberJourneysResponse.from_dict",
)


_decoders: dict[int | str, Any] = {
    200: _list_subscriber_journeys_response,
    404: _error_list,
    422: _error_list,
    "default": _failure,
}


def _get_kwargs(
    *,
    body: ListSubscriberJourneysRequest | ListSubscriberJourneysRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "GET",
        "/api/v1/subscriber.journey.list",
        (),
        ("application/json",),
        body,
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListSubscriberJourneysResponse | ErrorList | Failure | None:
    try:
        result: ListSubscriberJourneysResponse | ErrorList | Failure | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListSubscriberJourneysResponse | ErrorList | Failure | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListSubscriberJourneysRequest | ListSubscriberJourneysRequestPayload | Unset = UNSET,
) -> Response[ListSubscriberJourneysResponse | ErrorList | Failure | None]:
    """List the journeys of a subscriber.

    Returns the journeys that a subscriber of a list is enrolled in. There are no pages and no filters.

    Releases from 5.7.2 on answer the same path by POST instead.

    Deprecated by the vendor.

    Withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.list.

    subscriber.journey.list: GET /api/v1/subscriber.journey.list
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: ListSubscriberJourneysRequest | ListSubscriberJourneysRequestPayload | Unset = UNSET,
) -> ListSubscriberJourneysResponse | ErrorList | Failure | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListSubscriberJourneysRequest | ListSubscriberJourneysRequestPayload | Unset = UNSET,
) -> Response[ListSubscriberJourneysResponse | ErrorList | Failure | None]:
    """List the journeys of a subscriber.

    Returns the journeys that a subscriber of a list is enrolled in. There are no pages and no filters.

    Releases from 5.7.2 on answer the same path by POST instead.

    Deprecated by the vendor.

    Withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.list.

    subscriber.journey.list: GET /api/v1/subscriber.journey.list
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListSubscriberJourneysRequest | ListSubscriberJourneysRequestPayload | Unset = UNSET,
) -> ListSubscriberJourneysResponse | ErrorList | Failure | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
