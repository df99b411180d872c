# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from ...decoding import later
from ...deprecation import deprecated
from ...hints import describe
from ...operation import AsyncSender, Operation, Sender
from ...paging import Pagination
from ...resource import resource as _Resource
from ...types import UNSET, Unset
from ...uri import segment

if TYPE_CHECKING:
    from ...operation import AsyncPager, Pager, Timeout
    from ..models.assignment_state import AssignmentState
    from ..models.segment_assignment import SegmentAssignment
    from ..models.segment_assignment_listing import SegmentAssignmentListing
    from ..models.segment_assignments_update import SegmentAssignmentsUpdate
    from ..models.segment_scope import SegmentScope
    from ..payloads import SegmentAssignmentsUpdatePayload
    from .raw.segment_assignments import AsyncRawSegmentAssignments, RawSegmentAssignments

_segment_assignment_listing = later(
    __name__, "_segment_assignment_listing", "..models.segment_assignment_listing", "SegmentAssignmentListing.from_dict"
)

_AssignmentState = Literal[
    "Assigned",
    "Unassigned",
]
_SegmentScope = Literal[
    "Session",
    "Customer",
]


LIST_BY_CUSTOMER: Operation[SegmentAssignmentListing] = Operation(
    "getJourneyCustomerCustomerIdSegments",
    "GET",
    "/api/v2/journey/customers/{customerIdType}/{customerId}/segments",
    "safe",
    {
        200: _segment_assignment_listing,
    },
    withdrawn="withdrawn by the vendor since 2020-11-17; use GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments",
    pagination=Pagination(
        "cursor",
        "after",
        "entities",
        next_url="next_uri",
    ),
)
LIST_BY_EXTERNAL_CONTACT: Operation[SegmentAssignmentListing] = Operation(
    "getJourneyExternalcontactSegments",
    "GET",
    "/api/v2/journey/externalcontacts/{externalContactId}/segments",
    "safe",
    {
        200: _segment_assignment_listing,
    },
    withdrawn="withdrawn by the vendor since 2020-11-17; use GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments",
    pagination=Pagination(
        "cursor",
        "after",
        "entities",
        next_url="next_uri",
    ),
)
UPDATE_BY_EXTERNAL_CONTACT: Operation[None] = Operation(
    "postJourneyExternalcontactSegments",
    "POST",
    "/api/v2/journey/externalcontacts/{externalContactId}/segments",
    "idempotent",
    {
        2: None,
    },
    body="application/json",
    withdrawn="withdrawn by the vendor since 2020-11-17; use POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments",
)
LIST_BY_SESSION: Operation[SegmentAssignmentListing] = Operation(
    "getJourneySessionSegments",
    "GET",
    "/api/v2/journey/sessions/{sessionId}/segments",
    "safe",
    {
        200: _segment_assignment_listing,
    },
    withdrawn="withdrawn by the vendor since 2024-02-01",
    pagination=Pagination(
        "cursor",
        "after",
        "entities",
        next_url="next_uri",
    ),
)


class SegmentAssignments:
    """Which segments are assigned to a customer, an external contact or a session."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawSegmentAssignments:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.segment_assignments import RawSegmentAssignments

        return RawSegmentAssignments(self._sender)

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
    ) -> SegmentAssignmentListing:
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

        Deprecated by the vendor.

        Withdrawn by the vendor since 2020-11-17; use GET
        /api/v2/externalcontacts/contacts/{contactId}/journey/segments.

        getJourneyCustomerCustomerIdSegments: GET /api/v2/journey/customers/{customerIdType}/{customerId}/segments
        """
        return self._sender.call(
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
    def iter_by_customer(
        self,
        customer_id_type: str,
        customer_id: str,
        *,
        page_size: str | Unset = UNSET,
        after: str | Unset = UNSET,
        segment_scope: SegmentScope | _SegmentScope | Unset = UNSET,
        assignment_state: AssignmentState | _AssignmentState | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[SegmentAssignment, SegmentAssignmentListing]:
        """Every item of `list_by_customer`, page by page, fetched as they are needed.

        Iterate over it for the items (`entities`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

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
        return self._sender.paginate(
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
            max_pages,
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
    ) -> SegmentAssignmentListing:
        """List the segments of an external contact.

        Lists the segments that are, or were, assigned to an external contact. The pages are chained: ask for the next
        one with `after` out of `nextUri`. Withdrawn by the vendor in November 2020; its successor is `GET
        /api/v2/externalcontacts/contacts/{contactId}/journey/segments`.

        Args:
            external_contact_id: Id of the external contact.
            page_size: Entries per page, at most 200, written as text.
            after: Cursor of the page to read: the `after` parameter of the `nextUri` of the page before. Leave it out
                for the first page.
            segment_scope: Only assignments of segments of this scope. If left out, both scopes are returned.
            assignment_state: Only assignments in this state. If left out, both states are returned.

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

        Deprecated by the vendor.

        Withdrawn by the vendor since 2020-11-17; use GET
        /api/v2/externalcontacts/contacts/{contactId}/journey/segments.

        getJourneyExternalcontactSegments: GET /api/v2/journey/externalcontacts/{externalContactId}/segments
        """
        return self._sender.call(
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
        "withdrawn by the vendor since 2020-11-17; use GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments"
    )
    def iter_by_external_contact(
        self,
        external_contact_id: str,
        *,
        page_size: str | Unset = UNSET,
        after: str | Unset = UNSET,
        segment_scope: SegmentScope | _SegmentScope | Unset = UNSET,
        assignment_state: AssignmentState | _AssignmentState | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[SegmentAssignment, SegmentAssignmentListing]:
        """Every item of `list_by_external_contact`, page by page, fetched as they are needed.

        Iterate over it for the items (`entities`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            external_contact_id: Id of the external contact.
            page_size: Entries per page, at most 200, written as text.
            after: Cursor of the page to read: the `after` parameter of the `nextUri` of the page before. Leave it out
                for the first page.
            segment_scope: Only assignments of segments of this scope. If left out, both scopes are returned.
            assignment_state: Only assignments in this state. If left out, both states are returned.

        Deprecated by the vendor.

        Withdrawn by the vendor since 2020-11-17; use GET
        /api/v2/externalcontacts/contacts/{contactId}/journey/segments.

        getJourneyExternalcontactSegments: GET /api/v2/journey/externalcontacts/{externalContactId}/segments
        """
        return self._sender.paginate(
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
            max_pages,
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
    ) -> None:
        """Assign and unassign segments of an external contact.

        Assigns segments to an external contact and takes them away. Assigning a segment again renews the date at
        which the assignment ends. The body gives the state that each assignment is to have, so that repeating it
        leads to the same state. Withdrawn by the vendor in November 2020; its successor is `POST
        /api/v2/externalcontacts/contacts/{contactId}/journey/segments`.

        Args:
            external_contact_id: Id of the external contact.

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

        Deprecated by the vendor.

        Withdrawn by the vendor since 2020-11-17; use POST
        /api/v2/externalcontacts/contacts/{contactId}/journey/segments.

        postJourneyExternalcontactSegments: POST /api/v2/journey/externalcontacts/{externalContactId}/segments
        """
        return self._sender.call(
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
    ) -> SegmentAssignmentListing:
        """List the segments of a session.

        Lists the segments that are, or were, assigned to a session. The pages are chained: ask for the next one with
        `after` out of `nextUri`. Withdrawn by the vendor in November 2020 and again, after a return, in February
        2024; the vendor names no successor.

        Args:
            session_id: Id of the session.
            page_size: Entries per page, at most 200, written as text.
            after: Cursor of the page to read: the `after` parameter of the `nextUri` of the page before. Leave it out
                for the first page.
            segment_scope: Only assignments of segments of this scope. If left out, both scopes are returned.
            assignment_state: Only assignments in this state. If left out, both states are returned.

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

        Deprecated by the vendor.

        Withdrawn by the vendor since 2024-02-01.

        getJourneySessionSegments: GET /api/v2/journey/sessions/{sessionId}/segments
        """
        return self._sender.call(
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

    @deprecated("withdrawn by the vendor since 2024-02-01")
    def iter_by_session(
        self,
        session_id: str,
        *,
        page_size: str | Unset = UNSET,
        after: str | Unset = UNSET,
        segment_scope: SegmentScope | _SegmentScope | Unset = UNSET,
        assignment_state: AssignmentState | _AssignmentState | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[SegmentAssignment, SegmentAssignmentListing]:
        """Every item of `list_by_session`, page by page, fetched as they are needed.

        Iterate over it for the items (`entities`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            session_id: Id of the session.
            page_size: Entries per page, at most 200, written as text.
            after: Cursor of the page to read: the `after` parameter of the `nextUri` of the page before. Leave it out
                for the first page.
            segment_scope: Only assignments of segments of this scope. If left out, both scopes are returned.
            assignment_state: Only assignments in this state. If left out, both states are returned.

        Deprecated by the vendor.

        Withdrawn by the vendor since 2024-02-01.

        getJourneySessionSegments: GET /api/v2/journey/sessions/{sessionId}/segments
        """
        return self._sender.paginate(
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
            max_pages,
        )


class AsyncSegmentAssignments:
    """Which segments are assigned to a customer, an external contact or a session."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawSegmentAssignments:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.segment_assignments import AsyncRawSegmentAssignments

        return AsyncRawSegmentAssignments(self._sender)

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
    ) -> SegmentAssignmentListing:
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

        Deprecated by the vendor.

        Withdrawn by the vendor since 2020-11-17; use GET
        /api/v2/externalcontacts/contacts/{contactId}/journey/segments.

        getJourneyCustomerCustomerIdSegments: GET /api/v2/journey/customers/{customerIdType}/{customerId}/segments
        """
        return await self._sender.call(
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
    def iter_by_customer(
        self,
        customer_id_type: str,
        customer_id: str,
        *,
        page_size: str | Unset = UNSET,
        after: str | Unset = UNSET,
        segment_scope: SegmentScope | _SegmentScope | Unset = UNSET,
        assignment_state: AssignmentState | _AssignmentState | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[SegmentAssignment, SegmentAssignmentListing]:
        """Every item of `list_by_customer`, page by page, fetched as they are needed.

        Iterate over it for the items (`entities`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

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
        return self._sender.paginate(
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
            max_pages,
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
    ) -> SegmentAssignmentListing:
        """List the segments of an external contact.

        Lists the segments that are, or were, assigned to an external contact. The pages are chained: ask for the next
        one with `after` out of `nextUri`. Withdrawn by the vendor in November 2020; its successor is `GET
        /api/v2/externalcontacts/contacts/{contactId}/journey/segments`.

        Args:
            external_contact_id: Id of the external contact.
            page_size: Entries per page, at most 200, written as text.
            after: Cursor of the page to read: the `after` parameter of the `nextUri` of the page before. Leave it out
                for the first page.
            segment_scope: Only assignments of segments of this scope. If left out, both scopes are returned.
            assignment_state: Only assignments in this state. If left out, both states are returned.

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

        Deprecated by the vendor.

        Withdrawn by the vendor since 2020-11-17; use GET
        /api/v2/externalcontacts/contacts/{contactId}/journey/segments.

        getJourneyExternalcontactSegments: GET /api/v2/journey/externalcontacts/{externalContactId}/segments
        """
        return await self._sender.call(
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
        "withdrawn by the vendor since 2020-11-17; use GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments"
    )
    def iter_by_external_contact(
        self,
        external_contact_id: str,
        *,
        page_size: str | Unset = UNSET,
        after: str | Unset = UNSET,
        segment_scope: SegmentScope | _SegmentScope | Unset = UNSET,
        assignment_state: AssignmentState | _AssignmentState | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[SegmentAssignment, SegmentAssignmentListing]:
        """Every item of `list_by_external_contact`, page by page, fetched as they are needed.

        Iterate over it for the items (`entities`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            external_contact_id: Id of the external contact.
            page_size: Entries per page, at most 200, written as text.
            after: Cursor of the page to read: the `after` parameter of the `nextUri` of the page before. Leave it out
                for the first page.
            segment_scope: Only assignments of segments of this scope. If left out, both scopes are returned.
            assignment_state: Only assignments in this state. If left out, both states are returned.

        Deprecated by the vendor.

        Withdrawn by the vendor since 2020-11-17; use GET
        /api/v2/externalcontacts/contacts/{contactId}/journey/segments.

        getJourneyExternalcontactSegments: GET /api/v2/journey/externalcontacts/{externalContactId}/segments
        """
        return self._sender.paginate(
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
            max_pages,
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
    ) -> None:
        """Assign and unassign segments of an external contact.

        Assigns segments to an external contact and takes them away. Assigning a segment again renews the date at
        which the assignment ends. The body gives the state that each assignment is to have, so that repeating it
        leads to the same state. Withdrawn by the vendor in November 2020; its successor is `POST
        /api/v2/externalcontacts/contacts/{contactId}/journey/segments`.

        Args:
            external_contact_id: Id of the external contact.

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

        Deprecated by the vendor.

        Withdrawn by the vendor since 2020-11-17; use POST
        /api/v2/externalcontacts/contacts/{contactId}/journey/segments.

        postJourneyExternalcontactSegments: POST /api/v2/journey/externalcontacts/{externalContactId}/segments
        """
        return await self._sender.call(
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
    ) -> SegmentAssignmentListing:
        """List the segments of a session.

        Lists the segments that are, or were, assigned to a session. The pages are chained: ask for the next one with
        `after` out of `nextUri`. Withdrawn by the vendor in November 2020 and again, after a return, in February
        2024; the vendor names no successor.

        Args:
            session_id: Id of the session.
            page_size: Entries per page, at most 200, written as text.
            after: Cursor of the page to read: the `after` parameter of the `nextUri` of the page before. Leave it out
                for the first page.
            segment_scope: Only assignments of segments of this scope. If left out, both scopes are returned.
            assignment_state: Only assignments in this state. If left out, both states are returned.

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

        Deprecated by the vendor.

        Withdrawn by the vendor since 2024-02-01.

        getJourneySessionSegments: GET /api/v2/journey/sessions/{sessionId}/segments
        """
        return await self._sender.call(
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

    @deprecated("withdrawn by the vendor since 2024-02-01")
    def iter_by_session(
        self,
        session_id: str,
        *,
        page_size: str | Unset = UNSET,
        after: str | Unset = UNSET,
        segment_scope: SegmentScope | _SegmentScope | Unset = UNSET,
        assignment_state: AssignmentState | _AssignmentState | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[SegmentAssignment, SegmentAssignmentListing]:
        """Every item of `list_by_session`, page by page, fetched as they are needed.

        Iterate over it for the items (`entities`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            session_id: Id of the session.
            page_size: Entries per page, at most 200, written as text.
            after: Cursor of the page to read: the `after` parameter of the `nextUri` of the page before. Leave it out
                for the first page.
            segment_scope: Only assignments of segments of this scope. If left out, both scopes are returned.
            assignment_state: Only assignments in this state. If left out, both states are returned.

        Deprecated by the vendor.

        Withdrawn by the vendor since 2024-02-01.

        getJourneySessionSegments: GET /api/v2/journey/sessions/{sessionId}/segments
        """
        return self._sender.paginate(
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
            max_pages,
        )


describe(__name__, SegmentAssignments, AsyncSegmentAssignments)
