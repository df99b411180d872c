# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""List the segments of a customer"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....types import UNSET, Response, Unset
from ....uri import segment
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.assignment_state import AssignmentState
    from ...models.error_body import ErrorBody
    from ...models.segment_assignment_listing import SegmentAssignmentListing
    from ...models.segment_scope import SegmentScope

_error_body = later(__name__, "_error_body", "...models.error_body", "ErrorBody.from_dict")
_segment_assignment_listing = later(
    __name__,
    "_segment_assignment_listing",
    "...models.segment_assignment_listing",
    "SegmentAssignmentListing.from_dict",
)

_AssignmentState = Literal[
    "Assigned",
    "Unassigned",
]
_SegmentScope = Literal[
    "Session",
    "Customer",
]


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
    customer_id_type: str,
    customer_id: str,
    *,
    page_size: str | Unset = UNSET,
    after: str | Unset = UNSET,
    segment_scope: SegmentScope | _SegmentScope | Unset = UNSET,
    assignment_state: AssignmentState | _AssignmentState | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "GET",
        "/api/v2/journey/customers/"
        + segment(customer_id_type, "customer_id_type")
        + "/"
        + segment(customer_id, "customer_id")
        + "/segments",
        (
            ("pageSize", page_size, "repeat"),
            ("after", after, "repeat"),
            ("segmentScope", segment_scope, "repeat"),
            ("assignmentState", assignment_state, "repeat"),
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
    customer_id_type: str,
    customer_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: str | Unset = UNSET,
    after: str | Unset = UNSET,
    segment_scope: SegmentScope | _SegmentScope | Unset = UNSET,
    assignment_state: AssignmentState | _AssignmentState | Unset = UNSET,
) -> Response[SegmentAssignmentListing | ErrorBody | None]:
    """List the segments of a customer.

    Lists the segments that are, or were, assigned to a customer, who is named by an id such as an e-mail address.
    The pages are chained: ask for the next one with `after` out of `nextUri`. Withdrawn by the vendor in November
    2020; the nearest successor is `GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments`, by
    external contact.

    Args:
        customer_id_type: Kind of `customerId`, such as `email`, `cookie` or `phone`. No list of values is
            published.
        customer_id: Id of the customer, of the kind `customerIdType`.
        page_size: Entries per page, at most 200, written as text.
        after: Cursor of the page to read: the `after` parameter of the `nextUri` of the page before. Leave it out
            for the first page.
        segment_scope: Only assignments of segments of this scope. If left out, both scopes are returned.
        assignment_state: Only assignments in this state. If left out, both states are returned.

    Deprecated by the vendor.

    Withdrawn by the vendor since 2020-11-17; use GET
    /api/v2/externalcontacts/contacts/{contactId}/journey/segments.

    getJourneyCustomerCustomerIdSegments: GET /api/v2/journey/customers/{customerIdType}/{customerId}/segments
    """
    kwargs = _get_kwargs(
        customer_id_type,
        customer_id,
        page_size=page_size,
        after=after,
        segment_scope=segment_scope,
        assignment_state=assignment_state,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    customer_id_type: str,
    customer_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: str | Unset = UNSET,
    after: str | Unset = UNSET,
    segment_scope: SegmentScope | _SegmentScope | Unset = UNSET,
    assignment_state: AssignmentState | _AssignmentState | Unset = UNSET,
) -> SegmentAssignmentListing | ErrorBody | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (
        sync_detailed(
            customer_id_type,
            customer_id,
            page_size=page_size,
            after=after,
            segment_scope=segment_scope,
            assignment_state=assignment_state,
            client=client,
        )
    ).parsed


async def asyncio_detailed(
    customer_id_type: str,
    customer_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: str | Unset = UNSET,
    after: str | Unset = UNSET,
    segment_scope: SegmentScope | _SegmentScope | Unset = UNSET,
    assignment_state: AssignmentState | _AssignmentState | Unset = UNSET,
) -> Response[SegmentAssignmentListing | ErrorBody | None]:
    """List the segments of a customer.

    Lists the segments that are, or were, assigned to a customer, who is named by an id such as an e-mail address.
    The pages are chained: ask for the next one with `after` out of `nextUri`. Withdrawn by the vendor in November
    2020; the nearest successor is `GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments`, by
    external contact.

    Args:
        customer_id_type: Kind of `customerId`, such as `email`, `cookie` or `phone`. No list of values is
            published.
        customer_id: Id of the customer, of the kind `customerIdType`.
        page_size: Entries per page, at most 200, written as text.
        after: Cursor of the page to read: the `after` parameter of the `nextUri` of the page before. Leave it out
            for the first page.
        segment_scope: Only assignments of segments of this scope. If left out, both scopes are returned.
        assignment_state: Only assignments in this state. If left out, both states are returned.

    Deprecated by the vendor.

    Withdrawn by the vendor since 2020-11-17; use GET
    /api/v2/externalcontacts/contacts/{contactId}/journey/segments.

    getJourneyCustomerCustomerIdSegments: GET /api/v2/journey/customers/{customerIdType}/{customerId}/segments
    """
    kwargs = _get_kwargs(
        customer_id_type,
        customer_id,
        page_size=page_size,
        after=after,
        segment_scope=segment_scope,
        assignment_state=assignment_state,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    customer_id_type: str,
    customer_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: str | Unset = UNSET,
    after: str | Unset = UNSET,
    segment_scope: SegmentScope | _SegmentScope | Unset = UNSET,
    assignment_state: AssignmentState | _AssignmentState | Unset = UNSET,
) -> SegmentAssignmentListing | ErrorBody | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (
        await asyncio_detailed(
            customer_id_type,
            customer_id,
            page_size=page_size,
            after=after,
            segment_scope=segment_scope,
            assignment_state=assignment_state,
            client=client,
        )
    ).parsed
