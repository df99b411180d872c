# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Retrieve a subscriber"""

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
    from ...models.get_subscriber_request import GetSubscriberRequest
    from ...models.get_subscriber_response import GetSubscriberResponse
    from ...payloads import GetSubscriberRequestPayload

_failure = later(__name__, "_failure", "...models.failure", "Failure.from_dict")
_get_subscriber_response = later(
    __name__, "_get_subscriber_response", "...models.get_subscriber_response", "GetSubscriberResponse.from_dict"
)


_decoders: dict[int | str, Any] = {
    200: _get_subscriber_response,
    404: _failure,
    422: _failure,
    429: _failure,
    "default": _failure,
}


def _get_kwargs(
    *,
    body: GetSubscriberRequest | GetSubscriberRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/api.php",
        (),
        ("application/json",),
        with_constants(
            body,
            {
                "Command": "subscriber.get",
            },
        ),
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetSubscriberResponse | Failure | None:
    try:
        result: GetSubscriberResponse | Failure | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetSubscriberResponse | Failure | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetSubscriberRequest | GetSubscriberRequestPayload | Unset = UNSET,
) -> Response[GetSubscriberResponse | Failure | None]:
    """Retrieve a subscriber.

    Returns one subscriber of a list, by `EmailAddress` or by `SubscriberID`, with journeys, events and more.
    `SubscriberJourneys` tells of every enrolment when it began and which step it is at, so this is the call to
    look before a trigger is sent again.

    subscriber.get: POST /api.php
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: GetSubscriberRequest | GetSubscriberRequestPayload | Unset = UNSET,
) -> GetSubscriberResponse | Failure | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetSubscriberRequest | GetSubscriberRequestPayload | Unset = UNSET,
) -> Response[GetSubscriberResponse | Failure | None]:
    """Retrieve a subscriber.

    Returns one subscriber of a list, by `EmailAddress` or by `SubscriberID`, with journeys, events and more.
    `SubscriberJourneys` tells of every enrolment when it began and which step it is at, so this is the call to
    look before a trigger is sent again.

    subscriber.get: POST /api.php
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: GetSubscriberRequest | GetSubscriberRequestPayload | Unset = UNSET,
) -> GetSubscriberResponse | Failure | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
