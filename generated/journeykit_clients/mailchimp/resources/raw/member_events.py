# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

from ....digest import hashed
from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ....uri import segment
from ..member_events import CREATE, LIST, create_body

if TYPE_CHECKING:
    import datetime

    from ....operation import Timeout
    from ...models.create_member_event import CreateMemberEvent
    from ...models.event_properties import EventProperties
    from ...models.member_events import MemberEvents
    from ...payloads import CreateMemberEventPayload, EventPropertiesPayload


class RawMemberEventsResource:
    """`MemberEventsResource`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

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
    ) -> Response[MemberEvents]:
        """`MemberEventsResource.list`, returning the whole response."""
        return self._sender.call_raw(
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

    @overload
    def create(
        self,
        list_id: str,
        subscriber_hash: str,
        body: CreateMemberEvent | CreateMemberEventPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]: ...

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
    ) -> Response[None]: ...

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
    ) -> Response[None]:
        """`MemberEventsResource.create`, returning the whole response."""
        return self._sender.call_raw(
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


class AsyncRawMemberEventsResource:
    """`AsyncMemberEventsResource`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

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
    ) -> Response[MemberEvents]:
        """`AsyncMemberEventsResource.list`, returning the whole response."""
        return await self._sender.call_raw(
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

    @overload
    async def create(
        self,
        list_id: str,
        subscriber_hash: str,
        body: CreateMemberEvent | CreateMemberEventPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]: ...

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
    ) -> Response[None]: ...

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
    ) -> Response[None]:
        """`AsyncMemberEventsResource.create`, returning the whole response."""
        return await self._sender.call_raw(
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


describe(__name__, RawMemberEventsResource, AsyncRawMemberEventsResource)
