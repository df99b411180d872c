# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Start a journey for a person, under its old name"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....types import UNSET, Response, Unset
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.error_envelope import ErrorEnvelope
    from ...models.trigger_journey_request import TriggerJourneyRequest
    from ...models.trigger_response import TriggerResponse
    from ...payloads import TriggerJourneyRequestPayload

_error_envelope = later(__name__, "_error_envelope", "...models.error_envelope", "ErrorEnvelope.from_dict")
_trigger_response = later(__name__, "_trigger_response", "...models.trigger_response", "TriggerResponse.from_dict")


_decoders: dict[int | str, Any] = {
    200: _trigger_response,
    400: _error_envelope,
    401: _error_envelope,
    403: _error_envelope,
    404: _error_envelope,
    405: _error_envelope,
    409: _error_envelope,
    411: _error_envelope,
    415: _error_envelope,
    421: _error_envelope,
    429: _error_envelope,
    500: _error_envelope,
    503: _error_envelope,
    504: _error_envelope,
}


def _get_kwargs(
    *,
    body: TriggerJourneyRequest | TriggerJourneyRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/api/v2/marketing-journey/triggerWithNewProfile",
        (),
        ("application/json",),
        body,
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> TriggerResponse | ErrorEnvelope | None:
    try:
        result: TriggerResponse | ErrorEnvelope | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TriggerResponse | ErrorEnvelope | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TriggerJourneyRequest | TriggerJourneyRequestPayload | Unset = UNSET,
) -> Response[TriggerResponse | ErrorEnvelope | None]:
    """Start a journey for a person, under its old name.

    The old name of the operation that starts a journey, with the same body and the same answer. Use `POST
    /api/v2/marketing-journey/triggerJourney` instead: Sprinklr keeps this one until it is officially deprecated.

    Each call may send messages, so a call without a conclusive answer should not be repeated blindly.

    Deprecated by the vendor.

    After `Delivery.UNKNOWN`: No operation tells. Ask Sprinklr's support, with the profile and the time, or look
    at the journey in the user interface.

    triggerWithNewProfile: POST /api/v2/marketing-journey/triggerWithNewProfile
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: TriggerJourneyRequest | TriggerJourneyRequestPayload | Unset = UNSET,
) -> TriggerResponse | ErrorEnvelope | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TriggerJourneyRequest | TriggerJourneyRequestPayload | Unset = UNSET,
) -> Response[TriggerResponse | ErrorEnvelope | None]:
    """Start a journey for a person, under its old name.

    The old name of the operation that starts a journey, with the same body and the same answer. Use `POST
    /api/v2/marketing-journey/triggerJourney` instead: Sprinklr keeps this one until it is officially deprecated.

    Each call may send messages, so a call without a conclusive answer should not be repeated blindly.

    Deprecated by the vendor.

    After `Delivery.UNKNOWN`: No operation tells. Ask Sprinklr's support, with the profile and the time, or look
    at the journey in the user interface.

    triggerWithNewProfile: POST /api/v2/marketing-journey/triggerWithNewProfile
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: TriggerJourneyRequest | TriggerJourneyRequestPayload | Unset = UNSET,
) -> TriggerResponse | ErrorEnvelope | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
