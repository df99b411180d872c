# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""State or file of an export"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ....api import Undocumented, parsed, request_of
from ....body import with_constants
from ....decoding import later
from ....responses import JsonOr
from ....types import UNSET, Response, Unset
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.error_list import ErrorList
    from ...models.failure import Failure
    from ...models.get_journey_export_request import GetJourneyExportRequest
    from ...models.get_journey_export_response import GetJourneyExportResponse
    from ...payloads import GetJourneyExportRequestPayload

_error_list = later(__name__, "_error_list", "...models.error_list", "ErrorList.from_dict")
_failure = later(__name__, "_failure", "...models.failure", "Failure.from_dict")
_get_journey_export_response = later(
    __name__,
    "_get_journey_export_response",
    "...models.get_journey_export_response",
    "GetJourneyExportResponse.from_dict",
)


_decoders: dict[int | str, Any] = {
    200: JsonOr(_get_journey_export_response, "text"),
    404: _error_list,
    409: _error_list,
    422: _error_list,
    "default": _failure,
}


def _get_kwargs(
    *,
    body: GetJourneyExportRequest | GetJourneyExportRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "GET",
        "/api/v1/journey.export",
        (),
        ("application/json",),
        with_constants(
            body,
            {
                "Command": "journey.export.get",
            },
        ),
        None,
        "application/json, text/csv, application/problem+json",
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetJourneyExportResponse | str | ErrorList | Failure | None:
    try:
        result: GetJourneyExportResponse | str | ErrorList | Failure | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetJourneyExportResponse | str | ErrorList | Failure | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetJourneyExportRequest | GetJourneyExportRequestPayload | Unset = UNSET,
) -> Response[GetJourneyExportResponse | str | ErrorList | Failure | None]:
    """State or file of an export.

    Returns the state of an export. With `download` true and the export Completed, it returns the file as text:
    CSV, with a row for each journey.

    journey.export.get: GET /api/v1/journey.export
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: GetJourneyExportRequest | GetJourneyExportRequestPayload | Unset = UNSET,
) -> GetJourneyExportResponse | str | ErrorList | Failure | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetJourneyExportRequest | GetJourneyExportRequestPayload | Unset = UNSET,
) -> Response[GetJourneyExportResponse | str | ErrorList | Failure | None]:
    """State or file of an export.

    Returns the state of an export. With `download` true and the export Completed, it returns the file as text:
    CSV, with a row for each journey.

    journey.export.get: GET /api/v1/journey.export
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: GetJourneyExportRequest | GetJourneyExportRequestPayload | Unset = UNSET,
) -> GetJourneyExportResponse | str | ErrorList | Failure | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
