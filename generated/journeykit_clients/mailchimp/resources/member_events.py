# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

from ...body import body_of
from ...decoding import later
from ...digest import hashed
from ...hints import describe
from ...operation import AsyncSender, Operation, Sender
from ...paging import Pagination
from ...resource import resource as _Resource
from ...types import UNSET, Unset
from ...uri import segment

if TYPE_CHECKING:
    import datetime

    from ...operation import AsyncPager, Pager, Timeout
    from ..models.create_member_event import CreateMemberEvent
    from ..models.event_properties import EventProperties
    from ..models.member_event import MemberEvent
    from ..models.member_events import MemberEvents
    from ..payloads import CreateMemberEventPayload, EventPropertiesPayload
    from .raw.member_events import AsyncRawMemberEventsResource, RawMemberEventsResource

_member_events = later(__name__, "_member_events", "..models.member_events", "MemberEvents.from_dict")


LIST: Operation[MemberEvents] = Operation(
    "getListsIdMembersIdEvents",
    "GET",
    "/lists/{list_id}/members/{subscriber_hash}/events",
    "safe",
    {
        200: _member_events,
    },
    pagination=Pagination(
        "offset",
        "offset",
        "events",
        limit="count",
        first=0,
    ),
)
CREATE: Operation[None] = Operation(
    "postListMemberEvents",
    "POST",
    "/lists/{list_id}/members/{subscriber_hash}/events",
    "unsafe",
    {
        204: None,
    },
    body="application/json",
    verify="The events of the contact have one of this name and time. (getListsIdMembersIdEvents)",
)


def create_body(
    body: object,
    name: object,
    properties: object,
    is_syncing: object,
    occurred_at: object,
) -> object:
    """The body of `create`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "name": name,
            "properties": properties,
            "is_syncing": is_syncing,
            "occurred_at": occurred_at,
        },
        {
            "name": "name",
        },
        optional=False,
    )


class MemberEventsResource:
    """Events of a contact."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawMemberEventsResource:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.member_events import RawMemberEventsResource

        return RawMemberEventsResource(self._sender)

    def list(
        self,
        list_id: str,
        subscriber_hash: str,
        *,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        exclude_fields: Sequence[str] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> MemberEvents:
        """List the events of a contact.

        Returns the events that were recorded for a contact, page by page.

        Args:
            list_id: Id of the audience, as its settings show it.
            subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
                `contact_id`. An address is hashed by the client, so it does not get into URLs.
            count: Entries per page, at most 1000. (default 10, at most 1000)
            offset: How many entries to skip. (default 0)
            fields: Return these properties only; dots lead inside, as in `tags.name`. Everything else is left out of
                the answer.
            exclude_fields: Leave these properties out of the answer; dots lead inside.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        getListsIdMembersIdEvents: GET /lists/{list_id}/members/{subscriber_hash}/events
        """
        return self._sender.call(
            LIST,
            "/lists/"
            + segment(list_id, "list_id")
            + "/members/"
            + segment(hashed(subscriber_hash, "@", "lower", "md5"), "subscriber_hash")
            + "/events",
            (
                ("count", count, "repeat"),
                ("offset", offset, "repeat"),
                ("fields", fields, ","),
                ("exclude_fields", exclude_fields, ","),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    def iter(
        self,
        list_id: str,
        subscriber_hash: str,
        *,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        exclude_fields: Sequence[str] | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[MemberEvent, MemberEvents]:
        """Every item of `list`, page by page, fetched as they are needed.

        Iterate over it for the items (`events`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            list_id: Id of the audience, as its settings show it.
            subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
                `contact_id`. An address is hashed by the client, so it does not get into URLs.
            count: Entries per page, at most 1000. (default 10, at most 1000)
            offset: How many entries to skip. (default 0)
            fields: Return these properties only; dots lead inside, as in `tags.name`. Everything else is left out of
                the answer.
            exclude_fields: Leave these properties out of the answer; dots lead inside.

        getListsIdMembersIdEvents: GET /lists/{list_id}/members/{subscriber_hash}/events
        """
        return self._sender.paginate(
            LIST,
            "/lists/"
            + segment(list_id, "list_id")
            + "/members/"
            + segment(hashed(subscriber_hash, "@", "lower", "md5"), "subscriber_hash")
            + "/events",
            (
                ("count", count, "repeat"),
                ("offset", offset, "repeat"),
                ("fields", fields, ","),
                ("exclude_fields", exclude_fields, ","),
            ),
            UNSET,
            extra_headers,
            timeout,
            max_pages,
        )

    @overload
    def create(
        self,
        list_id: str,
        subscriber_hash: str,
        body: CreateMemberEvent | CreateMemberEventPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None: ...

    @overload
    def create(
        self,
        list_id: str,
        subscriber_hash: str,
        *,
        name: str,
        properties: EventProperties | EventPropertiesPayload | Unset = UNSET,
        is_syncing: bool | Unset = UNSET,
        occurred_at: datetime.datetime | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None: ...

    def create(
        self,
        list_id: str,
        subscriber_hash: str,
        body: CreateMemberEvent | CreateMemberEventPayload | Unset = UNSET,
        *,
        name: str | Unset = UNSET,
        properties: EventProperties | EventPropertiesPayload | Unset = UNSET,
        is_syncing: bool | Unset = UNSET,
        occurred_at: datetime.datetime | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Record an event of a contact.

        Records an event. Automations that wait for it start, unless `is_syncing` is true, and every call records
        another one, so the call must not be repeated blindly.

        Args:
            list_id: Id of the audience, as its settings show it.
            subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
                `contact_id`. An address is hashed by the client, so it does not get into URLs.
            name: Name of the event, 2 to 30 characters. (2 to 30 characters)
            properties: Properties of the event.
            is_syncing: Start no automation.
            occurred_at: When it happened; now by default.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: The events of the contact have one of this name and time.
        (getListsIdMembersIdEvents)

        postListMemberEvents: POST /lists/{list_id}/members/{subscriber_hash}/events
        """
        return self._sender.call(
            CREATE,
            "/lists/"
            + segment(list_id, "list_id")
            + "/members/"
            + segment(hashed(subscriber_hash, "@", "lower", "md5"), "subscriber_hash")
            + "/events",
            (),
            create_body(
                body,
                name,
                properties,
                is_syncing,
                occurred_at,
            ),
            extra_headers,
            timeout,
        )


class AsyncMemberEventsResource:
    """Events of a contact."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawMemberEventsResource:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.member_events import AsyncRawMemberEventsResource

        return AsyncRawMemberEventsResource(self._sender)

    async def list(
        self,
        list_id: str,
        subscriber_hash: str,
        *,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        exclude_fields: Sequence[str] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> MemberEvents:
        """List the events of a contact.

        Returns the events that were recorded for a contact, page by page.

        Args:
            list_id: Id of the audience, as its settings show it.
            subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
                `contact_id`. An address is hashed by the client, so it does not get into URLs.
            count: Entries per page, at most 1000. (default 10, at most 1000)
            offset: How many entries to skip. (default 0)
            fields: Return these properties only; dots lead inside, as in `tags.name`. Everything else is left out of
                the answer.
            exclude_fields: Leave these properties out of the answer; dots lead inside.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        getListsIdMembersIdEvents: GET /lists/{list_id}/members/{subscriber_hash}/events
        """
        return await self._sender.call(
            LIST,
            "/lists/"
            + segment(list_id, "list_id")
            + "/members/"
            + segment(hashed(subscriber_hash, "@", "lower", "md5"), "subscriber_hash")
            + "/events",
            (
                ("count", count, "repeat"),
                ("offset", offset, "repeat"),
                ("fields", fields, ","),
                ("exclude_fields", exclude_fields, ","),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    def iter(
        self,
        list_id: str,
        subscriber_hash: str,
        *,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        exclude_fields: Sequence[str] | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[MemberEvent, MemberEvents]:
        """Every item of `list`, page by page, fetched as they are needed.

        Iterate over it for the items (`events`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            list_id: Id of the audience, as its settings show it.
            subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
                `contact_id`. An address is hashed by the client, so it does not get into URLs.
            count: Entries per page, at most 1000. (default 10, at most 1000)
            offset: How many entries to skip. (default 0)
            fields: Return these properties only; dots lead inside, as in `tags.name`. Everything else is left out of
                the answer.
            exclude_fields: Leave these properties out of the answer; dots lead inside.

        getListsIdMembersIdEvents: GET /lists/{list_id}/members/{subscriber_hash}/events
        """
        return self._sender.paginate(
            LIST,
            "/lists/"
            + segment(list_id, "list_id")
            + "/members/"
            + segment(hashed(subscriber_hash, "@", "lower", "md5"), "subscriber_hash")
            + "/events",
            (
                ("count", count, "repeat"),
                ("offset", offset, "repeat"),
                ("fields", fields, ","),
                ("exclude_fields", exclude_fields, ","),
            ),
            UNSET,
            extra_headers,
            timeout,
            max_pages,
        )

    @overload
    async def create(
        self,
        list_id: str,
        subscriber_hash: str,
        body: CreateMemberEvent | CreateMemberEventPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None: ...

    @overload
    async def create(
        self,
        list_id: str,
        subscriber_hash: str,
        *,
        name: str,
        properties: EventProperties | EventPropertiesPayload | Unset = UNSET,
        is_syncing: bool | Unset = UNSET,
        occurred_at: datetime.datetime | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None: ...

    async def create(
        self,
        list_id: str,
        subscriber_hash: str,
        body: CreateMemberEvent | CreateMemberEventPayload | Unset = UNSET,
        *,
        name: str | Unset = UNSET,
        properties: EventProperties | EventPropertiesPayload | Unset = UNSET,
        is_syncing: bool | Unset = UNSET,
        occurred_at: datetime.datetime | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Record an event of a contact.

        Records an event. Automations that wait for it start, unless `is_syncing` is true, and every call records
        another one, so the call must not be repeated blindly.

        Args:
            list_id: Id of the audience, as its settings show it.
            subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
                `contact_id`. An address is hashed by the client, so it does not get into URLs.
            name: Name of the event, 2 to 30 characters. (2 to 30 characters)
            properties: Properties of the event.
            is_syncing: Start no automation.
            occurred_at: When it happened; now by default.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: The events of the contact have one of this name and time.
        (getListsIdMembersIdEvents)

        postListMemberEvents: POST /lists/{list_id}/members/{subscriber_hash}/events
        """
        return await self._sender.call(
            CREATE,
            "/lists/"
            + segment(list_id, "list_id")
            + "/members/"
            + segment(hashed(subscriber_hash, "@", "lower", "md5"), "subscriber_hash")
            + "/events",
            (),
            create_body(
                body,
                name,
                properties,
                is_syncing,
                occurred_at,
            ),
            extra_headers,
            timeout,
        )


describe(__name__, MemberEventsResource, AsyncMemberEventsResource)
