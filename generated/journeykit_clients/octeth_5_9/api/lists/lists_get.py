# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""List the subscriber lists"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import httpx

from ....api import Undocumented, parsed, request_of
from ....body import with_constants
from ....decoding import later
from ....types import UNSET, Response, Unset
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.failure import Failure
    from ...models.list_lists_request import ListListsRequest
    from ...models.list_lists_response import ListListsResponse
    from ...payloads import ListListsRequestPayload

_failure = later(__name__, "_failure", "...models.failure", "Failure.from_dict")
_list_lists_response = later(
    __name__, "_list_lists_response", "...models.list_lists_response", "ListListsResponse.from_dict"
)

_ArchivedFilter = Literal[
    "false",
    "true",
    "all",
]
_ListOrderField = Literal[
    "ListID",
    "Name",
    "CreatedOn",
    "ArchivedAt",
    "ActiveSubscriberCount",
    "SegmentCount",
    "LastActivityAt",
]
_SortOrder = Literal[
    "ASC",
    "DESC",
]


_decoders: dict[int | str, Any] = {
    200: _list_lists_response,
    "default": _failure,
}


def _get_kwargs(
    *,
    body: ListListsRequest | ListListsRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/api.php",
        (),
        ("application/json",),
        with_constants(
            body,
            {
                "Command": "lists.get",
            },
        ),
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListListsResponse | Failure | None:
    try:
        result: ListListsResponse | Failure | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListListsResponse | Failure | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListListsRequest | ListListsRequestPayload | Unset = UNSET,
) -> Response[ListListsResponse | Failure | None]:
    """List the subscriber lists.

    Returns the lists of the user, all at once or page by page, sorted and searched.

    lists.get: POST /api.php
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: ListListsRequest | ListListsRequestPayload | Unset = UNSET,
) -> ListListsResponse | Failure | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListListsRequest | ListListsRequestPayload | Unset = UNSET,
) -> Response[ListListsResponse | Failure | None]:
    """List the subscriber lists.

    Returns the lists of the user, all at once or page by page, sorted and searched.

    lists.get: POST /api.php
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListListsRequest | ListListsRequestPayload | Unset = UNSET,
) -> ListListsResponse | Failure | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
