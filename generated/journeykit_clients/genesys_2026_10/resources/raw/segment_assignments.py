# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, overload

from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ....uri import segment
from ..segment_assignments import LIST_BY_EXTERNAL_CONTACT, UPDATE_BY_EXTERNAL_CONTACT, update_by_external_contact_body

if TYPE_CHECKING:
    from ....operation import Timeout
    from ...models.segment_assignment_listing import SegmentAssignmentListing
    from ...models.segment_assignments import SegmentAssignments
    from ...models.segment_unassignments import SegmentUnassignments
    from ...models.update_segment_assignment_request import UpdateSegmentAssignmentRequest
    from ...models.update_segment_assignment_response import UpdateSegmentAssignmentResponse
    from ...payloads import (
        SegmentAssignmentsPayload,
        SegmentUnassignmentsPayload,
        UpdateSegmentAssignmentRequestPayload,
    )


class RawSegmentAssignmentsResource:
    """`SegmentAssignmentsResource`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list_by_external_contact(
        self,
        contact_id: str,
        *,
        include_merged: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[SegmentAssignmentListing]:
        """`SegmentAssignmentsResource.list_by_external_contact`, returning the whole response."""
        return self._sender.call_raw(
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
    ) -> Response[UpdateSegmentAssignmentResponse]: ...

    @overload
    def update_by_external_contact(
        self,
        contact_id: str,
        *,
        assign: SegmentAssignments | SegmentAssignmentsPayload | Unset = UNSET,
        unassign: SegmentUnassignments | SegmentUnassignmentsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[UpdateSegmentAssignmentResponse]: ...

    def update_by_external_contact(
        self,
        contact_id: str,
        body: UpdateSegmentAssignmentRequest | UpdateSegmentAssignmentRequestPayload | Unset = UNSET,
        *,
        assign: SegmentAssignments | SegmentAssignmentsPayload | Unset = UNSET,
        unassign: SegmentUnassignments | SegmentUnassignmentsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[UpdateSegmentAssignmentResponse]:
        """`SegmentAssignmentsResource.update_by_external_contact`, returning the whole response."""
        return self._sender.call_raw(
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


class AsyncRawSegmentAssignmentsResource:
    """`AsyncSegmentAssignmentsResource`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list_by_external_contact(
        self,
        contact_id: str,
        *,
        include_merged: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[SegmentAssignmentListing]:
        """`AsyncSegmentAssignmentsResource.list_by_external_contact`, returning the whole response."""
        return await self._sender.call_raw(
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
    ) -> Response[UpdateSegmentAssignmentResponse]: ...

    @overload
    async def update_by_external_contact(
        self,
        contact_id: str,
        *,
        assign: SegmentAssignments | SegmentAssignmentsPayload | Unset = UNSET,
        unassign: SegmentUnassignments | SegmentUnassignmentsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[UpdateSegmentAssignmentResponse]: ...

    async def update_by_external_contact(
        self,
        contact_id: str,
        body: UpdateSegmentAssignmentRequest | UpdateSegmentAssignmentRequestPayload | Unset = UNSET,
        *,
        assign: SegmentAssignments | SegmentAssignmentsPayload | Unset = UNSET,
        unassign: SegmentUnassignments | SegmentUnassignmentsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[UpdateSegmentAssignmentResponse]:
        """`AsyncSegmentAssignmentsResource.update_by_external_contact`, returning the whole response."""
        return await self._sender.call_raw(
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


describe(__name__, RawSegmentAssignmentsResource, AsyncRawSegmentAssignmentsResource)
