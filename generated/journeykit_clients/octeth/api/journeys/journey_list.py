# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""List journeys"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....types import Response
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.failure import Failure
    from ...models.list_journeys_response import ListJourneysResponse

_failure = later(__name__, "_failure", "...models.failure", "Failure.from_dict")
_list_journeys_response = later(
    __name__, "_list_journeys_response", "...models.list_journeys_response", "ListJourneysResponse.from_dict"
)


_decoders: dict[int | str, Any] = {
    200: _list_journeys_response,
    "default": _failure,
}


def _get_kwargs() -> dict[str, Any]:
    return request_of(
        "GET",
        "/api/v1/journeys",
        (),
        ("application/json",),
        {},
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListJourneysResponse | Failure | None:
    try:
        result: ListJourneysResponse | Failure | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListJourneysResponse | Failure | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[ListJourneysResponse | Failure | None]:
    """List journeys.

    Returns every journey of the user with the number of subscribers in it. There are no pages and no filters.

    journey.list: GET /api/v1/journeys
    """
    kwargs = _get_kwargs()
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> ListJourneysResponse | Failure | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[ListJourneysResponse | Failure | None]:
    """List journeys.

    Returns every journey of the user with the number of subscribers in it. There are no pages and no filters.

    journey.list: GET /api/v1/journeys
    """
    kwargs = _get_kwargs()
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> ListJourneysResponse | Failure | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(client=client)).parsed
