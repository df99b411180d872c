# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Record an event of a contact"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....digest import hashed
from ....types import UNSET, Response, Unset
from ....uri import segment
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.create_member_event import CreateMemberEvent
    from ...models.problem_detail import ProblemDetail
    from ...payloads import CreateMemberEventPayload

_problem_detail = later(__name__, "_problem_detail", "...models.problem_detail", "ProblemDetail.from_dict")


_decoders: dict[int | str, Any] = {
    204: None,
    "default": _problem_detail,
}


def _get_kwargs(
    list_id: str,
    subscriber_hash: str,
    *,
    body: CreateMemberEvent | CreateMemberEventPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/lists/"
        + segment(list_id, "list_id")
        + "/members/"
        + segment(hashed(subscriber_hash, "@", "lower", "md5"), "subscriber_hash")
        + "/events",
        (),
        ("application/json",),
        body,
        None,
    )


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> None | ProblemDetail:
    try:
        result: None | ProblemDetail = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[None | ProblemDetail]:
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
    body: CreateMemberEvent | CreateMemberEventPayload | Unset = UNSET,
) -> Response[None | ProblemDetail]:
    """Record an event of a contact.

    Records an event. Automations that wait for it start, unless `is_syncing` is true, and every call records
    another one, so the call must not be repeated blindly.

    Args:
        list_id: Id of the audience, as its settings show it.
        subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
            `contact_id`. An address is hashed by the client, so it does not get into URLs.

    After `Delivery.UNKNOWN`: The events of the contact have one of this name and time.
    (getListsIdMembersIdEvents)

    postListMemberEvents: POST /lists/{list_id}/members/{subscriber_hash}/events
    """
    kwargs = _get_kwargs(
        list_id,
        subscriber_hash,
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    list_id: str,
    subscriber_hash: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateMemberEvent | CreateMemberEventPayload | Unset = UNSET,
) -> None | ProblemDetail:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(list_id, subscriber_hash, body=body, client=client)).parsed


async def asyncio_detailed(
    list_id: str,
    subscriber_hash: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateMemberEvent | CreateMemberEventPayload | Unset = UNSET,
) -> Response[None | ProblemDetail]:
    """Record an event of a contact.

    Records an event. Automations that wait for it start, unless `is_syncing` is true, and every call records
    another one, so the call must not be repeated blindly.

    Args:
        list_id: Id of the audience, as its settings show it.
        subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
            `contact_id`. An address is hashed by the client, so it does not get into URLs.

    After `Delivery.UNKNOWN`: The events of the contact have one of this name and time.
    (getListsIdMembersIdEvents)

    postListMemberEvents: POST /lists/{list_id}/members/{subscriber_hash}/events
    """
    kwargs = _get_kwargs(
        list_id,
        subscriber_hash,
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    list_id: str,
    subscriber_hash: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateMemberEvent | CreateMemberEventPayload | Unset = UNSET,
) -> None | ProblemDetail:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(list_id, subscriber_hash, body=body, client=client)).parsed
