# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, overload

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
    from ..models.activity import Activity
    from ..models.activity_feed import ActivityFeed
    from ..models.activity_filter import ActivityFilter
    from ..models.add_member import AddMember
    from ..models.interests import Interests
    from ..models.location import Location
    from ..models.marketing_permission import MarketingPermission
    from ..models.member import Member
    from ..models.merge_fields import MergeFields
    from ..models.new_status import NewStatus
    from ..models.update_member import UpdateMember
    from ..models.updated_status import UpdatedStatus
    from ..models.upsert_member import UpsertMember
    from ..payloads import (
        AddMemberPayload,
        InterestsPayload,
        LocationPayload,
        MarketingPermissionPayload,
        MergeFieldsPayload,
        UpdateMemberPayload,
        UpsertMemberPayload,
    )
    from .raw.members import AsyncRawMembers, RawMembers

_activity_feed = later(__name__, "_activity_feed", "..models.activity_feed", "ActivityFeed.from_dict")
_member = later(__name__, "_member", "..models.member", "Member.from_dict")

_ActivityFilter = Literal[
    "bounce",
    "click",
    "conversation",
    "ecommerce_signup",
    "event",
    "web_engagement",
    "generic_signup",
    "landing_page_signup",
    "marketing_permission",
    "note",
    "open",
    "order",
    "postcard_sent",
    "sent",
    "signup",
    "squatter_signup",
    "unsub",
    "website_signup",
    "survey_response",
    "sms_bulk_sent",
    "inbox_thread",
    "qbo_payment_link",
    "video_call_transcripts",
]
_NewStatus = Literal[
    "subscribed",
    "unsubscribed",
    "cleaned",
    "pending",
    "transactional",
]
_UpdatedStatus = Literal[
    "subscribed",
    "unsubscribed",
    "cleaned",
    "pending",
]


CREATE: Operation[Member] = Operation(
    "postListsIdMembers",
    "POST",
    "/lists/{list_id}/members",
    "unsafe",
    {
        200: _member,
    },
    body="application/json",
    verify="The audience has the contact. Whether the confirmation e-mail went out is not told. (getListsIdMembersId)",
)
GET: Operation[Member] = Operation(
    "getListsIdMembersId",
    "GET",
    "/lists/{list_id}/members/{subscriber_hash}",
    "safe",
    {
        200: _member,
    },
)
UPSERT: Operation[Member] = Operation(
    "putListsIdMembersId",
    "PUT",
    "/lists/{list_id}/members/{subscriber_hash}",
    "idempotent",
    {
        200: _member,
    },
    body="application/json",
)
UPDATE: Operation[Member] = Operation(
    "patchListsIdMembersId",
    "PATCH",
    "/lists/{list_id}/members/{subscriber_hash}",
    "idempotent",
    {
        200: _member,
    },
    body="application/json",
)
LIST_ACTIVITY: Operation[ActivityFeed] = Operation(
    "getListsIdMembersIdActivityFeed",
    "GET",
    "/lists/{list_id}/members/{subscriber_hash}/activity-feed",
    "safe",
    {
        200: _activity_feed,
    },
    pagination=Pagination(
        "offset",
        "offset",
        "activity",
        limit="count",
        first=0,
    ),
)


def create_body(
    body: object,
    email_address: object,
    status: object,
    email_type: object,
    merge_fields: object,
    interests: object,
    language: object,
    vip: object,
    location: object,
    marketing_permissions: object,
    ip_signup: object,
    timestamp_signup: object,
    ip_opt: object,
    timestamp_opt: object,
    tags: object,
) -> object:
    """The body of `create`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "email_address": email_address,
            "status": status,
            "email_type": email_type,
            "merge_fields": merge_fields,
            "interests": interests,
            "language": language,
            "vip": vip,
            "location": location,
            "marketing_permissions": marketing_permissions,
            "ip_signup": ip_signup,
            "timestamp_signup": timestamp_signup,
            "ip_opt": ip_opt,
            "timestamp_opt": timestamp_opt,
            "tags": tags,
        },
        {
            "email_address": "email_address",
            "status": "status",
        },
        optional=False,
    )


def upsert_body(
    body: object,
    email_address: object,
    status_if_new: object,
    email_type: object,
    status: object,
    merge_fields: object,
    interests: object,
    language: object,
    vip: object,
    location: object,
    marketing_permissions: object,
    ip_signup: object,
    timestamp_signup: object,
    ip_opt: object,
    timestamp_opt: object,
) -> object:
    """The body of `upsert`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "email_address": email_address,
            "status_if_new": status_if_new,
            "email_type": email_type,
            "status": status,
            "merge_fields": merge_fields,
            "interests": interests,
            "language": language,
            "vip": vip,
            "location": location,
            "marketing_permissions": marketing_permissions,
            "ip_signup": ip_signup,
            "timestamp_signup": timestamp_signup,
            "ip_opt": ip_opt,
            "timestamp_opt": timestamp_opt,
        },
        {
            "email_address": "email_address",
            "status_if_new": "status_if_new",
        },
        optional=False,
    )


def update_body(
    body: object,
    email_address: object,
    email_type: object,
    status: object,
    merge_fields: object,
    interests: object,
    language: object,
    vip: object,
    location: object,
    marketing_permissions: object,
    ip_signup: object,
    timestamp_signup: object,
    ip_opt: object,
    timestamp_opt: object,
) -> object:
    """The body of `update`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "email_address": email_address,
            "email_type": email_type,
            "status": status,
            "merge_fields": merge_fields,
            "interests": interests,
            "language": language,
            "vip": vip,
            "location": location,
            "marketing_permissions": marketing_permissions,
            "ip_signup": ip_signup,
            "timestamp_signup": timestamp_signup,
            "ip_opt": ip_opt,
            "timestamp_opt": timestamp_opt,
        },
        {},
        optional=False,
    )


class Members:
    """Contacts of an audience."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawMembers:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.members import RawMembers

        return RawMembers(self._sender)

    @overload
    def create(
        self,
        list_id: str,
        body: AddMember | AddMemberPayload,
        *,
        skip_merge_validation: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Member: ...

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
    ) -> Member: ...

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
    ) -> Member:
        """Add a contact to an audience.

        Creates a contact. With the status `pending` Mailchimp sends an e-mail that asks for confirmation, and adding
        a contact may start automations, so a repeated call may mail again; a contact that is there already is
        refused. `upsert` does both.

        Args:
            list_id: Id of the audience, as its settings show it.
            email_address: E-mail address of the contact.
            status: Status of the contact.
            email_type: Kind of e-mail that the contact wants: `html` or `text`.
            merge_fields: Values of the merge fields.
            interests: Groups that the contact is in, or not.
            language: Language of the contact.
            vip: Whether the contact is a VIP.
            location: Where the contact is.
            marketing_permissions: What the contact allows.
            ip_signup: IP address from which the contact signed up.
            timestamp_signup: When the contact signed up.
            ip_opt: IP address from which the contact confirmed.
            timestamp_opt: When the contact confirmed.
            tags: Names of tags to put on the contact.
            skip_merge_validation: Accept the contact without the merge fields that the audience requires. False by
                default.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: The audience has the contact. Whether the confirmation e-mail went out is not told.
        (getListsIdMembersId)

        postListsIdMembers: POST /lists/{list_id}/members
        """
        return self._sender.call(
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
    ) -> Member:
        """Retrieve a contact.

        Returns one contact of an audience, whatever its status.

        Args:
            list_id: Id of the audience, as its settings show it.
            subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
                `contact_id`. An address is hashed by the client, so it does not get into URLs.
            fields: Return these properties only; dots lead inside, as in `tags.name`. Everything else is left out of
                the answer.
            exclude_fields: Leave these properties out of the answer; dots lead inside.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        getListsIdMembersId: GET /lists/{list_id}/members/{subscriber_hash}
        """
        return self._sender.call(
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
    ) -> Member: ...

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
    ) -> Member: ...

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
    ) -> Member:
        """Add a contact, or change it.

        Creates the contact if the audience does not have it, with `status_if_new`, and changes it otherwise;
        properties that are left out stay as they are. With the status `pending` Mailchimp sends an e-mail that asks
        for confirmation.

        Args:
            list_id: Id of the audience, as its settings show it.
            subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
                `contact_id`. An address is hashed by the client, so it does not get into URLs.
            email_address: E-mail address of the contact.
            status_if_new: Status of the contact if the audience does not have it.
            email_type: Kind of e-mail that the contact wants: `html` or `text`.
            status: Status of the contact.
            merge_fields: Values of the merge fields.
            interests: Groups that the contact is in, or not.
            language: Language of the contact.
            vip: Whether the contact is a VIP.
            location: Where the contact is.
            marketing_permissions: What the contact allows.
            ip_signup: IP address from which the contact signed up.
            timestamp_signup: When the contact signed up.
            ip_opt: IP address from which the contact confirmed.
            timestamp_opt: When the contact confirmed.
            skip_merge_validation: Accept the contact without the merge fields that the audience requires. False by
                default.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        putListsIdMembersId: PUT /lists/{list_id}/members/{subscriber_hash}
        """
        return self._sender.call(
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
    ) -> Member: ...

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
    ) -> Member: ...

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
    ) -> Member:
        """Change a contact.

        Changes the properties that are given and leaves the others. With the status `pending` Mailchimp sends an
        e-mail that asks for confirmation.

        Args:
            list_id: Id of the audience, as its settings show it.
            subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
                `contact_id`. An address is hashed by the client, so it does not get into URLs.
            email_address: E-mail address of the contact.
            email_type: Kind of e-mail that the contact wants: `html` or `text`.
            status: Status of the contact.
            merge_fields: Values of the merge fields.
            interests: Groups that the contact is in, or not.
            language: Language of the contact.
            vip: Whether the contact is a VIP.
            location: Where the contact is.
            marketing_permissions: What the contact allows.
            ip_signup: IP address from which the contact signed up.
            timestamp_signup: When the contact signed up.
            ip_opt: IP address from which the contact confirmed.
            timestamp_opt: When the contact confirmed.
            skip_merge_validation: Accept the contact without the merge fields that the audience requires. False by
                default.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        patchListsIdMembersId: PATCH /lists/{list_id}/members/{subscriber_hash}
        """
        return self._sender.call(
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
    ) -> ActivityFeed:
        """List what a contact did and received.

        Returns the activity of a contact, newest first, page by page: e-mails sent, opened and clicked, events, and
        more. It is the only place that shows e-mails of a journey by contact.

        Args:
            list_id: Id of the audience, as its settings show it.
            subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
                `contact_id`. An address is hashed by the client, so it does not get into URLs.
            fields: Return these properties only; dots lead inside, as in `tags.name`. Everything else is left out of
                the answer.
            exclude_fields: Leave these properties out of the answer; dots lead inside.
            count: Entries per page, at most 1000. (default 10, at most 1000)
            offset: How many entries to skip. (default 0)
            activity_filters: Return activity of these types only.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        getListsIdMembersIdActivityFeed: GET /lists/{list_id}/members/{subscriber_hash}/activity-feed
        """
        return self._sender.call(
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

    def iter_activity(
        self,
        list_id: str,
        subscriber_hash: str,
        *,
        fields: Sequence[str] | Unset = UNSET,
        exclude_fields: Sequence[str] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        activity_filters: Sequence[ActivityFilter | _ActivityFilter] | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[Activity, ActivityFeed]:
        """Every item of `list_activity`, page by page, fetched as they are needed.

        Iterate over it for the items (`activity`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            list_id: Id of the audience, as its settings show it.
            subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
                `contact_id`. An address is hashed by the client, so it does not get into URLs.
            fields: Return these properties only; dots lead inside, as in `tags.name`. Everything else is left out of
                the answer.
            exclude_fields: Leave these properties out of the answer; dots lead inside.
            count: Entries per page, at most 1000. (default 10, at most 1000)
            offset: How many entries to skip. (default 0)
            activity_filters: Return activity of these types only.

        getListsIdMembersIdActivityFeed: GET /lists/{list_id}/members/{subscriber_hash}/activity-feed
        """
        return self._sender.paginate(
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
            max_pages,
        )


class AsyncMembers:
    """Contacts of an audience."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawMembers:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.members import AsyncRawMembers

        return AsyncRawMembers(self._sender)

    @overload
    async def create(
        self,
        list_id: str,
        body: AddMember | AddMemberPayload,
        *,
        skip_merge_validation: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Member: ...

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
    ) -> Member: ...

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
    ) -> Member:
        """Add a contact to an audience.

        Creates a contact. With the status `pending` Mailchimp sends an e-mail that asks for confirmation, and adding
        a contact may start automations, so a repeated call may mail again; a contact that is there already is
        refused. `upsert` does both.

        Args:
            list_id: Id of the audience, as its settings show it.
            email_address: E-mail address of the contact.
            status: Status of the contact.
            email_type: Kind of e-mail that the contact wants: `html` or `text`.
            merge_fields: Values of the merge fields.
            interests: Groups that the contact is in, or not.
            language: Language of the contact.
            vip: Whether the contact is a VIP.
            location: Where the contact is.
            marketing_permissions: What the contact allows.
            ip_signup: IP address from which the contact signed up.
            timestamp_signup: When the contact signed up.
            ip_opt: IP address from which the contact confirmed.
            timestamp_opt: When the contact confirmed.
            tags: Names of tags to put on the contact.
            skip_merge_validation: Accept the contact without the merge fields that the audience requires. False by
                default.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: The audience has the contact. Whether the confirmation e-mail went out is not told.
        (getListsIdMembersId)

        postListsIdMembers: POST /lists/{list_id}/members
        """
        return await self._sender.call(
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
    ) -> Member:
        """Retrieve a contact.

        Returns one contact of an audience, whatever its status.

        Args:
            list_id: Id of the audience, as its settings show it.
            subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
                `contact_id`. An address is hashed by the client, so it does not get into URLs.
            fields: Return these properties only; dots lead inside, as in `tags.name`. Everything else is left out of
                the answer.
            exclude_fields: Leave these properties out of the answer; dots lead inside.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        getListsIdMembersId: GET /lists/{list_id}/members/{subscriber_hash}
        """
        return await self._sender.call(
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
    ) -> Member: ...

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
    ) -> Member: ...

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
    ) -> Member:
        """Add a contact, or change it.

        Creates the contact if the audience does not have it, with `status_if_new`, and changes it otherwise;
        properties that are left out stay as they are. With the status `pending` Mailchimp sends an e-mail that asks
        for confirmation.

        Args:
            list_id: Id of the audience, as its settings show it.
            subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
                `contact_id`. An address is hashed by the client, so it does not get into URLs.
            email_address: E-mail address of the contact.
            status_if_new: Status of the contact if the audience does not have it.
            email_type: Kind of e-mail that the contact wants: `html` or `text`.
            status: Status of the contact.
            merge_fields: Values of the merge fields.
            interests: Groups that the contact is in, or not.
            language: Language of the contact.
            vip: Whether the contact is a VIP.
            location: Where the contact is.
            marketing_permissions: What the contact allows.
            ip_signup: IP address from which the contact signed up.
            timestamp_signup: When the contact signed up.
            ip_opt: IP address from which the contact confirmed.
            timestamp_opt: When the contact confirmed.
            skip_merge_validation: Accept the contact without the merge fields that the audience requires. False by
                default.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        putListsIdMembersId: PUT /lists/{list_id}/members/{subscriber_hash}
        """
        return await self._sender.call(
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
    ) -> Member: ...

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
    ) -> Member: ...

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
    ) -> Member:
        """Change a contact.

        Changes the properties that are given and leaves the others. With the status `pending` Mailchimp sends an
        e-mail that asks for confirmation.

        Args:
            list_id: Id of the audience, as its settings show it.
            subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
                `contact_id`. An address is hashed by the client, so it does not get into URLs.
            email_address: E-mail address of the contact.
            email_type: Kind of e-mail that the contact wants: `html` or `text`.
            status: Status of the contact.
            merge_fields: Values of the merge fields.
            interests: Groups that the contact is in, or not.
            language: Language of the contact.
            vip: Whether the contact is a VIP.
            location: Where the contact is.
            marketing_permissions: What the contact allows.
            ip_signup: IP address from which the contact signed up.
            timestamp_signup: When the contact signed up.
            ip_opt: IP address from which the contact confirmed.
            timestamp_opt: When the contact confirmed.
            skip_merge_validation: Accept the contact without the merge fields that the audience requires. False by
                default.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        patchListsIdMembersId: PATCH /lists/{list_id}/members/{subscriber_hash}
        """
        return await self._sender.call(
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
    ) -> ActivityFeed:
        """List what a contact did and received.

        Returns the activity of a contact, newest first, page by page: e-mails sent, opened and clicked, events, and
        more. It is the only place that shows e-mails of a journey by contact.

        Args:
            list_id: Id of the audience, as its settings show it.
            subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
                `contact_id`. An address is hashed by the client, so it does not get into URLs.
            fields: Return these properties only; dots lead inside, as in `tags.name`. Everything else is left out of
                the answer.
            exclude_fields: Leave these properties out of the answer; dots lead inside.
            count: Entries per page, at most 1000. (default 10, at most 1000)
            offset: How many entries to skip. (default 0)
            activity_filters: Return activity of these types only.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        getListsIdMembersIdActivityFeed: GET /lists/{list_id}/members/{subscriber_hash}/activity-feed
        """
        return await self._sender.call(
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

    def iter_activity(
        self,
        list_id: str,
        subscriber_hash: str,
        *,
        fields: Sequence[str] | Unset = UNSET,
        exclude_fields: Sequence[str] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        activity_filters: Sequence[ActivityFilter | _ActivityFilter] | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[Activity, ActivityFeed]:
        """Every item of `list_activity`, page by page, fetched as they are needed.

        Iterate over it for the items (`activity`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            list_id: Id of the audience, as its settings show it.
            subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
                `contact_id`. An address is hashed by the client, so it does not get into URLs.
            fields: Return these properties only; dots lead inside, as in `tags.name`. Everything else is left out of
                the answer.
            exclude_fields: Leave these properties out of the answer; dots lead inside.
            count: Entries per page, at most 1000. (default 10, at most 1000)
            offset: How many entries to skip. (default 0)
            activity_filters: Return activity of these types only.

        getListsIdMembersIdActivityFeed: GET /lists/{list_id}/members/{subscriber_hash}/activity-feed
        """
        return self._sender.paginate(
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
            max_pages,
        )


describe(__name__, Members, AsyncMembers)
