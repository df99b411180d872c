# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ....deprecation import deprecated
from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ....uri import segment
from ..segment_assignments import (
    LIST_BY_CUSTOMER,
    LIST_BY_EXTERNAL_CONTACT,
    LIST_BY_SESSION,
    UPDATE_BY_EXTERNAL_CONTACT,
    _AssignmentState,
    _SegmentScope,
)

if TYPE_CHECKING:
    from ....operation import Timeout
    from ...models.assignment_state import AssignmentState
    from ...models.segment_assignment_listing import SegmentAssignmentListing
    from ...models.segment_assignments_update import SegmentAssignmentsUpdate
    from ...models.segment_scope import SegmentScope
    from ...payloads import SegmentAssignmentsUpdatePayload


class RawSegmentAssignments:
    """`SegmentAssignments`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @deprecated(
        "withdrawn by the vendor since 2020-11-17; use GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments"
    )
    def list_by_customer(
        self,
        customer_id_type: str,
        customer_id: str,
        *,
        page_size: str | Unset = UNSET,
        after: str | Unset = UNSET,
        segment_scope: SegmentScope | _SegmentScope | Unset = UNSET,
        assignment_state: AssignmentState | _AssignmentState | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[SegmentAssignmentListing]:
        """`SegmentAssignments.list_by_customer`, returning the whole response."""
        return self._sender.call_raw(
            LIST_BY_CUSTOMER,
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
            UNSET,
            extra_headers,
            timeout,
        )

    @deprecated(
        "withdrawn by the vendor since 2020-11-17; use GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments"
    )
    def list_by_external_contact(
        self,
        external_contact_id: str,
        *,
        page_size: str | Unset = UNSET,
        after: str | Unset = UNSET,
        segment_scope: SegmentScope | _SegmentScope | Unset = UNSET,
        assignment_state: AssignmentState | _AssignmentState | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[SegmentAssignmentListing]:
        """`SegmentAssignments.list_by_external_contact`, returning the whole response."""
        return self._sender.call_raw(
            LIST_BY_EXTERNAL_CONTACT,
            "/api/v2/journey/externalcontacts/" + segment(external_contact_id, "external_contact_id") + "/segments",
            (
                ("pageSize", page_size, "repeat"),
                ("after", after, "repeat"),
                ("segmentScope", segment_scope, "repeat"),
                ("assignmentState", assignment_state, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    @deprecated(
        "withdrawn by the vendor since 2020-11-17; use POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments"
    )
    def update_by_external_contact(
        self,
        external_contact_id: str,
        body: Sequence[SegmentAssignmentsUpdate | SegmentAssignmentsUpdatePayload] | Unset = UNSET,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """`SegmentAssignments.update_by_external_contact`, returning the whole response."""
        return self._sender.call_raw(
            UPDATE_BY_EXTERNAL_CONTACT,
            "/api/v2/journey/externalcontacts/" + segment(external_contact_id, "external_contact_id") + "/segments",
            (),
            body,
            extra_headers,
            timeout,
        )

    @deprecated("withdrawn by the vendor since 2024-02-01")
    def list_by_session(
        self,
        session_id: str,
        *,
        page_size: str | Unset = UNSET,
        after: str | Unset = UNSET,
        segment_scope: SegmentScope | _SegmentScope | Unset = UNSET,
        assignment_state: AssignmentState | _AssignmentState | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[SegmentAssignmentListing]:
        """`SegmentAssignments.list_by_session`, returning the whole response."""
        return self._sender.call_raw(
            LIST_BY_SESSION,
            "/api/v2/journey/sessions/" + segment(session_id, "session_id") + "/segments",
            (
                ("pageSize", page_size, "repeat"),
                ("after", after, "repeat"),
                ("segmentScope", segment_scope, "repeat"),
                ("assignmentState", assignment_state, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )


class AsyncRawSegmentAssignments:
    """`AsyncSegmentAssignments`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @deprecated(
        "withdrawn by the vendor since 2020-11-17; use GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments"
    )
    async def list_by_customer(
        self,
        customer_id_type: str,
        customer_id: str,
        *,
        page_size: str | Unset = UNSET,
        after: str | Unset = UNSET,
        segment_scope: SegmentScope | _SegmentScope | Unset = UNSET,
        assignment_state: AssignmentState | _AssignmentState | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[SegmentAssignmentListing]:
        """`AsyncSegmentAssignments.list_by_customer`, returning the whole response."""
        return await self._sender.call_raw(
            LIST_BY_CUSTOMER,
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
            UNSET,
            extra_headers,
            timeout,
        )

    @deprecated(
        "withdrawn by the vendor since 2020-11-17; use GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments"
    )
    async def list_by_external_contact(
        self,
        external_contact_id: str,
        *,
        page_size: str | Unset = UNSET,
        after: str | Unset = UNSET,
        segment_scope: SegmentScope | _SegmentScope | Unset = UNSET,
        assignment_state: AssignmentState | _AssignmentState | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[SegmentAssignmentListing]:
        """`AsyncSegmentAssignments.list_by_external_contact`, returning the whole response."""
        return await self._sender.call_raw(
            LIST_BY_EXTERNAL_CONTACT,
            "/api/v2/journey/externalcontacts/" + segment(external_contact_id, "external_contact_id") + "/segments",
            (
                ("pageSize", page_size, "repeat"),
                ("after", after, "repeat"),
                ("segmentScope", segment_scope, "repeat"),
                ("assignmentState", assignment_state, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    @deprecated(
        "withdrawn by the vendor since 2020-11-17; use POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments"
    )
    async def update_by_external_contact(
        self,
        external_contact_id: str,
        body: Sequence[SegmentAssignmentsUpdate | SegmentAssignmentsUpdatePayload] | Unset = UNSET,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """`AsyncSegmentAssignments.update_by_external_contact`, returning the whole response."""
        return await self._sender.call_raw(
            UPDATE_BY_EXTERNAL_CONTACT,
            "/api/v2/journey/externalcontacts/" + segment(external_contact_id, "external_contact_id") + "/segments",
            (),
            body,
            extra_headers,
            timeout,
        )

    @deprecated("withdrawn by the vendor since 2024-02-01")
    async def list_by_session(
        self,
        session_id: str,
        *,
        page_size: str | Unset = UNSET,
        after: str | Unset = UNSET,
        segment_scope: SegmentScope | _SegmentScope | Unset = UNSET,
        assignment_state: AssignmentState | _AssignmentState | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[SegmentAssignmentListing]:
        """`AsyncSegmentAssignments.list_by_session`, returning the whole response."""
        return await self._sender.call_raw(
            LIST_BY_SESSION,
            "/api/v2/journey/sessions/" + segment(session_id, "session_id") + "/segments",
            (
                ("pageSize", page_size, "repeat"),
                ("after", after, "repeat"),
                ("segmentScope", segment_scope, "repeat"),
                ("assignmentState", assignment_state, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )


describe(__name__, RawSegmentAssignments, AsyncRawSegmentAssignments)
