# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""List action targets"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....types import UNSET, Response, Unset
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.action_target_listing import ActionTargetListing
    from ...models.error_body import ErrorBody

_action_target_listing = later(
    __name__, "_action_target_listing", "...models.action_target_listing", "ActionTargetListing.from_dict"
)
_error_body = later(__name__, "_error_body", "...models.error_body", "ErrorBody.from_dict")


_decoders: dict[int | str, Any] = {
    200: _action_target_listing,
    400: _error_body,
    401: _error_body,
    403: _error_body,
    404: _error_body,
    408: _error_body,
    409: _error_body,
    413: _error_body,
    415: _error_body,
    429: _error_body,
    500: _error_body,
    503: _error_body,
    504: _error_body,
}


def _get_kwargs(
    *,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "GET",
        "/api/v2/journey/actiontargets",
        (
            ("pageNumber", page_number, "repeat"),
            ("pageSize", page_size, "repeat"),
        ),
        (),
        UNSET,
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ActionTargetListing | ErrorBody | None:
    try:
        result: ActionTargetListing | ErrorBody | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ActionTargetListing | ErrorBody | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[ActionTargetListing | ErrorBody | None]:
    """List action targets.

    Lists the action targets of the organisation, page by page. Deprecated by the vendor since May 2026; the
    vendor names no successor.

    Args:
        page_number: Number of the page, counted from 1. (default 1)
        page_size: Entries per page. The vendor publishes no maximum. (default 25)

    Deprecated by the vendor.

    Withdrawn by the vendor since 2026-05-28.

    getJourneyActiontargets: GET /api/v2/journey/actiontargets
    """
    kwargs = _get_kwargs(
        page_number=page_number,
        page_size=page_size,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> ActionTargetListing | ErrorBody | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(page_number=page_number, page_size=page_size, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[ActionTargetListing | ErrorBody | None]:
    """List action targets.

    Lists the action targets of the organisation, page by page. Deprecated by the vendor since May 2026; the
    vendor names no successor.

    Args:
        page_number: Number of the page, counted from 1. (default 1)
        page_size: Entries per page. The vendor publishes no maximum. (default 25)

    Deprecated by the vendor.

    Withdrawn by the vendor since 2026-05-28.

    getJourneyActiontargets: GET /api/v2/journey/actiontargets
    """
    kwargs = _get_kwargs(
        page_number=page_number,
        page_size=page_size,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> ActionTargetListing | ErrorBody | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(page_number=page_number, page_size=page_size, client=client)).parsed
