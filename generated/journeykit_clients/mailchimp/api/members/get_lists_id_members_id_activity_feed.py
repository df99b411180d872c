# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""List what a contact did and received"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....digest import hashed
from ....types import UNSET, Response, Unset
from ....uri import segment
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.activity_feed import ActivityFeed
    from ...models.activity_filter import ActivityFilter
    from ...models.problem_detail import ProblemDetail

_activity_feed = later(__name__, "_activity_feed", "...models.activity_feed", "ActivityFeed.from_dict")
_problem_detail = later(__name__, "_problem_detail", "...models.problem_detail", "ProblemDetail.from_dict")

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


_decoders: dict[int | str, Any] = {
    200: _activity_feed,
    "default": _problem_detail,
}


def _get_kwargs(
    list_id: str,
    subscriber_hash: str,
    *,
    fields: Sequence[str] | Unset = UNSET,
    exclude_fields: Sequence[str] | Unset = UNSET,
    count: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    activity_filters: Sequence[ActivityFilter | _ActivityFilter] | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "GET",
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
        (),
        UNSET,
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ActivityFeed | ProblemDetail | None:
    try:
        result: ActivityFeed | ProblemDetail | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ActivityFeed | ProblemDetail | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    list_id: str,
    subscriber_hash: str,
    *,
    client: AuthenticatedClient | Client,
    fields: Sequence[str] | Unset = UNSET,
    exclude_fields: Sequence[str] | Unset = UNSET,
    count: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    activity_filters: Sequence[ActivityFilter | _ActivityFilter] | Unset = UNSET,
) -> Response[ActivityFeed | ProblemDetail | None]:
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

    getListsIdMembersIdActivityFeed: GET /lists/{list_id}/members/{subscriber_hash}/activity-feed
    """
    kwargs = _get_kwargs(
        list_id,
        subscriber_hash,
        fields=fields,
        exclude_fields=exclude_fields,
        count=count,
        offset=offset,
        activity_filters=activity_filters,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    list_id: str,
    subscriber_hash: str,
    *,
    client: AuthenticatedClient | Client,
    fields: Sequence[str] | Unset = UNSET,
    exclude_fields: Sequence[str] | Unset = UNSET,
    count: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    activity_filters: Sequence[ActivityFilter | _ActivityFilter] | Unset = UNSET,
) -> ActivityFeed | ProblemDetail | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (
        sync_detailed(
            list_id,
            subscriber_hash,
            fields=fields,
            exclude_fields=exclude_fields,
            count=count,
            offset=offset,
            activity_filters=activity_filters,
            client=client,
        )
    ).parsed


async def asyncio_detailed(
    list_id: str,
    subscriber_hash: str,
    *,
    client: AuthenticatedClient | Client,
    fields: Sequence[str] | Unset = UNSET,
    exclude_fields: Sequence[str] | Unset = UNSET,
    count: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    activity_filters: Sequence[ActivityFilter | _ActivityFilter] | Unset = UNSET,
) -> Response[ActivityFeed | ProblemDetail | None]:
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

    getListsIdMembersIdActivityFeed: GET /lists/{list_id}/members/{subscriber_hash}/activity-feed
    """
    kwargs = _get_kwargs(
        list_id,
        subscriber_hash,
        fields=fields,
        exclude_fields=exclude_fields,
        count=count,
        offset=offset,
        activity_filters=activity_filters,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    list_id: str,
    subscriber_hash: str,
    *,
    client: AuthenticatedClient | Client,
    fields: Sequence[str] | Unset = UNSET,
    exclude_fields: Sequence[str] | Unset = UNSET,
    count: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    activity_filters: Sequence[ActivityFilter | _ActivityFilter] | Unset = UNSET,
) -> ActivityFeed | ProblemDetail | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (
        await asyncio_detailed(
            list_id,
            subscriber_hash,
            fields=fields,
            exclude_fields=exclude_fields,
            count=count,
            offset=offset,
            activity_filters=activity_filters,
            client=client,
        )
    ).parsed
