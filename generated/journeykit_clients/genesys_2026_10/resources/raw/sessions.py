# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ....uri import segment
from ..sessions import GET, LIST_BY_EXTERNAL_CONTACT, LIST_EVENTS

if TYPE_CHECKING:
    from ....operation import Timeout
    from ...models.event_listing import EventListing
    from ...models.session import Session
    from ...models.session_listing import SessionListing


class RawSessions:
    """`Sessions`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list_by_external_contact(
        self,
        contact_id: str,
        *,
        page_size: str | Unset = UNSET,
        after: str | Unset = UNSET,
        include_merged: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[SessionListing]:
        """`Sessions.list_by_external_contact`, returning the whole response."""
        return self._sender.call_raw(
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

    def get(
        self,
        session_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Session]:
        """`Sessions.get`, returning the whole response."""
        return self._sender.call_raw(
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
    ) -> Response[EventListing]:
        """`Sessions.list_events`, returning the whole response."""
        return self._sender.call_raw(
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


class AsyncRawSessions:
    """`AsyncSessions`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list_by_external_contact(
        self,
        contact_id: str,
        *,
        page_size: str | Unset = UNSET,
        after: str | Unset = UNSET,
        include_merged: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[SessionListing]:
        """`AsyncSessions.list_by_external_contact`, returning the whole response."""
        return await self._sender.call_raw(
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

    async def get(
        self,
        session_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Session]:
        """`AsyncSessions.get`, returning the whole response."""
        return await self._sender.call_raw(
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
    ) -> Response[EventListing]:
        """`AsyncSessions.list_events`, returning the whole response."""
        return await self._sender.call_raw(
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


describe(__name__, RawSessions, AsyncRawSessions)
