# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Create a journey"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....types import UNSET, Response, Unset
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.create_journey_request import CreateJourneyRequest
    from ...models.create_journey_response import CreateJourneyResponse
    from ...models.error_list import ErrorList
    from ...models.failure import Failure
    from ...payloads import CreateJourneyRequestPayload

_create_journey_response = later(
    __name__, "_create_journey_response", "...models.create_journey_response", "CreateJourneyResponse.from_dict"
)
_error_list = later(__name__, "_error_list", "...models.error_list", "ErrorList.from_dict")
_failure = later(__name__, "_failure", "...models.failure", "Failure.from_dict")

_JourneyTrigger = Literal[
    "ListSubscription",
    "ListUnsubscription",
    "EmailOpen",
    "EmailConversion",
    "EmailLinkClick",
    "Manual",
]


_decoders: dict[int | str, Any] = {
    200: _create_journey_response,
    400: _error_list,
    404: _error_list,
    422: _error_list,
    "default": _failure,
}


def _get_kwargs(
    *,
    body: CreateJourneyRequest | CreateJourneyRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/api/v1/journey",
        (),
        ("application/json",),
        body,
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CreateJourneyResponse | ErrorList | Failure | None:
    try:
        result: CreateJourneyResponse | ErrorList | Failure | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateJourneyResponse | ErrorList | Failure | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateJourneyRequest | CreateJourneyRequestPayload | Unset = UNSET,
) -> Response[CreateJourneyResponse | ErrorList | Failure | None]:
    """Create a journey.

    Creates a journey in the state Disabled and without actions. Give it actions with `PATCH
    /api/v1/journey.actions`, then enable it.

    `Trigger_ListID` goes with the list triggers, `Trigger_EmailID` with the e-mail triggers. A repeated call
    creates a second journey.

    After `Delivery.UNKNOWN`: A journey of this name is in the list, made about the time of the call.
    (journey.list)

    journey.create: POST /api/v1/journey
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateJourneyRequest | CreateJourneyRequestPayload | Unset = UNSET,
) -> CreateJourneyResponse | ErrorList | Failure | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateJourneyRequest | CreateJourneyRequestPayload | Unset = UNSET,
) -> Response[CreateJourneyResponse | ErrorList | Failure | None]:
    """Create a journey.

    Creates a journey in the state Disabled and without actions. Give it actions with `PATCH
    /api/v1/journey.actions`, then enable it.

    `Trigger_ListID` goes with the list triggers, `Trigger_EmailID` with the e-mail triggers. A repeated call
    creates a second journey.

    After `Delivery.UNKNOWN`: A journey of this name is in the list, made about the time of the call.
    (journey.list)

    journey.create: POST /api/v1/journey
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateJourneyRequest | CreateJourneyRequestPayload | Unset = UNSET,
) -> CreateJourneyResponse | ErrorList | Failure | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
