# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Whether the API answers"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....types import UNSET, Response
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.ping import Ping
    from ...models.problem_detail import ProblemDetail

_ping = later(__name__, "_ping", "...models.ping", "Ping.from_dict")
_problem_detail = later(__name__, "_problem_detail", "...models.problem_detail", "ProblemDetail.from_dict")


_decoders: dict[int | str, Any] = {
    200: _ping,
    "default": _problem_detail,
}


def _get_kwargs() -> dict[str, Any]:
    return request_of(
        "GET",
        "/ping",
        (),
        (),
        UNSET,
        None,
    )


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Ping | ProblemDetail | None:
    try:
        result: Ping | ProblemDetail | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Ping | ProblemDetail | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[Ping | ProblemDetail | None]:
    """Whether the API answers.

    Answers a fixed text if the log-in is right and the API works.

    getPing: GET /ping
    """
    kwargs = _get_kwargs()
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> Ping | ProblemDetail | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[Ping | ProblemDetail | None]:
    """Whether the API answers.

    Answers a fixed text if the log-in is right and the API works.

    getPing: GET /ping
    """
    kwargs = _get_kwargs()
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> Ping | ProblemDetail | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(client=client)).parsed
