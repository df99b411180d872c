# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Get the results of a background query"""

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
    from ...models.journey_async_aggregate_query_response import JourneyAsyncAggregateQueryResponse

_error_body = later(__name__, "_error_body", "...models.error_body", "ErrorBody.from_dict")
_journey_async_aggregate_query_response = later(
    __name__,
    "_journey_async_aggregate_query_response",
    "...models.journey_async_aggregate_query_response",
    "JourneyAsyncAggregateQueryResponse.from_dict",
)


_decoders: dict[int | str, Any] = {
    200: _journey_async_aggregate_query_response,
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
    job_id: str,
    *,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "GET",
        "/api/v2/analytics/journeys/aggregates/jobs/" + segment(job_id, "job_id") + "/results",
        (("cursor", cursor, "repeat"),),
        (),
        UNSET,
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> JourneyAsyncAggregateQueryResponse | ErrorBody | None:
    try:
        result: JourneyAsyncAggregateQueryResponse | ErrorBody | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[JourneyAsyncAggregateQueryResponse | ErrorBody | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    job_id: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
) -> Response[JourneyAsyncAggregateQueryResponse | ErrorBody | None]:
    """Get the results of a background query.

    Returns the results of a query whose state is `FULFILLED`, page by page. They can be read until its
    `expirationDate`.

    Args:
        job_id: Id of the query, as its creation returned it.
        cursor: Cursor of the page to read: the `cursor` of the page before. Leave it out for the first page.

    getAnalyticsJourneysAggregatesJobResults: GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results
    """
    kwargs = _get_kwargs(
        job_id,
        cursor=cursor,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    job_id: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
) -> JourneyAsyncAggregateQueryResponse | ErrorBody | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(job_id, cursor=cursor, client=client)).parsed


async def asyncio_detailed(
    job_id: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
) -> Response[JourneyAsyncAggregateQueryResponse | ErrorBody | None]:
    """Get the results of a background query.

    Returns the results of a query whose state is `FULFILLED`, page by page. They can be read until its
    `expirationDate`.

    Args:
        job_id: Id of the query, as its creation returned it.
        cursor: Cursor of the page to read: the `cursor` of the page before. Leave it out for the first page.

    getAnalyticsJourneysAggregatesJobResults: GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results
    """
    kwargs = _get_kwargs(
        job_id,
        cursor=cursor,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    job_id: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
) -> JourneyAsyncAggregateQueryResponse | ErrorBody | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(job_id, cursor=cursor, client=client)).parsed
