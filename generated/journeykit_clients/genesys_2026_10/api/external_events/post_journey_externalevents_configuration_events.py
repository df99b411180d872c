# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Send events that happened outside Genesys"""

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
    from ...models.external_events_request import ExternalEventsRequest
    from ...models.external_events_response import ExternalEventsResponse
    from ...payloads import ExternalEventsRequestPayload

_error_body = later(__name__, "_error_body", "...models.error_body", "ErrorBody.from_dict")
_external_events_response = later(
    __name__, "_external_events_response", "...models.external_events_response", "ExternalEventsResponse.from_dict"
)


_decoders: dict[int | str, Any] = {
    200: _external_events_response,
    400: _error_body,
    401: _error_body,
    403: _error_body,
    404: _error_body,
    408: _error_body,
    409: _error_body,
    413: _error_body,
    415: _error_body,
    422: _error_body,
    429: _error_body,
    500: _error_body,
    503: _error_body,
    504: _error_body,
}


def _get_kwargs(
    configuration_id: str,
    *,
    body: ExternalEventsRequest | ExternalEventsRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/api/v2/journey/externalevents/configurations/" + segment(configuration_id, "configuration_id") + "/events",
        (),
        ("application/json",),
        body,
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ExternalEventsResponse | ErrorBody | None:
    try:
        result: ExternalEventsResponse | ErrorBody | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ExternalEventsResponse | ErrorBody | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    configuration_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ExternalEventsRequest | ExternalEventsRequestPayload | Unset = UNSET,
) -> Response[ExternalEventsResponse | ErrorBody | None]:
    """Send events that happened outside Genesys.

    Takes in from 1 to 10 events of contacts. The answer is a success even if some failed: `unprocessedEntities`
    names them and says whether sending them again may help.

    Each call takes the events in; that a repeated `id` is recognised is not documented.

    Args:
        configuration_id: Id of the configuration of external events.

    After `Delivery.UNKNOWN`: No operation tells: the kinds of events that can be listed do not include external
    ones. Send an event again only if taking it in twice does no harm.

    postJourneyExternaleventsConfigurationEvents: POST /api/v2/journey/externalevents/configurations/{configurationId}/events
    """
    kwargs = _get_kwargs(
        configuration_id,
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    configuration_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ExternalEventsRequest | ExternalEventsRequestPayload | Unset = UNSET,
) -> ExternalEventsResponse | ErrorBody | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(configuration_id, body=body, client=client)).parsed


async def asyncio_detailed(
    configuration_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ExternalEventsRequest | ExternalEventsRequestPayload | Unset = UNSET,
) -> Response[ExternalEventsResponse | ErrorBody | None]:
    """Send events that happened outside Genesys.

    Takes in from 1 to 10 events of contacts. The answer is a success even if some failed: `unprocessedEntities`
    names them and says whether sending them again may help.

    Each call takes the events in; that a repeated `id` is recognised is not documented.

    Args:
        configuration_id: Id of the configuration of external events.

    After `Delivery.UNKNOWN`: No operation tells: the kinds of events that can be listed do not include external
    ones. Send an event again only if taking it in twice does no harm.

    postJourneyExternaleventsConfigurationEvents: POST /api/v2/journey/externalevents/configurations/{configurationId}/events
    """
    kwargs = _get_kwargs(
        configuration_id,
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    configuration_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ExternalEventsRequest | ExternalEventsRequestPayload | Unset = UNSET,
) -> ExternalEventsResponse | ErrorBody | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(configuration_id, body=body, client=client)).parsed
