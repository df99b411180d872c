# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Assign and unassign segments of an external contact"""

from __future__ import annotations

from collections.abc import Sequence
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
    from ...models.segment_assignments_update import SegmentAssignmentsUpdate
    from ...payloads import SegmentAssignmentsUpdatePayload

_error_body = later(__name__, "_error_body", "...models.error_body", "ErrorBody.from_dict")


_decoders: dict[int | str, Any] = {
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
    2: None,
}


def _get_kwargs(
    external_contact_id: str,
    *,
    body: Sequence[SegmentAssignmentsUpdate | SegmentAssignmentsUpdatePayload] | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/api/v2/journey/externalcontacts/" + segment(external_contact_id, "external_contact_id") + "/segments",
        (),
        ("application/json",),
        body,
        None,
    )


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ErrorBody | None:
    try:
        result: ErrorBody | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ErrorBody | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    external_contact_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: Sequence[SegmentAssignmentsUpdate | SegmentAssignmentsUpdatePayload] | Unset = UNSET,
) -> Response[ErrorBody | None]:
    """Assign and unassign segments of an external contact.

    Assigns segments to an external contact and takes them away. Assigning a segment again renews the date at
    which the assignment ends. The body gives the state that each assignment is to have, so that repeating it
    leads to the same state. Withdrawn by the vendor in November 2020; its successor is `POST
    /api/v2/externalcontacts/contacts/{contactId}/journey/segments`.

    Args:
        external_contact_id: Id of the external contact.

    Deprecated by the vendor.

    Withdrawn by the vendor since 2020-11-17; use POST
    /api/v2/externalcontacts/contacts/{contactId}/journey/segments.

    postJourneyExternalcontactSegments: POST /api/v2/journey/externalcontacts/{externalContactId}/segments
    """
    kwargs = _get_kwargs(
        external_contact_id,
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    external_contact_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: Sequence[SegmentAssignmentsUpdate | SegmentAssignmentsUpdatePayload] | Unset = UNSET,
) -> ErrorBody | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(external_contact_id, body=body, client=client)).parsed


async def asyncio_detailed(
    external_contact_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: Sequence[SegmentAssignmentsUpdate | SegmentAssignmentsUpdatePayload] | Unset = UNSET,
) -> Response[ErrorBody | None]:
    """Assign and unassign segments of an external contact.

    Assigns segments to an external contact and takes them away. Assigning a segment again renews the date at
    which the assignment ends. The body gives the state that each assignment is to have, so that repeating it
    leads to the same state. Withdrawn by the vendor in November 2020; its successor is `POST
    /api/v2/externalcontacts/contacts/{contactId}/journey/segments`.

    Args:
        external_contact_id: Id of the external contact.

    Deprecated by the vendor.

    Withdrawn by the vendor since 2020-11-17; use POST
    /api/v2/externalcontacts/contacts/{contactId}/journey/segments.

    postJourneyExternalcontactSegments: POST /api/v2/journey/externalcontacts/{externalContactId}/segments
    """
    kwargs = _get_kwargs(
        external_contact_id,
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    external_contact_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: Sequence[SegmentAssignmentsUpdate | SegmentAssignmentsUpdatePayload] | Unset = UNSET,
) -> ErrorBody | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(external_contact_id, body=body, client=client)).parsed
