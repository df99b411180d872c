# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

from ....digest import hashed
from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ....uri import segment
from ..member_tags import LIST, UPDATE, update_body

if TYPE_CHECKING:
    from ....operation import Timeout
    from ...models.member_tags import MemberTags
    from ...models.tag_change import TagChange
    from ...models.update_member_tags import UpdateMemberTags
    from ...payloads import TagChangePayload, UpdateMemberTagsPayload


class RawMemberTagsResource:
    """`MemberTagsResource`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        list_id: str,
        subscriber_hash: str,
        *,
        fields: Sequence[str] | Unset = UNSET,
        exclude_fields: Sequence[str] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[MemberTags]:
        """`MemberTagsResource.list`, returning the whole response."""
        return self._sender.call_raw(
            LIST,
            "/lists/"
            + segment(list_id, "list_id")
            + "/members/"
            + segment(hashed(subscriber_hash, "@", "lower", "md5"), "subscriber_hash")
            + "/tags",
            (
                ("fields", fields, ","),
                ("exclude_fields", exclude_fields, ","),
                ("count", count, "repeat"),
                ("offset", offset, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    @overload
    def update(
        self,
        list_id: str,
        subscriber_hash: str,
        body: UpdateMemberTags | UpdateMemberTagsPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]: ...

    @overload
    def update(
        self,
        list_id: str,
        subscriber_hash: str,
        *,
        tags: Sequence[TagChange | TagChangePayload],
        is_syncing: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]: ...

    def update(
        self,
        list_id: str,
        subscriber_hash: str,
        body: UpdateMemberTags | UpdateMemberTagsPayload | Unset = UNSET,
        *,
        tags: Sequence[TagChange | TagChangePayload] | Unset = UNSET,
        is_syncing: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """`MemberTagsResource.update`, returning the whole response."""
        return self._sender.call_raw(
            UPDATE,
            "/lists/"
            + segment(list_id, "list_id")
            + "/members/"
            + segment(hashed(subscriber_hash, "@", "lower", "md5"), "subscriber_hash")
            + "/tags",
            (),
            update_body(
                body,
                tags,
                is_syncing,
            ),
            extra_headers,
            timeout,
        )


class AsyncRawMemberTagsResource:
    """`AsyncMemberTagsResource`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        list_id: str,
        subscriber_hash: str,
        *,
        fields: Sequence[str] | Unset = UNSET,
        exclude_fields: Sequence[str] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[MemberTags]:
        """`AsyncMemberTagsResource.list`, returning the whole response."""
        return await self._sender.call_raw(
            LIST,
            "/lists/"
            + segment(list_id, "list_id")
            + "/members/"
            + segment(hashed(subscriber_hash, "@", "lower", "md5"), "subscriber_hash")
            + "/tags",
            (
                ("fields", fields, ","),
                ("exclude_fields", exclude_fields, ","),
                ("count", count, "repeat"),
                ("offset", offset, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    @overload
    async def update(
        self,
        list_id: str,
        subscriber_hash: str,
        body: UpdateMemberTags | UpdateMemberTagsPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]: ...

    @overload
    async def update(
        self,
        list_id: str,
        subscriber_hash: str,
        *,
        tags: Sequence[TagChange | TagChangePayload],
        is_syncing: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]: ...

    async def update(
        self,
        list_id: str,
        subscriber_hash: str,
        body: UpdateMemberTags | UpdateMemberTagsPayload | Unset = UNSET,
        *,
        tags: Sequence[TagChange | TagChangePayload] | Unset = UNSET,
        is_syncing: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """`AsyncMemberTagsResource.update`, returning the whole response."""
        return await self._sender.call_raw(
            UPDATE,
            "/lists/"
            + segment(list_id, "list_id")
            + "/members/"
            + segment(hashed(subscriber_hash, "@", "lower", "md5"), "subscriber_hash")
            + "/tags",
            (),
            update_body(
                body,
                tags,
                is_syncing,
            ),
            extra_headers,
            timeout,
        )


describe(__name__, RawMemberTagsResource, AsyncRawMemberTagsResource)
