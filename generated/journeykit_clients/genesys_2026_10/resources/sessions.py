# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...decoding import later
from ...hints import describe
from ...operation import AsyncSender, Operation, Sender
from ...paging import Pagination
from ...resource import resource as _Resource
from ...types import UNSET, Unset
from ...uri import segment

if TYPE_CHECKING:
    from ...operation import AsyncPager, Pager, Timeout
    from ..models.event import Event
    from ..models.event_listing import EventListing
    from ..models.session import Session
    from ..models.session_listing import SessionListing
    from .raw.sessions import AsyncRawSessions, RawSessions

_event_listing = later(__name__, "_event_listing", "..models.event_listing", "EventListing.from_dict")
_session = later(__name__, "_session", "..models.session", "Session.from_dict")
_session_listing = later(__name__, "_session_listing", "..models.session_listing", "SessionListing.from_dict")


LIST_BY_EXTERNAL_CONTACT: Operation[SessionListing] = Operation(
    "getExternalcontactsContactJourneySessions",
    "GET",
    "/api/v2/externalcontacts/contacts/{contactId}/journey/sessions",
    "safe",
    {
        200: _session_listing,
    },
    pagination=Pagination(
        "cursor",
        "after",
        "entities",
        next_url="next_uri",
    ),
)
GET: Operation[Session] = Operation(
    "getJourneySession",
    "GET",
    "/api/v2/journey/sessions/{sessionId}",
    "safe",
    {
        200: _session,
    },
)
LIST_EVENTS: Operation[EventListing] = Operation(
    "getJourneySessionEvents",
    "GET",
    "/api/v2/journey/sessions/{sessionId}/events",
    "safe",
    {
        200: _event_listing,
    },
    pagination=Pagination(
        "cursor",
        "after",
        "entities",
        next_url="next_uri",
    ),
)


class Sessions:
    """What customers did, session by session and event by event."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawSessions:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.sessions import RawSessions

        return RawSessions(self._sender)

    def list_by_external_contact(
        self,
        contact_id: str,
        *,
        page_size: str | Unset = UNSET,
        after: str | Unset = UNSET,
        include_merged: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SessionListing:
        """List the sessions of an external contact.

        Lists the sessions of the contact, page by page.

        Args:
            contact_id: Id of the external contact.
            page_size: Entries per page, at most 200, written as text.
            after: Cursor of the page to read: the `after` parameter of the `nextUri` of the page before. Leave it out
                for the first page.
            include_merged: Whether to include what belongs to contacts that were merged into this one.

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

        getExternalcontactsContactJourneySessions: GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions
        """
        return self._sender.call(
            LIST_BY_EXTERNAL_CONTACT,
            "/api/v2/externalcontacts/contacts/" + segment(contact_id, "contact_id") + "/journey/sessions",
            (
                ("pageSize", page_size, "repeat"),
                ("after", after, "repeat"),
                ("includeMerged", include_merged, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    def iter_by_external_contact(
        self,
        contact_id: str,
        *,
        page_size: str | Unset = UNSET,
        after: str | Unset = UNSET,
        include_merged: bool | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[Session, SessionListing]:
        """Every item of `list_by_external_contact`, page by page, fetched as they are needed.

        Iterate over it for the items (`entities`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            contact_id: Id of the external contact.
            page_size: Entries per page, at most 200, written as text.
            after: Cursor of the page to read: the `after` parameter of the `nextUri` of the page before. Leave it out
                for the first page.
            include_merged: Whether to include what belongs to contacts that were merged into this one.

        getExternalcontactsContactJourneySessions: GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions
        """
        return self._sender.paginate(
            LIST_BY_EXTERNAL_CONTACT,
            "/api/v2/externalcontacts/contacts/" + segment(contact_id, "contact_id") + "/journey/sessions",
            (
                ("pageSize", page_size, "repeat"),
                ("after", after, "repeat"),
                ("includeMerged", include_merged, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
            max_pages,
        )

    def get(
        self,
        session_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Session:
        """Get a session.

        Returns the session with this id.

        Args:
            session_id: Id of the session.

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

        getJourneySession: GET /api/v2/journey/sessions/{sessionId}
        """
        return self._sender.call(
            GET, "/api/v2/journey/sessions/" + segment(session_id, "session_id"), (), UNSET, extra_headers, timeout
        )

    def list_events(
        self,
        session_id: str,
        *,
        page_size: str | Unset = UNSET,
        after: str | Unset = UNSET,
        event_type: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EventListing:
        """List the events of a session.

        Lists the events of the session, page by page; by `eventType` only those of some kinds.

        Args:
            session_id: Id of the session.
            page_size: Entries per page, at most 200, written as text.
            after: Cursor of the page to read: the `after` parameter of the `nextUri` of the page before. Leave it out
                for the first page.
            event_type: Kinds of events to return, separated by commas: `com.genesys.journey.OutcomeAchievedEvent`,
                `.SegmentAssignmentEvent`, `.WebActionEvent`, `.WebEvent`, `.AppEvent`, each with the same beginning.

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

        getJourneySessionEvents: GET /api/v2/journey/sessions/{sessionId}/events
        """
        return self._sender.call(
            LIST_EVENTS,
            "/api/v2/journey/sessions/" + segment(session_id, "session_id") + "/events",
            (
                ("pageSize", page_size, "repeat"),
                ("after", after, "repeat"),
                ("eventType", event_type, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    def iter_events(
        self,
        session_id: str,
        *,
        page_size: str | Unset = UNSET,
        after: str | Unset = UNSET,
        event_type: str | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[Event, EventListing]:
        """Every item of `list_events`, page by page, fetched as they are needed.

        Iterate over it for the items (`entities`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            session_id: Id of the session.
            page_size: Entries per page, at most 200, written as text.
            after: Cursor of the page to read: the `after` parameter of the `nextUri` of the page before. Leave it out
                for the first page.
            event_type: Kinds of events to return, separated by commas: `com.genesys.journey.OutcomeAchievedEvent`,
                `.SegmentAssignmentEvent`, `.WebActionEvent`, `.WebEvent`, `.AppEvent`, each with the same beginning.

        getJourneySessionEvents: GET /api/v2/journey/sessions/{sessionId}/events
        """
        return self._sender.paginate(
            LIST_EVENTS,
            "/api/v2/journey/sessions/" + segment(session_id, "session_id") + "/events",
            (
                ("pageSize", page_size, "repeat"),
                ("after", after, "repeat"),
                ("eventType", event_type, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
            max_pages,
        )


class AsyncSessions:
    """What customers did, session by session and event by event."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawSessions:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.sessions import AsyncRawSessions

        return AsyncRawSessions(self._sender)

    async def list_by_external_contact(
        self,
        contact_id: str,
        *,
        page_size: str | Unset = UNSET,
        after: str | Unset = UNSET,
        include_merged: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SessionListing:
        """List the sessions of an external contact.

        Lists the sessions of the contact, page by page.

        Args:
            contact_id: Id of the external contact.
            page_size: Entries per page, at most 200, written as text.
            after: Cursor of the page to read: the `after` parameter of the `nextUri` of the page before. Leave it out
                for the first page.
            include_merged: Whether to include what belongs to contacts that were merged into this one.

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

        getExternalcontactsContactJourneySessions: GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions
        """
        return await self._sender.call(
            LIST_BY_EXTERNAL_CONTACT,
            "/api/v2/externalcontacts/contacts/" + segment(contact_id, "contact_id") + "/journey/sessions",
            (
                ("pageSize", page_size, "repeat"),
                ("after", after, "repeat"),
                ("includeMerged", include_merged, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    def iter_by_external_contact(
        self,
        contact_id: str,
        *,
        page_size: str | Unset = UNSET,
        after: str | Unset = UNSET,
        include_merged: bool | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[Session, SessionListing]:
        """Every item of `list_by_external_contact`, page by page, fetched as they are needed.

        Iterate over it for the items (`entities`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            contact_id: Id of the external contact.
            page_size: Entries per page, at most 200, written as text.
            after: Cursor of the page to read: the `after` parameter of the `nextUri` of the page before. Leave it out
                for the first page.
            include_merged: Whether to include what belongs to contacts that were merged into this one.

        getExternalcontactsContactJourneySessions: GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions
        """
        return self._sender.paginate(
            LIST_BY_EXTERNAL_CONTACT,
            "/api/v2/externalcontacts/contacts/" + segment(contact_id, "contact_id") + "/journey/sessions",
            (
                ("pageSize", page_size, "repeat"),
                ("after", after, "repeat"),
                ("includeMerged", include_merged, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
            max_pages,
        )

    async def get(
        self,
        session_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Session:
        """Get a session.

        Returns the session with this id.

        Args:
            session_id: Id of the session.

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

        getJourneySession: GET /api/v2/journey/sessions/{sessionId}
        """
        return await self._sender.call(
            GET, "/api/v2/journey/sessions/" + segment(session_id, "session_id"), (), UNSET, extra_headers, timeout
        )

    async def list_events(
        self,
        session_id: str,
        *,
        page_size: str | Unset = UNSET,
        after: str | Unset = UNSET,
        event_type: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EventListing:
        """List the events of a session.

        Lists the events of the session, page by page; by `eventType` only those of some kinds.

        Args:
            session_id: Id of the session.
            page_size: Entries per page, at most 200, written as text.
            after: Cursor of the page to read: the `after` parameter of the `nextUri` of the page before. Leave it out
                for the first page.
            event_type: Kinds of events to return, separated by commas: `com.genesys.journey.OutcomeAchievedEvent`,
                `.SegmentAssignmentEvent`, `.WebActionEvent`, `.WebEvent`, `.AppEvent`, each with the same beginning.

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

        getJourneySessionEvents: GET /api/v2/journey/sessions/{sessionId}/events
        """
        return await self._sender.call(
            LIST_EVENTS,
            "/api/v2/journey/sessions/" + segment(session_id, "session_id") + "/events",
            (
                ("pageSize", page_size, "repeat"),
                ("after", after, "repeat"),
                ("eventType", event_type, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    def iter_events(
        self,
        session_id: str,
        *,
        page_size: str | Unset = UNSET,
        after: str | Unset = UNSET,
        event_type: str | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[Event, EventListing]:
        """Every item of `list_events`, page by page, fetched as they are needed.

        Iterate over it for the items (`entities`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            session_id: Id of the session.
            page_size: Entries per page, at most 200, written as text.
            after: Cursor of the page to read: the `after` parameter of the `nextUri` of the page before. Leave it out
                for the first page.
            event_type: Kinds of events to return, separated by commas: `com.genesys.journey.OutcomeAchievedEvent`,
                `.SegmentAssignmentEvent`, `.WebActionEvent`, `.WebEvent`, `.AppEvent`, each with the same beginning.

        getJourneySessionEvents: GET /api/v2/journey/sessions/{sessionId}/events
        """
        return self._sender.paginate(
            LIST_EVENTS,
            "/api/v2/journey/sessions/" + segment(session_id, "session_id") + "/events",
            (
                ("pageSize", page_size, "repeat"),
                ("after", after, "repeat"),
                ("eventType", event_type, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
            max_pages,
        )


describe(__name__, Sessions, AsyncSessions)
