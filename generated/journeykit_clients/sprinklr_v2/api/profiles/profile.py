# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Create or update a profile"""

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
    from ...models.universal_profile_request import UniversalProfileRequest
    from ...models.universal_profile_response import UniversalProfileResponse
    from ...payloads import UniversalProfileRequestPayload

_error_envelope = later(__name__, "_error_envelope", "...models.error_envelope", "ErrorEnvelope.from_dict")
_universal_profile_response = later(
    __name__,
    "_universal_profile_response",
    "...models.universal_profile_response",
    "UniversalProfileResponse.from_dict",
)


_decoders: dict[int | str, Any] = {
    200: _universal_profile_response,
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
    body: UniversalProfileRequest | UniversalProfileRequestPayload | Unset = UNSET,
    sync_partner_profile_list_if_not_set: bool | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/api/v2/profile",
        (("syncPartnerProfileListIfNotSet", sync_partner_profile_list_if_not_set, "repeat"),),
        ("application/json",),
        body,
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UniversalProfileResponse | ErrorEnvelope | None:
    try:
        result: UniversalProfileResponse | ErrorEnvelope | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UniversalProfileResponse | ErrorEnvelope | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UniversalProfileRequest | UniversalProfileRequestPayload | Unset = UNSET,
    sync_partner_profile_list_if_not_set: bool | Unset = UNSET,
) -> Response[UniversalProfileResponse | ErrorEnvelope | None]:
    """Create or update a profile.

    Creates the profile, or updates the one that an identity names: a `channelId` that Sprinklr does not know
    makes a new profile.

    Without `profileLists` in the body Sprinklr **takes the profile off all its lists**; send
    `syncPartnerProfileListIfNotSet` as false to leave them alone.

    Args:
        sync_partner_profile_list_if_not_set: Send false to leave the profile's lists alone where the body has no
            `profileLists`. Without this parameter they are cleared. True is not documented.

    profile: POST /api/v2/profile
    """
    kwargs = _get_kwargs(
        body=body,
        sync_partner_profile_list_if_not_set=sync_partner_profile_list_if_not_set,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: UniversalProfileRequest | UniversalProfileRequestPayload | Unset = UNSET,
    sync_partner_profile_list_if_not_set: bool | Unset = UNSET,
) -> UniversalProfileResponse | ErrorEnvelope | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (
        sync_detailed(
            body=body, sync_partner_profile_list_if_not_set=sync_partner_profile_list_if_not_set, client=client
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UniversalProfileRequest | UniversalProfileRequestPayload | Unset = UNSET,
    sync_partner_profile_list_if_not_set: bool | Unset = UNSET,
) -> Response[UniversalProfileResponse | ErrorEnvelope | None]:
    """Create or update a profile.

    Creates the profile, or updates the one that an identity names: a `channelId` that Sprinklr does not know
    makes a new profile.

    Without `profileLists` in the body Sprinklr **takes the profile off all its lists**; send
    `syncPartnerProfileListIfNotSet` as false to leave them alone.

    Args:
        sync_partner_profile_list_if_not_set: Send false to leave the profile's lists alone where the body has no
            `profileLists`. Without this parameter they are cleared. True is not documented.

    profile: POST /api/v2/profile
    """
    kwargs = _get_kwargs(
        body=body,
        sync_partner_profile_list_if_not_set=sync_partner_profile_list_if_not_set,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: UniversalProfileRequest | UniversalProfileRequestPayload | Unset = UNSET,
    sync_partner_profile_list_if_not_set: bool | Unset = UNSET,
) -> UniversalProfileResponse | ErrorEnvelope | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (
        await asyncio_detailed(
            body=body, sync_partner_profile_list_if_not_set=sync_partner_profile_list_if_not_set, client=client
        )
    ).parsed
