# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Get a session"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....types import UNSET, Response
from ....uri import segment
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody
    from ...models.session import Session

_error_body = later(__name__, "_error_body", "...models.error_body", "ErrorBody.from_dict")
_session = later(__name__, "_session", "...models.session", "Session.from_dict")


_decoders: dict[int | str, Any] = {
    200: _session,
    400: _error_body,
    401: _error_body,
    403: _error_body,
    404: _error_body,
    408: _error_body,
    409: _error_body,
    413: _error_body,
    415: _error_body,
    429: _error_body,
    500: _error_body,
    503: _error_body,
    504: _error_body,
}


def _get_kwargs(
    session_id: str,
) -> dict[str, Any]:
    return request_of(
        "GET",
        "/api/v2/journey/sessions/" + segment(session_id, "session_id"),
        (),
        (),
        UNSET,
        None,
    )


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Session | ErrorBody | None:
    try:
        result: Session | ErrorBody | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Session | ErrorBody | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Session | ErrorBody | None]:
    """Get a session.

    Returns the session with this id.

    Args:
        session_id: Id of the session.

    getJourneySession: GET /api/v2/journey/sessions/{sessionId}
    """
    kwargs = _get_kwargs(
        session_id,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Session | ErrorBody | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(session_id, client=client)).parsed


async def asyncio_detailed(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Session | ErrorBody | None]:
    """Get a session.

    Returns the session with this id.

    Args:
        session_id: Id of the session.

    getJourneySession: GET /api/v2/journey/sessions/{sessionId}
    """
    kwargs = _get_kwargs(
        session_id,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Session | ErrorBody | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(session_id, client=client)).parsed
