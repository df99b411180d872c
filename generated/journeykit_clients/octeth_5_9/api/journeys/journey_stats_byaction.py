# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Statistics of a journey by action"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ....api import Undocumented, parsed, request_of
from ....body import with_constants
from ....decoding import later
from ....types import UNSET, Response, Unset
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.error_list import ErrorList
    from ...models.failure import Failure
    from ...models.journey_stats_by_action_request import JourneyStatsByActionRequest
    from ...models.journey_stats_by_action_response import JourneyStatsByActionResponse
    from ...payloads import JourneyStatsByActionRequestPayload

_error_list = later(__name__, "_error_list", "...models.error_list", "ErrorList.from_dict")
_failure = later(__name__, "_failure", "...models.failure", "Failure.from_dict")
_journey_stats_by_action_response = later(
    __name__,
    "_journey_stats_by_action_response",
    "...models.journey_stats_by_action_response",
    "JourneyStatsByActionResponse.from_dict",
)


_decoders: dict[int | str, Any] = {
    200: _journey_stats_by_action_response,
    404: _error_list,
    422: _error_list,
    "default": _failure,
}


def _get_kwargs(
    *,
    body: JourneyStatsByActionRequest | JourneyStatsByActionRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "GET",
        "/api/v1/journey.stats.byaction",
        (),
        ("application/json",),
        with_constants(
            body,
            {
                "Command": "journey.stats.byaction",
            },
        ),
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> JourneyStatsByActionResponse | ErrorList | Failure | None:
    try:
        result: JourneyStatsByActionResponse | ErrorList | Failure | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[JourneyStatsByActionResponse | ErrorList | Failure | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: JourneyStatsByActionRequest | JourneyStatsByActionRequestPayload | Unset = UNSET,
) -> Response[JourneyStatsByActionResponse | ErrorList | Failure | None]:
    """Statistics of a journey by action.

    Returns, for each SendEmail action of a journey, its figures over the days asked for and for each day, days
    without activity included. A journey without such an action gives an empty list.

    journey.stats.byaction: GET /api/v1/journey.stats.byaction
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: JourneyStatsByActionRequest | JourneyStatsByActionRequestPayload | Unset = UNSET,
) -> JourneyStatsByActionResponse | ErrorList | Failure | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: JourneyStatsByActionRequest | JourneyStatsByActionRequestPayload | Unset = UNSET,
) -> Response[JourneyStatsByActionResponse | ErrorList | Failure | None]:
    """Statistics of a journey by action.

    Returns, for each SendEmail action of a journey, its figures over the days asked for and for each day, days
    without activity included. A journey without such an action gives an empty list.

    journey.stats.byaction: GET /api/v1/journey.stats.byaction
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: JourneyStatsByActionRequest | JourneyStatsByActionRequestPayload | Unset = UNSET,
) -> JourneyStatsByActionResponse | ErrorList | Failure | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
