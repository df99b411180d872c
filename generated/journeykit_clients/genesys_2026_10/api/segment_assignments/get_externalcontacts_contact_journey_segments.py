# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""List the segments of an external contact"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....types import UNSET, Response, Unset
from ....uri import segment
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody
    from ...models.segment_assignment_listing import SegmentAssignmentListing

_error_body = later(__name__, "_error_body", "...models.error_body", "ErrorBody.from_dict")
_segment_assignment_listing = later(
    __name__,
    "_segment_assignment_listing",
    "...models.segment_assignment_listing",
    "SegmentAssignmentListing.from_dict",
)


_decoders: dict[int | str, Any] = {
    200: _segment_assignment_listing,
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
    contact_id: str,
    *,
    include_merged: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "GET",
        "/api/v2/externalcontacts/contacts/" + segment(contact_id, "contact_id") + "/journey/segments",
        (
            ("includeMerged", include_merged, "repeat"),
            ("limit", limit, "repeat"),
        ),
        (),
        UNSET,
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> SegmentAssignmentListing | ErrorBody | None:
    try:
        result: SegmentAssignmentListing | ErrorBody | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[SegmentAssignmentListing | ErrorBody | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    contact_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_merged: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[SegmentAssignmentListing | ErrorBody | None]:
    """List the segments of an external contact.

    Lists the segments that are assigned to the contact. There are no pages: `limit` is all there is.

    Args:
        contact_id: Id of the external contact.
        include_merged: Whether to include what belongs to contacts that were merged into this one.
        limit: Number of assignments to return, 25 if left out, at most 500. (default 25, at most 500)

    getExternalcontactsContactJourneySegments: GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments
    """
    kwargs = _get_kwargs(
        contact_id,
        include_merged=include_merged,
        limit=limit,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    contact_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_merged: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> SegmentAssignmentListing | ErrorBody | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(contact_id, include_merged=include_merged, limit=limit, client=client)).parsed


async def asyncio_detailed(
    contact_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_merged: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[SegmentAssignmentListing | ErrorBody | None]:
    """List the segments of an external contact.

    Lists the segments that are assigned to the contact. There are no pages: `limit` is all there is.

    Args:
        contact_id: Id of the external contact.
        include_merged: Whether to include what belongs to contacts that were merged into this one.
        limit: Number of assignments to return, 25 if left out, at most 500. (default 25, at most 500)

    getExternalcontactsContactJourneySegments: GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments
    """
    kwargs = _get_kwargs(
        contact_id,
        include_merged=include_merged,
        limit=limit,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    contact_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_merged: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> SegmentAssignmentListing | ErrorBody | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(contact_id, include_merged=include_merged, limit=limit, client=client)).parsed
