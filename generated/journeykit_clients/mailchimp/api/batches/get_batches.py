# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""List batches"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....types import UNSET, Response, Unset
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.batches import Batches
    from ...models.problem_detail import ProblemDetail

_batches = later(__name__, "_batches", "...models.batches", "Batches.from_dict")
_problem_detail = later(__name__, "_problem_detail", "...models.problem_detail", "ProblemDetail.from_dict")


_decoders: dict[int | str, Any] = {
    200: _batches,
    "default": _problem_detail,
}


def _get_kwargs(
    *,
    fields: Sequence[str] | Unset = UNSET,
    exclude_fields: Sequence[str] | Unset = UNSET,
    count: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "GET",
        "/batches",
        (
            ("fields", fields, ","),
            ("exclude_fields", exclude_fields, ","),
            ("count", count, "repeat"),
            ("offset", offset, "repeat"),
        ),
        (),
        UNSET,
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Batches | ProblemDetail | None:
    try:
        result: Batches | ProblemDetail | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Batches | ProblemDetail | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    fields: Sequence[str] | Unset = UNSET,
    exclude_fields: Sequence[str] | Unset = UNSET,
    count: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[Batches | ProblemDetail | None]:
    """List batches.

    Returns the batches of the account, page by page.

    Args:
        fields: Return these properties only; dots lead inside, as in `tags.name`. Everything else is left out of
            the answer.
        exclude_fields: Leave these properties out of the answer; dots lead inside.
        count: Entries per page, at most 1000. (default 10, at most 1000)
        offset: How many entries to skip. (default 0)

    getBatches: GET /batches
    """
    kwargs = _get_kwargs(
        fields=fields,
        exclude_fields=exclude_fields,
        count=count,
        offset=offset,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    fields: Sequence[str] | Unset = UNSET,
    exclude_fields: Sequence[str] | Unset = UNSET,
    count: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Batches | ProblemDetail | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (
        sync_detailed(fields=fields, exclude_fields=exclude_fields, count=count, offset=offset, client=client)
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    fields: Sequence[str] | Unset = UNSET,
    exclude_fields: Sequence[str] | Unset = UNSET,
    count: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[Batches | ProblemDetail | None]:
    """List batches.

    Returns the batches of the account, page by page.

    Args:
        fields: Return these properties only; dots lead inside, as in `tags.name`. Everything else is left out of
            the answer.
        exclude_fields: Leave these properties out of the answer; dots lead inside.
        count: Entries per page, at most 1000. (default 10, at most 1000)
        offset: How many entries to skip. (default 0)

    getBatches: GET /batches
    """
    kwargs = _get_kwargs(
        fields=fields,
        exclude_fields=exclude_fields,
        count=count,
        offset=offset,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    fields: Sequence[str] | Unset = UNSET,
    exclude_fields: Sequence[str] | Unset = UNSET,
    count: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Batches | ProblemDetail | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (
        await asyncio_detailed(fields=fields, exclude_fields=exclude_fields, count=count, offset=offset, client=client)
    ).parsed
