# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Retrieve a contact"""

from __future__ import annotations

from collections.abc import Sequence
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
    from ...models.member import Member
    from ...models.problem_detail import ProblemDetail

_member = later(__name__, "_member", "...models.member", "Member.from_dict")
_problem_detail = later(__name__, "_problem_detail", "...models.problem_detail", "ProblemDetail.from_dict")


_decoders: dict[int | str, Any] = {
    200: _member,
    "default": _problem_detail,
}


def _get_kwargs(
    list_id: str,
    subscriber_hash: str,
    *,
    fields: Sequence[str] | Unset = UNSET,
    exclude_fields: Sequence[str] | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "GET",
        "/lists/"
        + segment(list_id, "list_id")
        + "/members/"
        + segment(hashed(subscriber_hash, "@", "lower", "md5"), "subscriber_hash"),
        (
            ("fields", fields, ","),
            ("exclude_fields", exclude_fields, ","),
        ),
        (),
        UNSET,
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
    fields: Sequence[str] | Unset = UNSET,
    exclude_fields: Sequence[str] | Unset = UNSET,
) -> Response[Member | ProblemDetail | None]:
    """Retrieve a contact.

    Returns one contact of an audience, whatever its status.

    Args:
        list_id: Id of the audience, as its settings show it.
        subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
            `contact_id`. An address is hashed by the client, so it does not get into URLs.
        fields: Return these properties only; dots lead inside, as in `tags.name`. Everything else is left out of
            the answer.
        exclude_fields: Leave these properties out of the answer; dots lead inside.

    getListsIdMembersId: GET /lists/{list_id}/members/{subscriber_hash}
    """
    kwargs = _get_kwargs(
        list_id,
        subscriber_hash,
        fields=fields,
        exclude_fields=exclude_fields,
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
) -> Member | ProblemDetail | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(list_id, subscriber_hash, fields=fields, exclude_fields=exclude_fields, client=client)).parsed


async def asyncio_detailed(
    list_id: str,
    subscriber_hash: str,
    *,
    client: AuthenticatedClient | Client,
    fields: Sequence[str] | Unset = UNSET,
    exclude_fields: Sequence[str] | Unset = UNSET,
) -> Response[Member | ProblemDetail | None]:
    """Retrieve a contact.

    Returns one contact of an audience, whatever its status.

    Args:
        list_id: Id of the audience, as its settings show it.
        subscriber_hash: The contact: an e-mail address, or the MD5 of its lower-case form, or the contact's
            `contact_id`. An address is hashed by the client, so it does not get into URLs.
        fields: Return these properties only; dots lead inside, as in `tags.name`. Everything else is left out of
            the answer.
        exclude_fields: Leave these properties out of the answer; dots lead inside.

    getListsIdMembersId: GET /lists/{list_id}/members/{subscriber_hash}
    """
    kwargs = _get_kwargs(
        list_id,
        subscriber_hash,
        fields=fields,
        exclude_fields=exclude_fields,
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
) -> Member | ProblemDetail | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (
        await asyncio_detailed(list_id, subscriber_hash, fields=fields, exclude_fields=exclude_fields, client=client)
    ).parsed
