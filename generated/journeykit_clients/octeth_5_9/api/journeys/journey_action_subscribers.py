# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""List the subscribers of an action"""

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
    from ...models.list_action_subscribers_request import ListActionSubscribersRequest
    from ...models.list_action_subscribers_response import ListActionSubscribersResponse
    from ...payloads import ListActionSubscribersRequestPayload

_failure = later(__name__, "_failure", "...models.failure", "Failure.from_dict")
_list_action_subscribers_response = later(
    __name__,
    "_list_action_subscribers_response",
    "...models.list_action_subscribers_response",
    "ListActionSubscribersResponse.from_dict",
)

_FilterOperator = Literal[
    "AND",
    "OR",
]
_SortOrder = Literal[
    "ASC",
    "DESC",
]


_decoders: dict[int | str, Any] = {
    200: _list_action_subscribers_response,
    404: _failure,
    422: _failure,
    "default": _failure,
}


def _get_kwargs(
    *,
    body: ListActionSubscribersRequest | ListActionSubscribersRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "GET",
        "/api/v1/journey.action.subscribers",
        (),
        ("application/json",),
        with_constants(
            body,
            {
                "Command": "journey.action.subscribers",
            },
        ),
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListActionSubscribersResponse | Failure | None:
    try:
        result: ListActionSubscribersResponse | Failure | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListActionSubscribersResponse | Failure | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListActionSubscribersRequest | ListActionSubscribersRequestPayload | Unset = UNSET,
) -> Response[ListActionSubscribersResponse | Failure | None]:
    """List the subscribers of an action.

    Returns the subscribers who came to an action of a journey, page by page, narrowed to those who did something
    with its e-mail.

    journey.action.subscribers: GET /api/v1/journey.action.subscribers
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: ListActionSubscribersRequest | ListActionSubscribersRequestPayload | Unset = UNSET,
) -> ListActionSubscribersResponse | Failure | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListActionSubscribersRequest | ListActionSubscribersRequestPayload | Unset = UNSET,
) -> Response[ListActionSubscribersResponse | Failure | None]:
    """List the subscribers of an action.

    Returns the subscribers who came to an action of a journey, page by page, narrowed to those who did something
    with its e-mail.

    journey.action.subscribers: GET /api/v1/journey.action.subscribers
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListActionSubscribersRequest | ListActionSubscribersRequestPayload | Unset = UNSET,
) -> ListActionSubscribersResponse | Failure | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
