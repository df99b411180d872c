# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Start an export of journeys"""

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
    from ...models.create_journey_export_request import CreateJourneyExportRequest
    from ...models.create_journey_export_response import CreateJourneyExportResponse
    from ...models.error_list import ErrorList
    from ...models.failure import Failure
    from ...payloads import CreateJourneyExportRequestPayload

_create_journey_export_response = later(
    __name__,
    "_create_journey_export_response",
    "...models.create_journey_export_response",
    "CreateJourneyExportResponse.from_dict",
)
_error_list = later(__name__, "_error_list", "...models.error_list", "ErrorList.from_dict")
_failure = later(__name__, "_failure", "...models.failure", "Failure.from_dict")

_ExportedStatus = Literal[
    "Enabled",
    "Disabled",
    "all",
]


_decoders: dict[int | str, Any] = {
    200: _create_journey_export_response,
    422: _error_list,
    "default": _failure,
}


def _get_kwargs(
    *,
    body: CreateJourneyExportRequest | CreateJourneyExportRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/api/v1/journey.export",
        (),
        ("application/json",),
        with_constants(
            body,
            {
                "Command": "journey.export.submit",
            },
        ),
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CreateJourneyExportResponse | ErrorList | Failure | None:
    try:
        result: CreateJourneyExportResponse | ErrorList | Failure | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateJourneyExportResponse | ErrorList | Failure | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateJourneyExportRequest | CreateJourneyExportRequestPayload | Unset = UNSET,
) -> Response[CreateJourneyExportResponse | ErrorList | Failure | None]:
    """Start an export of journeys.

    Puts an export of the user's journeys with their statistics into a queue. Ask for its state with `GET
    /api/v1/journey.export`. A repeated call starts another export.

    After `Delivery.UNKNOWN`: No operation lists exports; another export does no harm.

    journey.export.submit: POST /api/v1/journey.export
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateJourneyExportRequest | CreateJourneyExportRequestPayload | Unset = UNSET,
) -> CreateJourneyExportResponse | ErrorList | Failure | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateJourneyExportRequest | CreateJourneyExportRequestPayload | Unset = UNSET,
) -> Response[CreateJourneyExportResponse | ErrorList | Failure | None]:
    """Start an export of journeys.

    Puts an export of the user's journeys with their statistics into a queue. Ask for its state with `GET
    /api/v1/journey.export`. A repeated call starts another export.

    After `Delivery.UNKNOWN`: No operation lists exports; another export does no harm.

    journey.export.submit: POST /api/v1/journey.export
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateJourneyExportRequest | CreateJourneyExportRequestPayload | Unset = UNSET,
) -> CreateJourneyExportResponse | ErrorList | Failure | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
