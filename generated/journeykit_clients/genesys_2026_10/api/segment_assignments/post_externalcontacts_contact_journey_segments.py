# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Assign segments to an external contact, or take them away"""

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
    from ...models.update_segment_assignment_request import UpdateSegmentAssignmentRequest
    from ...models.update_segment_assignment_response import UpdateSegmentAssignmentResponse
    from ...payloads import UpdateSegmentAssignmentRequestPayload

_error_body = later(__name__, "_error_body", "...models.error_body", "ErrorBody.from_dict")
_update_segment_assignment_response = later(
    __name__,
    "_update_segment_assignment_response",
    "...models.update_segment_assignment_response",
    "UpdateSegmentAssignmentResponse.from_dict",
)


_decoders: dict[int | str, Any] = {
    200: _update_segment_assignment_response,
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
    body: UpdateSegmentAssignmentRequest | UpdateSegmentAssignmentRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/api/v2/externalcontacts/contacts/" + segment(contact_id, "contact_id") + "/journey/segments",
        (),
        ("application/json",),
        body,
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UpdateSegmentAssignmentResponse | ErrorBody | None:
    try:
        result: UpdateSegmentAssignmentResponse | ErrorBody | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateSegmentAssignmentResponse | ErrorBody | None]:
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
    body: UpdateSegmentAssignmentRequest | UpdateSegmentAssignmentRequestPayload | Unset = UNSET,
) -> Response[UpdateSegmentAssignmentResponse | ErrorBody | None]:
    """Assign segments to an external contact, or take them away.

    Assigns the segments under `assign` to the contact and takes those under `unassign` away. The answer is a
    success even if some of it was not done: `unprocessedItems` names what was not. The body says which segments
    the contact is to have, so that repeating it leads to the same state; a repeated assignment may renew the date
    at which it ends.

    Args:
        contact_id: Id of the external contact.

    postExternalcontactsContactJourneySegments: POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments
    """
    kwargs = _get_kwargs(
        contact_id,
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    contact_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateSegmentAssignmentRequest | UpdateSegmentAssignmentRequestPayload | Unset = UNSET,
) -> UpdateSegmentAssignmentResponse | ErrorBody | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(contact_id, body=body, client=client)).parsed


async def asyncio_detailed(
    contact_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateSegmentAssignmentRequest | UpdateSegmentAssignmentRequestPayload | Unset = UNSET,
) -> Response[UpdateSegmentAssignmentResponse | ErrorBody | None]:
    """Assign segments to an external contact, or take them away.

    Assigns the segments under `assign` to the contact and takes those under `unassign` away. The answer is a
    success even if some of it was not done: `unprocessedItems` names what was not. The body says which segments
    the contact is to have, so that repeating it leads to the same state; a repeated assignment may renew the date
    at which it ends.

    Args:
        contact_id: Id of the external contact.

    postExternalcontactsContactJourneySegments: POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments
    """
    kwargs = _get_kwargs(
        contact_id,
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    contact_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateSegmentAssignmentRequest | UpdateSegmentAssignmentRequestPayload | Unset = UNSET,
) -> UpdateSegmentAssignmentResponse | ErrorBody | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(contact_id, body=body, client=client)).parsed
