# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Add a contact, or change it"""

from __future__ import annotations

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
    from ...models.member import Member
    from ...models.problem_detail import ProblemDetail
    from ...models.upsert_member import UpsertMember
    from ...payloads import UpsertMemberPayload

_member = later(__name__, "_member", "...models.member", "Member.from_dict")
_problem_detail = later(__name__, "_problem_detail", "...models.problem_detail", "ProblemDetail.from_dict")

_NewStatus = Literal[
    "subscribed",
    "unsubscribed",
    "cleaned",
    "pending",
    "transactional",
]


_decoders: dict[int | str, Any] = {
    200: _member,
    "default": _problem_detail,
}


def _get_kwargs(
    list_id: str,
    subscriber_hash: str,
    *,
    body: UpsertMember | UpsertMemberPayload | Unset = UNSET,
    skip_merge_validation: bool | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "PUT",
        "/lists/"
        + segment(list_id, "list_id")
        + "/members/"
        + segment(hashed(subscriber_hash, "@", "lower", "md5"), "subscriber_hash"),
        (("skip_merge_validation", skip_merge_validation, "repeat"),),
        ("application/json",),
        body,
        None,
    )


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Member | ProblemDetail | None:
    try:
        result: Member | ProblemDetail | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Member | ProblemDetail | None]:
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
    body: UpsertMember | UpsertMemberPayload | Unset = UNSET,
    skip_merge_validation: bool | Unset = UNSET,
) -> Response[Member | ProblemDetail | None]:
    """Add a contact, or change it.

    Creates the contact if the audience does not have it, with `status_if_new`, and changes it otherwise;
    properties that are left out stay as they are. With the status `pending` Mailchimp sends an e-mail that asks
    for confirmation.

    Args:
        list_id: Id of the audience, as its settings show it.
        subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
            `contact_id`. An address is hashed by the client, so it does not get into URLs.
        skip_merge_validation: Accept the contact without the merge fields that the audience requires. False by
            default.

    putListsIdMembersId: PUT /lists/{list_id}/members/{subscriber_hash}
    """
    kwargs = _get_kwargs(
        list_id,
        subscriber_hash,
        body=body,
        skip_merge_validation=skip_merge_validation,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    list_id: str,
    subscriber_hash: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpsertMember | UpsertMemberPayload | Unset = UNSET,
    skip_merge_validation: bool | Unset = UNSET,
) -> Member | ProblemDetail | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (
        sync_detailed(list_id, subscriber_hash, body=body, skip_merge_validation=skip_merge_validation, client=client)
    ).parsed


async def asyncio_detailed(
    list_id: str,
    subscriber_hash: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpsertMember | UpsertMemberPayload | Unset = UNSET,
    skip_merge_validation: bool | Unset = UNSET,
) -> Response[Member | ProblemDetail | None]:
    """Add a contact, or change it.

    Creates the contact if the audience does not have it, with `status_if_new`, and changes it otherwise;
    properties that are left out stay as they are. With the status `pending` Mailchimp sends an e-mail that asks
    for confirmation.

    Args:
        list_id: Id of the audience, as its settings show it.
        subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
            `contact_id`. An address is hashed by the client, so it does not get into URLs.
        skip_merge_validation: Accept the contact without the merge fields that the audience requires. False by
            default.

    putListsIdMembersId: PUT /lists/{list_id}/members/{subscriber_hash}
    """
    kwargs = _get_kwargs(
        list_id,
        subscriber_hash,
        body=body,
        skip_merge_validation=skip_merge_validation,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    list_id: str,
    subscriber_hash: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpsertMember | UpsertMemberPayload | Unset = UNSET,
    skip_merge_validation: bool | Unset = UNSET,
) -> Member | ProblemDetail | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (
        await asyncio_detailed(
            list_id, subscriber_hash, body=body, skip_merge_validation=skip_merge_validation, client=client
        )
    ).parsed
