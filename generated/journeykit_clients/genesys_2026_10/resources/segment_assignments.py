# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, overload

from ...body import body_of
from ...decoding import later
from ...hints import describe
from ...operation import AsyncSender, Operation, Sender
from ...resource import resource as _Resource
from ...types import UNSET, Unset
from ...uri import segment

if TYPE_CHECKING:
    from ...operation import Timeout
    from ..models.segment_assignment_listing import SegmentAssignmentListing
    from ..models.segment_assignments import SegmentAssignments
    from ..models.segment_unassignments import SegmentUnassignments
    from ..models.update_segment_assignment_request import UpdateSegmentAssignmentRequest
    from ..models.update_segment_assignment_response import UpdateSegmentAssignmentResponse
    from ..payloads import SegmentAssignmentsPayload, SegmentUnassignmentsPayload, UpdateSegmentAssignmentRequestPayload
    from .raw.segment_assignments import AsyncRawSegmentAssignmentsResource, RawSegmentAssignmentsResource

_segment_assignment_listing = later(
    __name__, "_segment_assignment_listing", "..models.segment_assignment_listing", "SegmentAssignmentListing.from_dict"
)
_update_segment_assignment_response = later(
    __name__,
    "_update_segment_assignment_response",
    "..models.update_segment_assignment_response",
    "UpdateSegmentAssignmentResponse.from_dict",
)


LIST_BY_EXTERNAL_CONTACT: Operation[SegmentAssignmentListing] = Operation(
    "getExternalcontactsContactJourneySegments",
    "GET",
    "/api/v2/externalcontacts/contacts/{contactId}/journey/segments",
    "safe",
    {
        200: _segment_assignment_listing,
    },
)
UPDATE_BY_EXTERNAL_CONTACT: Operation[UpdateSegmentAssignmentResponse] = Operation(
    "postExternalcontactsContactJourneySegments",
    "POST",
    "/api/v2/externalcontacts/contacts/{contactId}/journey/segments",
    "idempotent",
    {
        200: _update_segment_assignment_response,
    },
    body="application/json",
)


def update_by_external_contact_body(
    body: object,
    assign: object,
    unassign: object,
) -> object:
    """The body of `update_by_external_contact`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "assign": assign,
            "unassign": unassign,
        },
        {},
        optional=True,
    )


class SegmentAssignmentsResource:
    """Which segments are assigned to an external contact."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawSegmentAssignmentsResource:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.segment_assignments import RawSegmentAssignmentsResource

        return RawSegmentAssignmentsResource(self._sender)

    def list_by_external_contact(
        self,
        contact_id: str,
        *,
        include_merged: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SegmentAssignmentListing:
        """List the segments of an external contact.

        Lists the segments that are assigned to the contact. There are no pages: `limit` is all there is.

        Args:
            contact_id: Id of the external contact.
            include_merged: Whether to include what belongs to contacts that were merged into this one.
            limit: Number of assignments to return, 25 if left out, at most 500. (default 25, at most 500)

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        getExternalcontactsContactJourneySegments: GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments
        """
        return self._sender.call(
            LIST_BY_EXTERNAL_CONTACT,
            "/api/v2/externalcontacts/contacts/" + segment(contact_id, "contact_id") + "/journey/segments",
            (
                ("includeMerged", include_merged, "repeat"),
                ("limit", limit, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    @overload
    def update_by_external_contact(
        self,
        contact_id: str,
        body: UpdateSegmentAssignmentRequest | UpdateSegmentAssignmentRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateSegmentAssignmentResponse: ...

    @overload
    def update_by_external_contact(
        self,
        contact_id: str,
        *,
        assign: SegmentAssignments | SegmentAssignmentsPayload | Unset = UNSET,
        unassign: SegmentUnassignments | SegmentUnassignmentsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateSegmentAssignmentResponse: ...

    def update_by_external_contact(
        self,
        contact_id: str,
        body: UpdateSegmentAssignmentRequest | UpdateSegmentAssignmentRequestPayload | Unset = UNSET,
        *,
        assign: SegmentAssignments | SegmentAssignmentsPayload | Unset = UNSET,
        unassign: SegmentUnassignments | SegmentUnassignmentsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateSegmentAssignmentResponse:
        """Assign segments to an external contact, or take them away.

        Assigns the segments under `assign` to the contact and takes those under `unassign` away. The answer is a
        success even if some of it was not done: `unprocessedItems` names what was not. The body says which segments
        the contact is to have, so that repeating it leads to the same state; a repeated assignment may renew the date
        at which it ends.

        Args:
            contact_id: Id of the external contact.
            assign: Segments to assign.
            unassign: Segments to take away.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        postExternalcontactsContactJourneySegments: POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments
        """
        return self._sender.call(
            UPDATE_BY_EXTERNAL_CONTACT,
            "/api/v2/externalcontacts/contacts/" + segment(contact_id, "contact_id") + "/journey/segments",
            (),
            update_by_external_contact_body(
                body,
                assign,
                unassign,
            ),
            extra_headers,
            timeout,
        )


class AsyncSegmentAssignmentsResource:
    """Which segments are assigned to an external contact."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawSegmentAssignmentsResource:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.segment_assignments import AsyncRawSegmentAssignmentsResource

        return AsyncRawSegmentAssignmentsResource(self._sender)

    async def list_by_external_contact(
        self,
        contact_id: str,
        *,
        include_merged: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SegmentAssignmentListing:
        """List the segments of an external contact.

        Lists the segments that are assigned to the contact. There are no pages: `limit` is all there is.

        Args:
            contact_id: Id of the external contact.
            include_merged: Whether to include what belongs to contacts that were merged into this one.
            limit: Number of assignments to return, 25 if left out, at most 500. (default 25, at most 500)

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        getExternalcontactsContactJourneySegments: GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments
        """
        return await self._sender.call(
            LIST_BY_EXTERNAL_CONTACT,
            "/api/v2/externalcontacts/contacts/" + segment(contact_id, "contact_id") + "/journey/segments",
            (
                ("includeMerged", include_merged, "repeat"),
                ("limit", limit, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    @overload
    async def update_by_external_contact(
        self,
        contact_id: str,
        body: UpdateSegmentAssignmentRequest | UpdateSegmentAssignmentRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateSegmentAssignmentResponse: ...

    @overload
    async def update_by_external_contact(
        self,
        contact_id: str,
        *,
        assign: SegmentAssignments | SegmentAssignmentsPayload | Unset = UNSET,
        unassign: SegmentUnassignments | SegmentUnassignmentsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateSegmentAssignmentResponse: ...

    async def update_by_external_contact(
        self,
        contact_id: str,
        body: UpdateSegmentAssignmentRequest | UpdateSegmentAssignmentRequestPayload | Unset = UNSET,
        *,
        assign: SegmentAssignments | SegmentAssignmentsPayload | Unset = UNSET,
        unassign: SegmentUnassignments | SegmentUnassignmentsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateSegmentAssignmentResponse:
        """Assign segments to an external contact, or take them away.

        Assigns the segments under `assign` to the contact and takes those under `unassign` away. The answer is a
        success even if some of it was not done: `unprocessedItems` names what was not. The body says which segments
        the contact is to have, so that repeating it leads to the same state; a repeated assignment may renew the date
        at which it ends.

        Args:
            contact_id: Id of the external contact.
            assign: Segments to assign.
            unassign: Segments to take away.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        postExternalcontactsContactJourneySegments: POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments
        """
        return await self._sender.call(
            UPDATE_BY_EXTERNAL_CONTACT,
            "/api/v2/externalcontacts/contacts/" + segment(contact_id, "contact_id") + "/journey/segments",
            (),
            update_by_external_contact_body(
                body,
                assign,
                unassign,
            ),
            extra_headers,
            timeout,
        )


describe(__name__, SegmentAssignmentsResource, AsyncSegmentAssignmentsResource)
