# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

from ....digest import hashed
from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ....uri import segment
from ..members import (
    CREATE,
    GET,
    LIST_ACTIVITY,
    UPDATE,
    UPSERT,
    _ActivityFilter,
    _NewStatus,
    _UpdatedStatus,
    create_body,
    update_body,
    upsert_body,
)

if TYPE_CHECKING:
    import datetime

    from ....operation import Timeout
    from ...models.activity_feed import ActivityFeed
    from ...models.activity_filter import ActivityFilter
    from ...models.add_member import AddMember
    from ...models.interests import Interests
    from ...models.location import Location
    from ...models.marketing_permission import MarketingPermission
    from ...models.member import Member
    from ...models.merge_fields import MergeFields
    from ...models.new_status import NewStatus
    from ...models.update_member import UpdateMember
    from ...models.updated_status import UpdatedStatus
    from ...models.upsert_member import UpsertMember
    from ...payloads import (
        AddMemberPayload,
        InterestsPayload,
        LocationPayload,
        MarketingPermissionPayload,
        MergeFieldsPayload,
        UpdateMemberPayload,
        UpsertMemberPayload,
    )


class RawMembers:
    """`Members`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def create(
        self,
        list_id: str,
        body: AddMember | AddMemberPayload,
        *,
        skip_merge_validation: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Member]: ...

    @overload
    def create(
        self,
        list_id: str,
        *,
        email_address: str,
        status: NewStatus | _NewStatus,
        email_type: str | Unset = UNSET,
        merge_fields: MergeFields | MergeFieldsPayload | Unset = UNSET,
        interests: Interests | InterestsPayload | Unset = UNSET,
        language: str | Unset = UNSET,
        vip: bool | Unset = UNSET,
        location: Location | LocationPayload | Unset = UNSET,
        marketing_permissions: Sequence[MarketingPermission | MarketingPermissionPayload] | Unset = UNSET,
        ip_signup: str | Unset = UNSET,
        timestamp_signup: datetime.datetime | Unset = UNSET,
        ip_opt: str | Unset = UNSET,
        timestamp_opt: datetime.datetime | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        skip_merge_validation: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Member]: ...

    def create(
        self,
        list_id: str,
        body: AddMember | AddMemberPayload | Unset = UNSET,
        *,
        email_address: str | Unset = UNSET,
        status: NewStatus | _NewStatus | Unset = UNSET,
        email_type: str | Unset = UNSET,
        merge_fields: MergeFields | MergeFieldsPayload | Unset = UNSET,
        interests: Interests | InterestsPayload | Unset = UNSET,
        language: str | Unset = UNSET,
        vip: bool | Unset = UNSET,
        location: Location | LocationPayload | Unset = UNSET,
        marketing_permissions: Sequence[MarketingPermission | MarketingPermissionPayload] | Unset = UNSET,
        ip_signup: str | Unset = UNSET,
        timestamp_signup: datetime.datetime | Unset = UNSET,
        ip_opt: str | Unset = UNSET,
        timestamp_opt: datetime.datetime | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        skip_merge_validation: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Member]:
        """`Members.create`, returning the whole response."""
        return self._sender.call_raw(
            CREATE,
            "/lists/" + segment(list_id, "list_id") + "/members",
            (("skip_merge_validation", skip_merge_validation, "repeat"),),
            create_body(
                body,
                email_address,
                status,
                email_type,
                merge_fields,
                interests,
                language,
                vip,
                location,
                marketing_permissions,
                ip_signup,
                timestamp_signup,
                ip_opt,
                timestamp_opt,
                tags,
            ),
            extra_headers,
            timeout,
        )

    def get(
        self,
        list_id: str,
        subscriber_hash: str,
        *,
        fields: Sequence[str] | Unset = UNSET,
        exclude_fields: Sequence[str] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Member]:
        """`Members.get`, returning the whole response."""
        return self._sender.call_raw(
            GET,
            "/lists/"
            + segment(list_id, "list_id")
            + "/members/"
            + segment(hashed(subscriber_hash, "@", "lower", "md5"), "subscriber_hash"),
            (
                ("fields", fields, ","),
                ("exclude_fields", exclude_fields, ","),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    @overload
    def upsert(
        self,
        list_id: str,
        subscriber_hash: str,
        body: UpsertMember | UpsertMemberPayload,
        *,
        skip_merge_validation: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Member]: ...

    @overload
    def upsert(
        self,
        list_id: str,
        subscriber_hash: str,
        *,
        email_address: str,
        status_if_new: NewStatus | _NewStatus,
        email_type: str | Unset = UNSET,
        status: NewStatus | _NewStatus | Unset = UNSET,
        merge_fields: MergeFields | MergeFieldsPayload | Unset = UNSET,
        interests: Interests | InterestsPayload | Unset = UNSET,
        language: str | Unset = UNSET,
        vip: bool | Unset = UNSET,
        location: Location | LocationPayload | Unset = UNSET,
        marketing_permissions: Sequence[MarketingPermission | MarketingPermissionPayload] | Unset = UNSET,
        ip_signup: str | Unset = UNSET,
        timestamp_signup: datetime.datetime | Unset = UNSET,
        ip_opt: str | Unset = UNSET,
        timestamp_opt: datetime.datetime | Unset = UNSET,
        skip_merge_validation: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Member]: ...

    def upsert(
        self,
        list_id: str,
        subscriber_hash: str,
        body: UpsertMember | UpsertMemberPayload | Unset = UNSET,
        *,
        email_address: str | Unset = UNSET,
        status_if_new: NewStatus | _NewStatus | Unset = UNSET,
        email_type: str | Unset = UNSET,
        status: NewStatus | _NewStatus | Unset = UNSET,
        merge_fields: MergeFields | MergeFieldsPayload | Unset = UNSET,
        interests: Interests | InterestsPayload | Unset = UNSET,
        language: str | Unset = UNSET,
        vip: bool | Unset = UNSET,
        location: Location | LocationPayload | Unset = UNSET,
        marketing_permissions: Sequence[MarketingPermission | MarketingPermissionPayload] | Unset = UNSET,
        ip_signup: str | Unset = UNSET,
        timestamp_signup: datetime.datetime | Unset = UNSET,
        ip_opt: str | Unset = UNSET,
        timestamp_opt: datetime.datetime | Unset = UNSET,
        skip_merge_validation: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Member]:
        """`Members.upsert`, returning the whole response."""
        return self._sender.call_raw(
            UPSERT,
            "/lists/"
            + segment(list_id, "list_id")
            + "/members/"
            + segment(hashed(subscriber_hash, "@", "lower", "md5"), "subscriber_hash"),
            (("skip_merge_validation", skip_merge_validation, "repeat"),),
            upsert_body(
                body,
                email_address,
                status_if_new,
                email_type,
                status,
                merge_fields,
                interests,
                language,
                vip,
                location,
                marketing_permissions,
                ip_signup,
                timestamp_signup,
                ip_opt,
                timestamp_opt,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def update(
        self,
        list_id: str,
        subscriber_hash: str,
        body: UpdateMember | UpdateMemberPayload,
        *,
        skip_merge_validation: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Member]: ...

    @overload
    def update(
        self,
        list_id: str,
        subscriber_hash: str,
        *,
        email_address: str | Unset = UNSET,
        email_type: str | Unset = UNSET,
        status: UpdatedStatus | _UpdatedStatus | Unset = UNSET,
        merge_fields: MergeFields | MergeFieldsPayload | Unset = UNSET,
        interests: Interests | InterestsPayload | Unset = UNSET,
        language: str | Unset = UNSET,
        vip: bool | Unset = UNSET,
        location: Location | LocationPayload | Unset = UNSET,
        marketing_permissions: Sequence[MarketingPermission | MarketingPermissionPayload] | Unset = UNSET,
        ip_signup: str | Unset = UNSET,
        timestamp_signup: datetime.datetime | Unset = UNSET,
        ip_opt: str | Unset = UNSET,
        timestamp_opt: datetime.datetime | Unset = UNSET,
        skip_merge_validation: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Member]: ...

    def update(
        self,
        list_id: str,
        subscriber_hash: str,
        body: UpdateMember | UpdateMemberPayload | Unset = UNSET,
        *,
        email_address: str | Unset = UNSET,
        email_type: str | Unset = UNSET,
        status: UpdatedStatus | _UpdatedStatus | Unset = UNSET,
        merge_fields: MergeFields | MergeFieldsPayload | Unset = UNSET,
        interests: Interests | InterestsPayload | Unset = UNSET,
        language: str | Unset = UNSET,
        vip: bool | Unset = UNSET,
        location: Location | LocationPayload | Unset = UNSET,
        marketing_permissions: Sequence[MarketingPermission | MarketingPermissionPayload] | Unset = UNSET,
        ip_signup: str | Unset = UNSET,
        timestamp_signup: datetime.datetime | Unset = UNSET,
        ip_opt: str | Unset = UNSET,
        timestamp_opt: datetime.datetime | Unset = UNSET,
        skip_merge_validation: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Member]:
        """`Members.update`, returning the whole response."""
        return self._sender.call_raw(
            UPDATE,
            "/lists/"
            + segment(list_id, "list_id")
            + "/members/"
            + segment(hashed(subscriber_hash, "@", "lower", "md5"), "subscriber_hash"),
            (("skip_merge_validation", skip_merge_validation, "repeat"),),
            update_body(
                body,
                email_address,
                email_type,
                status,
                merge_fields,
                interests,
                language,
                vip,
                location,
                marketing_permissions,
                ip_signup,
                timestamp_signup,
                ip_opt,
                timestamp_opt,
            ),
            extra_headers,
            timeout,
        )

    def list_activity(
        self,
        list_id: str,
        subscriber_hash: str,
        *,
        fields: Sequence[str] | Unset = UNSET,
        exclude_fields: Sequence[str] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        activity_filters: Sequence[ActivityFilter | _ActivityFilter] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActivityFeed]:
        """`Members.list_activity`, returning the whole response."""
        return self._sender.call_raw(
            LIST_ACTIVITY,
            "/lists/"
            + segment(list_id, "list_id")
            + "/members/"
            + segment(hashed(subscriber_hash, "@", "lower", "md5"), "subscriber_hash")
            + "/activity-feed",
            (
                ("fields", fields, ","),
                ("exclude_fields", exclude_fields, ","),
                ("count", count, "repeat"),
                ("offset", offset, "repeat"),
                ("activity_filters", activity_filters, ","),
            ),
            UNSET,
            extra_headers,
            timeout,
        )


class AsyncRawMembers:
    """`AsyncMembers`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def create(
        self,
        list_id: str,
        body: AddMember | AddMemberPayload,
        *,
        skip_merge_validation: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Member]: ...

    @overload
    async def create(
        self,
        list_id: str,
        *,
        email_address: str,
        status: NewStatus | _NewStatus,
        email_type: str | Unset = UNSET,
        merge_fields: MergeFields | MergeFieldsPayload | Unset = UNSET,
        interests: Interests | InterestsPayload | Unset = UNSET,
        language: str | Unset = UNSET,
        vip: bool | Unset = UNSET,
        location: Location | LocationPayload | Unset = UNSET,
        marketing_permissions: Sequence[MarketingPermission | MarketingPermissionPayload] | Unset = UNSET,
        ip_signup: str | Unset = UNSET,
        timestamp_signup: datetime.datetime | Unset = UNSET,
        ip_opt: str | Unset = UNSET,
        timestamp_opt: datetime.datetime | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        skip_merge_validation: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Member]: ...

    async def create(
        self,
        list_id: str,
        body: AddMember | AddMemberPayload | Unset = UNSET,
        *,
        email_address: str | Unset = UNSET,
        status: NewStatus | _NewStatus | Unset = UNSET,
        email_type: str | Unset = UNSET,
        merge_fields: MergeFields | MergeFieldsPayload | Unset = UNSET,
        interests: Interests | InterestsPayload | Unset = UNSET,
        language: str | Unset = UNSET,
        vip: bool | Unset = UNSET,
        location: Location | LocationPayload | Unset = UNSET,
        marketing_permissions: Sequence[MarketingPermission | MarketingPermissionPayload] | Unset = UNSET,
        ip_signup: str | Unset = UNSET,
        timestamp_signup: datetime.datetime | Unset = UNSET,
        ip_opt: str | Unset = UNSET,
        timestamp_opt: datetime.datetime | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        skip_merge_validation: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Member]:
        """`AsyncMembers.create`, returning the whole response."""
        return await self._sender.call_raw(
            CREATE,
            "/lists/" + segment(list_id, "list_id") + "/members",
            (("skip_merge_validation", skip_merge_validation, "repeat"),),
            create_body(
                body,
                email_address,
                status,
                email_type,
                merge_fields,
                interests,
                language,
                vip,
                location,
                marketing_permissions,
                ip_signup,
                timestamp_signup,
                ip_opt,
                timestamp_opt,
                tags,
            ),
            extra_headers,
            timeout,
        )

    async def get(
        self,
        list_id: str,
        subscriber_hash: str,
        *,
        fields: Sequence[str] | Unset = UNSET,
        exclude_fields: Sequence[str] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Member]:
        """`AsyncMembers.get`, returning the whole response."""
        return await self._sender.call_raw(
            GET,
            "/lists/"
            + segment(list_id, "list_id")
            + "/members/"
            + segment(hashed(subscriber_hash, "@", "lower", "md5"), "subscriber_hash"),
            (
                ("fields", fields, ","),
                ("exclude_fields", exclude_fields, ","),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    @overload
    async def upsert(
        self,
        list_id: str,
        subscriber_hash: str,
        body: UpsertMember | UpsertMemberPayload,
        *,
        skip_merge_validation: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Member]: ...

    @overload
    async def upsert(
        self,
        list_id: str,
        subscriber_hash: str,
        *,
        email_address: str,
        status_if_new: NewStatus | _NewStatus,
        email_type: str | Unset = UNSET,
        status: NewStatus | _NewStatus | Unset = UNSET,
        merge_fields: MergeFields | MergeFieldsPayload | Unset = UNSET,
        interests: Interests | InterestsPayload | Unset = UNSET,
        language: str | Unset = UNSET,
        vip: bool | Unset = UNSET,
        location: Location | LocationPayload | Unset = UNSET,
        marketing_permissions: Sequence[MarketingPermission | MarketingPermissionPayload] | Unset = UNSET,
        ip_signup: str | Unset = UNSET,
        timestamp_signup: datetime.datetime | Unset = UNSET,
        ip_opt: str | Unset = UNSET,
        timestamp_opt: datetime.datetime | Unset = UNSET,
        skip_merge_validation: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Member]: ...

    async def upsert(
        self,
        list_id: str,
        subscriber_hash: str,
        body: UpsertMember | UpsertMemberPayload | Unset = UNSET,
        *,
        email_address: str | Unset = UNSET,
        status_if_new: NewStatus | _NewStatus | Unset = UNSET,
        email_type: str | Unset = UNSET,
        status: NewStatus | _NewStatus | Unset = UNSET,
        merge_fields: MergeFields | MergeFieldsPayload | Unset = UNSET,
        interests: Interests | InterestsPayload | Unset = UNSET,
        language: str | Unset = UNSET,
        vip: bool | Unset = UNSET,
        location: Location | LocationPayload | Unset = UNSET,
        marketing_permissions: Sequence[MarketingPermission | MarketingPermissionPayload] | Unset = UNSET,
        ip_signup: str | Unset = UNSET,
        timestamp_signup: datetime.datetime | Unset = UNSET,
        ip_opt: str | Unset = UNSET,
        timestamp_opt: datetime.datetime | Unset = UNSET,
        skip_merge_validation: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Member]:
        """`AsyncMembers.upsert`, returning the whole response."""
        return await self._sender.call_raw(
            UPSERT,
            "/lists/"
            + segment(list_id, "list_id")
            + "/members/"
            + segment(hashed(subscriber_hash, "@", "lower", "md5"), "subscriber_hash"),
            (("skip_merge_validation", skip_merge_validation, "repeat"),),
            upsert_body(
                body,
                email_address,
                status_if_new,
                email_type,
                status,
                merge_fields,
                interests,
                language,
                vip,
                location,
                marketing_permissions,
                ip_signup,
                timestamp_signup,
                ip_opt,
                timestamp_opt,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def update(
        self,
        list_id: str,
        subscriber_hash: str,
        body: UpdateMember | UpdateMemberPayload,
        *,
        skip_merge_validation: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Member]: ...

    @overload
    async def update(
        self,
        list_id: str,
        subscriber_hash: str,
        *,
        email_address: str | Unset = UNSET,
        email_type: str | Unset = UNSET,
        status: UpdatedStatus | _UpdatedStatus | Unset = UNSET,
        merge_fields: MergeFields | MergeFieldsPayload | Unset = UNSET,
        interests: Interests | InterestsPayload | Unset = UNSET,
        language: str | Unset = UNSET,
        vip: bool | Unset = UNSET,
        location: Location | LocationPayload | Unset = UNSET,
        marketing_permissions: Sequence[MarketingPermission | MarketingPermissionPayload] | Unset = UNSET,
        ip_signup: str | Unset = UNSET,
        timestamp_signup: datetime.datetime | Unset = UNSET,
        ip_opt: str | Unset = UNSET,
        timestamp_opt: datetime.datetime | Unset = UNSET,
        skip_merge_validation: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Member]: ...

    async def update(
        self,
        list_id: str,
        subscriber_hash: str,
        body: UpdateMember | UpdateMemberPayload | Unset = UNSET,
        *,
        email_address: str | Unset = UNSET,
        email_type: str | Unset = UNSET,
        status: UpdatedStatus | _UpdatedStatus | Unset = UNSET,
        merge_fields: MergeFields | MergeFieldsPayload | Unset = UNSET,
        interests: Interests | InterestsPayload | Unset = UNSET,
        language: str | Unset = UNSET,
        vip: bool | Unset = UNSET,
        location: Location | LocationPayload | Unset = UNSET,
        marketing_permissions: Sequence[MarketingPermission | MarketingPermissionPayload] | Unset = UNSET,
        ip_signup: str | Unset = UNSET,
        timestamp_signup: datetime.datetime | Unset = UNSET,
        ip_opt: str | Unset = UNSET,
        timestamp_opt: datetime.datetime | Unset = UNSET,
        skip_merge_validation: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Member]:
        """`AsyncMembers.update`, returning the whole response."""
        return await self._sender.call_raw(
            UPDATE,
            "/lists/"
            + segment(list_id, "list_id")
            + "/members/"
            + segment(hashed(subscriber_hash, "@", "lower", "md5"), "subscriber_hash"),
            (("skip_merge_validation", skip_merge_validation, "repeat"),),
            update_body(
                body,
                email_address,
                email_type,
                status,
                merge_fields,
                interests,
                language,
                vip,
                location,
                marketing_permissions,
                ip_signup,
                timestamp_signup,
                ip_opt,
                timestamp_opt,
            ),
            extra_headers,
            timeout,
        )

    async def list_activity(
        self,
        list_id: str,
        subscriber_hash: str,
        *,
        fields: Sequence[str] | Unset = UNSET,
        exclude_fields: Sequence[str] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        activity_filters: Sequence[ActivityFilter | _ActivityFilter] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActivityFeed]:
        """`AsyncMembers.list_activity`, returning the whole response."""
        return await self._sender.call_raw(
            LIST_ACTIVITY,
            "/lists/"
            + segment(list_id, "list_id")
            + "/members/"
            + segment(hashed(subscriber_hash, "@", "lower", "md5"), "subscriber_hash")
            + "/activity-feed",
            (
                ("fields", fields, ","),
                ("exclude_fields", exclude_fields, ","),
                ("count", count, "repeat"),
                ("offset", offset, "repeat"),
                ("activity_filters", activity_filters, ","),
            ),
            UNSET,
            extra_headers,
            timeout,
        )


describe(__name__, RawMembers, AsyncRawMembers)
