# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Add a contact to an audience"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....types import UNSET, Response, Unset
from ....uri import segment
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.add_member import AddMember
    from ...models.member import Member
    from ...models.problem_detail import ProblemDetail
    from ...payloads import AddMemberPayload

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
    *,
    body: AddMember | AddMemberPayload | Unset = UNSET,
    skip_merge_validation: bool | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/lists/" + segment(list_id, "list_id") + "/members",
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
    *,
    client: AuthenticatedClient | Client,
    body: AddMember | AddMemberPayload | Unset = UNSET,
    skip_merge_validation: bool | Unset = UNSET,
) -> Response[Member | ProblemDetail | None]:
    """Add a contact to an audience.

    Creates a contact. With the status `pending` Mailchimp sends an e-mail that asks for confirmation, and adding
    a contact may start automations, so a repeated call may mail again; a contact that is there already is
    refused. `upsert` does both.

    Args:
        list_id: Id of the audience, as its settings show it.
        skip_merge_validation: Accept the contact without the merge fields that the audience requires. False by
            default.

    After `Delivery.UNKNOWN`: The audience has the contact. Whether the confirmation e-mail went out is not told.
    (getListsIdMembersId)

    postListsIdMembers: POST /lists/{list_id}/members
    """
    kwargs = _get_kwargs(
        list_id,
        body=body,
        skip_merge_validation=skip_merge_validation,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    list_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddMember | AddMemberPayload | Unset = UNSET,
    skip_merge_validation: bool | Unset = UNSET,
) -> Member | ProblemDetail | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(list_id, body=body, skip_merge_validation=skip_merge_validation, client=client)).parsed


async def asyncio_detailed(
    list_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddMember | AddMemberPayload | Unset = UNSET,
    skip_merge_validation: bool | Unset = UNSET,
) -> Response[Member | ProblemDetail | None]:
    """Add a contact to an audience.

    Creates a contact. With the status `pending` Mailchimp sends an e-mail that asks for confirmation, and adding
    a contact may start automations, so a repeated call may mail again; a contact that is there already is
    refused. `upsert` does both.

    Args:
        list_id: Id of the audience, as its settings show it.
        skip_merge_validation: Accept the contact without the merge fields that the audience requires. False by
            default.

    After `Delivery.UNKNOWN`: The audience has the contact. Whether the confirmation e-mail went out is not told.
    (getListsIdMembersId)

    postListsIdMembers: POST /lists/{list_id}/members
    """
    kwargs = _get_kwargs(
        list_id,
        body=body,
        skip_merge_validation=skip_merge_validation,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    list_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddMember | AddMemberPayload | Unset = UNSET,
    skip_merge_validation: bool | Unset = UNSET,
) -> Member | ProblemDetail | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (
        await asyncio_detailed(list_id, body=body, skip_merge_validation=skip_merge_validation, client=client)
    ).parsed
