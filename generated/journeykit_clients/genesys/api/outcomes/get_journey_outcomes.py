# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""List outcomes"""

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
    from ...models.error_body import ErrorBody
    from ...models.outcome_listing import OutcomeListing

_error_body = later(__name__, "_error_body", "...models.error_body", "ErrorBody.from_dict")
_outcome_listing = later(__name__, "_outcome_listing", "...models.outcome_listing", "OutcomeListing.from_dict")


_decoders: dict[int | str, Any] = {
    200: _outcome_listing,
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
    *,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    outcome_ids: Sequence[str] | Unset = UNSET,
    query_fields: Sequence[str] | Unset = UNSET,
    query_value: str | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "GET",
        "/api/v2/journey/outcomes",
        (
            ("pageNumber", page_number, "repeat"),
            ("pageSize", page_size, "repeat"),
            ("sortBy", sort_by, "repeat"),
            ("outcomeIds", outcome_ids, "repeat"),
            ("queryFields", query_fields, "repeat"),
            ("queryValue", query_value, "repeat"),
        ),
        (),
        UNSET,
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> OutcomeListing | ErrorBody | None:
    try:
        result: OutcomeListing | ErrorBody | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[OutcomeListing | ErrorBody | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    outcome_ids: Sequence[str] | Unset = UNSET,
    query_fields: Sequence[str] | Unset = UNSET,
    query_value: str | Unset = UNSET,
) -> Response[OutcomeListing | ErrorBody | None]:
    """List outcomes.

    Lists the outcomes of the organisation, page by page. Either choose by `outcomeIds` alone, or page, sort and
    search (`queryFields` with `queryValue`). The vendor has shut outcomes down and answers 410 since 2026; its
    successor is Customer Outcomes.

    Args:
        page_number: Number of the page, counted from 1. (default 1)
        page_size: Entries per page. The vendor publishes no maximum. (default 25)
        sort_by: First-level properties of the outcome to sort by, separated by commas; a minus sign before a
            property sorts it in descending order.
        outcome_ids: Ids of the outcomes to return, at most 20. Not together with paging, sorting or searching.
            (at most 20 items)
        query_fields: Fields of the outcome in which to look for `queryValue`, without which they may not be sent.
        query_value: Text to look for in the fields of `queryFields`, without which it may not be sent. Today the
            vendor matches loosely (fuzzy).

    Deprecated by the vendor.

    Withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud.

    getJourneyOutcomes: GET /api/v2/journey/outcomes
    """
    kwargs = _get_kwargs(
        page_number=page_number,
        page_size=page_size,
        sort_by=sort_by,
        outcome_ids=outcome_ids,
        query_fields=query_fields,
        query_value=query_value,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    outcome_ids: Sequence[str] | Unset = UNSET,
    query_fields: Sequence[str] | Unset = UNSET,
    query_value: str | Unset = UNSET,
) -> OutcomeListing | ErrorBody | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (
        sync_detailed(
            page_number=page_number,
            page_size=page_size,
            sort_by=sort_by,
            outcome_ids=outcome_ids,
            query_fields=query_fields,
            query_value=query_value,
            client=client,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    outcome_ids: Sequence[str] | Unset = UNSET,
    query_fields: Sequence[str] | Unset = UNSET,
    query_value: str | Unset = UNSET,
) -> Response[OutcomeListing | ErrorBody | None]:
    """List outcomes.

    Lists the outcomes of the organisation, page by page. Either choose by `outcomeIds` alone, or page, sort and
    search (`queryFields` with `queryValue`). The vendor has shut outcomes down and answers 410 since 2026; its
    successor is Customer Outcomes.

    Args:
        page_number: Number of the page, counted from 1. (default 1)
        page_size: Entries per page. The vendor publishes no maximum. (default 25)
        sort_by: First-level properties of the outcome to sort by, separated by commas; a minus sign before a
            property sorts it in descending order.
        outcome_ids: Ids of the outcomes to return, at most 20. Not together with paging, sorting or searching.
            (at most 20 items)
        query_fields: Fields of the outcome in which to look for `queryValue`, without which they may not be sent.
        query_value: Text to look for in the fields of `queryFields`, without which it may not be sent. Today the
            vendor matches loosely (fuzzy).

    Deprecated by the vendor.

    Withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud.

    getJourneyOutcomes: GET /api/v2/journey/outcomes
    """
    kwargs = _get_kwargs(
        page_number=page_number,
        page_size=page_size,
        sort_by=sort_by,
        outcome_ids=outcome_ids,
        query_fields=query_fields,
        query_value=query_value,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    outcome_ids: Sequence[str] | Unset = UNSET,
    query_fields: Sequence[str] | Unset = UNSET,
    query_value: str | Unset = UNSET,
) -> OutcomeListing | ErrorBody | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (
        await asyncio_detailed(
            page_number=page_number,
            page_size=page_size,
            sort_by=sort_by,
            outcome_ids=outcome_ids,
            query_fields=query_fields,
            query_value=query_value,
            client=client,
        )
    ).parsed
