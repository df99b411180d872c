# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Create a profile and start a journey for it"""

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
    from ...models.trigger_response import TriggerResponse
    from ...models.trigger_with_new_profile_request import TriggerWithNewProfileRequest
    from ...payloads import TriggerWithNewProfileRequestPayload

_error_envelope = later(__name__, "_error_envelope", "...models.error_envelope", "ErrorEnvelope.from_dict")
_trigger_response = later(__name__, "_trigger_response", "...models.trigger_response", "TriggerResponse.from_dict")


_decoders: dict[int | str, Any] = {
    200: _trigger_response,
    204: None,
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
    body: TriggerWithNewProfileRequest | TriggerWithNewProfileRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/api/marketing-journey/triggerWithNewProfile",
        (),
        ("application/json",),
        body,
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> TriggerResponse | None | ErrorEnvelope:
    try:
        result: TriggerResponse | None | ErrorEnvelope = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TriggerResponse | None | ErrorEnvelope]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TriggerWithNewProfileRequest | TriggerWithNewProfileRequestPayload | Unset = UNSET,
) -> Response[TriggerResponse | None | ErrorEnvelope]:
    """Create a profile and start a journey for it.

    Creates the profile and starts a journey for it. Where a profile with one of the given channel ids exists, the
    journey is started for that profile instead.

    Each call may send messages, so a call without a conclusive answer should not be repeated blindly.

    Under `/api/v2/marketing-journey/` the developer portal calls this operation old, kept until it is officially
    deprecated, and recommends `POST /api/v2/marketing-journey/triggerJourney`, which takes the same body.

    After `Delivery.UNKNOWN`: No operation tells. Ask Sprinklr's support, with the profile and the time, or look
    at the journey in the user interface.

    triggerWithNewProfile: POST /api/marketing-journey/triggerWithNewProfile
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: TriggerWithNewProfileRequest | TriggerWithNewProfileRequestPayload | Unset = UNSET,
) -> TriggerResponse | None | ErrorEnvelope:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TriggerWithNewProfileRequest | TriggerWithNewProfileRequestPayload | Unset = UNSET,
) -> Response[TriggerResponse | None | ErrorEnvelope]:
    """Create a profile and start a journey for it.

    Creates the profile and starts a journey for it. Where a profile with one of the given channel ids exists, the
    journey is started for that profile instead.

    Each call may send messages, so a call without a conclusive answer should not be repeated blindly.

    Under `/api/v2/marketing-journey/` the developer portal calls this operation old, kept until it is officially
    deprecated, and recommends `POST /api/v2/marketing-journey/triggerJourney`, which takes the same body.

    After `Delivery.UNKNOWN`: No operation tells. Ask Sprinklr's support, with the profile and the time, or look
    at the journey in the user interface.

    triggerWithNewProfile: POST /api/marketing-journey/triggerWithNewProfile
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: TriggerWithNewProfileRequest | TriggerWithNewProfileRequestPayload | Unset = UNSET,
) -> TriggerResponse | None | ErrorEnvelope:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
