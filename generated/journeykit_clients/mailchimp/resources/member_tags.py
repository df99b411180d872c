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
    from ...operation import AsyncPager, Pager, Timeout
    from ..models.member_tag import MemberTag
    from ..models.member_tags import MemberTags
    from ..models.tag_change import TagChange
    from ..models.update_member_tags import UpdateMemberTags
    from ..payloads import TagChangePayload, UpdateMemberTagsPayload
    from .raw.member_tags import AsyncRawMemberTagsResource, RawMemberTagsResource

_member_tags = later(__name__, "_member_tags", "..models.member_tags", "MemberTags.from_dict")


LIST: Operation[MemberTags] = Operation(
    "getListMemberTags",
    "GET",
    "/lists/{list_id}/members/{subscriber_hash}/tags",
    "safe",
    {
        200: _member_tags,
    },
    pagination=Pagination(
        "offset",
        "offset",
        "tags",
        limit="count",
        first=0,
    ),
)
UPDATE: Operation[None] = Operation(
    "postListMemberTags",
    "POST",
    "/lists/{list_id}/members/{subscriber_hash}/tags",
    "unsafe",
    {
        204: None,
    },
    body="application/json",
    verify="The contact has the tags. Whether automations started is not told. (getListMemberTags)",
)


def update_body(
    body: object,
    tags: object,
    is_syncing: object,
) -> object:
    """The body of `update`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "tags": tags,
            "is_syncing": is_syncing,
        },
        {
            "tags": "tags",
        },
        optional=False,
    )


class MemberTagsResource:
    """Tags of a contact."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawMemberTagsResource:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.member_tags import RawMemberTagsResource

        return RawMemberTagsResource(self._sender)

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
    ) -> MemberTags:
        """List the tags of a contact.

        Returns the tags of a contact, page by page.

        Args:
            list_id: Id of the audience, as its settings show it.
            subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
                `contact_id`. An address is hashed by the client, so it does not get into URLs.
            fields: Return these properties only; dots lead inside, as in `tags.name`. Everything else is left out of
                the answer.
            exclude_fields: Leave these properties out of the answer; dots lead inside.
            count: Entries per page, at most 1000. (default 10, at most 1000)
            offset: How many entries to skip. (default 0)

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        getListMemberTags: GET /lists/{list_id}/members/{subscriber_hash}/tags
        """
        return self._sender.call(
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

    def iter(
        self,
        list_id: str,
        subscriber_hash: str,
        *,
        fields: Sequence[str] | Unset = UNSET,
        exclude_fields: Sequence[str] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[MemberTag, MemberTags]:
        """Every item of `list`, page by page, fetched as they are needed.

        Iterate over it for the items (`tags`), over its `pages()` for the pages. `max_pages` bounds how many are
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

        getListMemberTags: GET /lists/{list_id}/members/{subscriber_hash}/tags
        """
        return self._sender.paginate(
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
            max_pages,
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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None:
        """Put tags on a contact, or take them off.

        Puts each tag with the status `active` on the contact, making it if it is new, and takes each `inactive` one
        off. Automations that wait for a tag start, unless `is_syncing` is true, so the call must not be repeated
        blindly.

        Args:
            list_id: Id of the audience, as its settings show it.
            subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
                `contact_id`. An address is hashed by the client, so it does not get into URLs.
            tags: The tags.
            is_syncing: Start no automation.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: The contact has the tags. Whether automations started is not told.
        (getListMemberTags)

        postListMemberTags: POST /lists/{list_id}/members/{subscriber_hash}/tags
        """
        return self._sender.call(
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


class AsyncMemberTagsResource:
    """Tags of a contact."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawMemberTagsResource:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.member_tags import AsyncRawMemberTagsResource

        return AsyncRawMemberTagsResource(self._sender)

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
    ) -> MemberTags:
        """List the tags of a contact.

        Returns the tags of a contact, page by page.

        Args:
            list_id: Id of the audience, as its settings show it.
            subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
                `contact_id`. An address is hashed by the client, so it does not get into URLs.
            fields: Return these properties only; dots lead inside, as in `tags.name`. Everything else is left out of
                the answer.
            exclude_fields: Leave these properties out of the answer; dots lead inside.
            count: Entries per page, at most 1000. (default 10, at most 1000)
            offset: How many entries to skip. (default 0)

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        getListMemberTags: GET /lists/{list_id}/members/{subscriber_hash}/tags
        """
        return await self._sender.call(
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

    def iter(
        self,
        list_id: str,
        subscriber_hash: str,
        *,
        fields: Sequence[str] | Unset = UNSET,
        exclude_fields: Sequence[str] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[MemberTag, MemberTags]:
        """Every item of `list`, page by page, fetched as they are needed.

        Iterate over it for the items (`tags`), over its `pages()` for the pages. `max_pages` bounds how many are
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

        getListMemberTags: GET /lists/{list_id}/members/{subscriber_hash}/tags
        """
        return self._sender.paginate(
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
            max_pages,
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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None:
        """Put tags on a contact, or take them off.

        Puts each tag with the status `active` on the contact, making it if it is new, and takes each `inactive` one
        off. Automations that wait for a tag start, unless `is_syncing` is true, so the call must not be repeated
        blindly.

        Args:
            list_id: Id of the audience, as its settings show it.
            subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
                `contact_id`. An address is hashed by the client, so it does not get into URLs.
            tags: The tags.
            is_syncing: Start no automation.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: The contact has the tags. Whether automations started is not told.
        (getListMemberTags)

        postListMemberTags: POST /lists/{list_id}/members/{subscriber_hash}/tags
        """
        return await self._sender.call(
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


describe(__name__, MemberTagsResource, AsyncMemberTagsResource)
