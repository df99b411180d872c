# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Put an address on a list"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import httpx

from ....api import Undocumented, parsed, request_of
from ....body import with_constants
from ....decoding import later
from ....types import UNSET, Response, Unset
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.create_subscriber_request import CreateSubscriberRequest
    from ...models.create_subscriber_response import CreateSubscriberResponse
    from ...models.failure import Failure
    from ...payloads import CreateSubscriberRequestPayload

_create_subscriber_response = later(
    __name__,
    "_create_subscriber_response",
    "...models.create_subscriber_response",
    "CreateSubscriberResponse.from_dict",
)
_failure = later(__name__, "_failure", "...models.failure", "Failure.from_dict")

_BounceType = Literal[
    "Not Bounced",
    "Soft",
    "Hard",
]
_SubscriberSource = Literal[
    "CSVImport",
    "API",
    "Webhook",
    "Manual",
    "Other",
    "Unknown",
]
_SubscriptionStatus = Literal[
    "Opt-In Pending",
    "Subscribed",
    "Opt-Out Pending",
    "Unsubscribed",
]


_decoders: dict[int | str, Any] = {
    200: _create_subscriber_response,
    400: _failure,
    409: _failure,
    422: _failure,
    "default": _failure,
}


def _get_kwargs(
    *,
    body: CreateSubscriberRequest | CreateSubscriberRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/api/v1/subscriber.create",
        (),
        ("application/json",),
        with_constants(
            body,
            {
                "Command": "subscriber.create",
            },
        ),
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CreateSubscriberResponse | Failure | None:
    try:
        result: CreateSubscriberResponse | Failure | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateSubscriberResponse | Failure | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateSubscriberRequest | CreateSubscriberRequestPayload | Unset = UNSET,
) -> Response[CreateSubscriberResponse | Failure | None]:
    """Put an address on a list.

    Creates a subscriber of a list. Depending on the flags it also sends a confirmation e-mail, starts
    autoresponders and calls web services, so a repeated call may mail again; the address itself is on the list
    once, and a second call fails with code 20 unless `UpdateIfDuplicate` is true.

    `SubscriptionDate` and `SubscriptionIP` go with the statuses Subscribed and Opt-In Pending,
    `UnsubscriptionDate` and `UnsubscriptionIP` with Unsubscribed and Opt-Out Pending.

    After `Delivery.UNKNOWN`: The address is on the list. Whether the confirmation e-mail went out is not told.
    (subscriber.get, subscriber.exists)

    subscriber.create: POST /api/v1/subscriber.create
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateSubscriberRequest | CreateSubscriberRequestPayload | Unset = UNSET,
) -> CreateSubscriberResponse | Failure | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateSubscriberRequest | CreateSubscriberRequestPayload | Unset = UNSET,
) -> Response[CreateSubscriberResponse | Failure | None]:
    """Put an address on a list.

    Creates a subscriber of a list. Depending on the flags it also sends a confirmation e-mail, starts
    autoresponders and calls web services, so a repeated call may mail again; the address itself is on the list
    once, and a second call fails with code 20 unless `UpdateIfDuplicate` is true.

    `SubscriptionDate` and `SubscriptionIP` go with the statuses Subscribed and Opt-In Pending,
    `UnsubscriptionDate` and `UnsubscriptionIP` with Unsubscribed and Opt-Out Pending.

    After `Delivery.UNKNOWN`: The address is on the list. Whether the confirmation e-mail went out is not told.
    (subscriber.get, subscriber.exists)

    subscriber.create: POST /api/v1/subscriber.create
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateSubscriberRequest | CreateSubscriberRequestPayload | Unset = UNSET,
) -> CreateSubscriberResponse | Failure | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
