# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Find a profile by its user name"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....types import UNSET, Response
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.channel_type import ChannelType
    from ...models.error_envelope import ErrorEnvelope
    from ...models.found_profile import FoundProfile

_error_envelope = later(__name__, "_error_envelope", "...models.error_envelope", "ErrorEnvelope.from_dict")
_found_profile = later(__name__, "_found_profile", "...models.found_profile", "FoundProfile.from_dict")

_ChannelType = Literal[
    "EMAIL",
    "SMS",
    "WHATSAPP",
    "WHATSAPP_BUSINESS",
    "FACEBOOK",
]


_decoders: dict[int | str, Any] = {
    200: _found_profile,
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
    sn_type: ChannelType | _ChannelType,
    user_name: str,
) -> dict[str, Any]:
    return request_of(
        "GET",
        "/api/v2/profile/search",
        (
            ("snType", sn_type, "repeat"),
            ("userName", user_name, "repeat"),
        ),
        (),
        UNSET,
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> FoundProfile | ErrorEnvelope | None:
    try:
        result: FoundProfile | ErrorEnvelope | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[FoundProfile | ErrorEnvelope | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    sn_type: ChannelType | _ChannelType,
    user_name: str,
) -> Response[FoundProfile | ErrorEnvelope | None]:
    """Find a profile by its user name.

    Returns the profile that has this user name in this channel. The answer is the profile itself, without the
    envelope of the other operations.

    Args:
        sn_type: Channel of the user name, in upper case.
        user_name: User name in the channel.

    profile/search: GET /api/v2/profile/search
    """
    kwargs = _get_kwargs(
        sn_type=sn_type,
        user_name=user_name,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    sn_type: ChannelType | _ChannelType,
    user_name: str,
) -> FoundProfile | ErrorEnvelope | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(sn_type=sn_type, user_name=user_name, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    sn_type: ChannelType | _ChannelType,
    user_name: str,
) -> Response[FoundProfile | ErrorEnvelope | None]:
    """Find a profile by its user name.

    Returns the profile that has this user name in this channel. The answer is the profile itself, without the
    envelope of the other operations.

    Args:
        sn_type: Channel of the user name, in upper case.
        user_name: User name in the channel.

    profile/search: GET /api/v2/profile/search
    """
    kwargs = _get_kwargs(
        sn_type=sn_type,
        user_name=user_name,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    sn_type: ChannelType | _ChannelType,
    user_name: str,
) -> FoundProfile | ErrorEnvelope | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(sn_type=sn_type, user_name=user_name, client=client)).parsed
