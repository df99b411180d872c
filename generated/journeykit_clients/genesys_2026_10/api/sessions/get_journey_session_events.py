# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""List the events of a session"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....types import UNSET, Response, Unset
from ....uri import segment
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody
    from ...models.event_listing import EventListing

_error_body = later(__name__, "_error_body", "...models.error_body", "ErrorBody.from_dict")
_event_listing = later(__name__, "_event_listing", "...models.event_listing", "EventListing.from_dict")


_decoders: dict[int | str, Any] = {
    200: _event_listing,
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
    *,
    page_size: str | Unset = UNSET,
    after: str | Unset = UNSET,
    event_type: str | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "GET",
        "/api/v2/journey/sessions/" + segment(session_id, "session_id") + "/events",
        (
            ("pageSize", page_size, "repeat"),
            ("after", after, "repeat"),
            ("eventType", event_type, "repeat"),
        ),
        (),
        UNSET,
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EventListing | ErrorBody | None:
    try:
        result: EventListing | ErrorBody | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[EventListing | ErrorBody | None]:
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
    page_size: str | Unset = UNSET,
    after: str | Unset = UNSET,
    event_type: str | Unset = UNSET,
) -> Response[EventListing | ErrorBody | None]:
    """List the events of a session.

    Lists the events of the session, page by page; by `eventType` only those of some kinds.

    Args:
        session_id: Id of the session.
        page_size: Entries per page, at most 200, written as text.
        after: Cursor of the page to read: the `after` parameter of the `nextUri` of the page before. Leave it out
            for the first page.
        event_type: Kinds of events to return, separated by commas: `com.genesys.journey.OutcomeAchievedEvent`,
            `.SegmentAssignmentEvent`, `.WebActionEvent`, `.WebEvent`, `.AppEvent`, each with the same beginning.

    getJourneySessionEvents: GET /api/v2/journey/sessions/{sessionId}/events
    """
    kwargs = _get_kwargs(
        session_id,
        page_size=page_size,
        after=after,
        event_type=event_type,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: str | Unset = UNSET,
    after: str | Unset = UNSET,
    event_type: str | Unset = UNSET,
) -> EventListing | ErrorBody | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(session_id, page_size=page_size, after=after, event_type=event_type, client=client)).parsed


async def asyncio_detailed(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: str | Unset = UNSET,
    after: str | Unset = UNSET,
    event_type: str | Unset = UNSET,
) -> Response[EventListing | ErrorBody | None]:
    """List the events of a session.

    Lists the events of the session, page by page; by `eventType` only those of some kinds.

    Args:
        session_id: Id of the session.
        page_size: Entries per page, at most 200, written as text.
        after: Cursor of the page to read: the `after` parameter of the `nextUri` of the page before. Leave it out
            for the first page.
        event_type: Kinds of events to return, separated by commas: `com.genesys.journey.OutcomeAchievedEvent`,
            `.SegmentAssignmentEvent`, `.WebActionEvent`, `.WebEvent`, `.AppEvent`, each with the same beginning.

    getJourneySessionEvents: GET /api/v2/journey/sessions/{sessionId}/events
    """
    kwargs = _get_kwargs(
        session_id,
        page_size=page_size,
        after=after,
        event_type=event_type,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: str | Unset = UNSET,
    after: str | Unset = UNSET,
    event_type: str | Unset = UNSET,
) -> EventListing | ErrorBody | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (
        await asyncio_detailed(session_id, page_size=page_size, after=after, event_type=event_type, client=client)
    ).parsed
