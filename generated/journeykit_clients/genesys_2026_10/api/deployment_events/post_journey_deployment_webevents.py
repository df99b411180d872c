# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Report an event of a web site"""

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
    from ...models.web_event_request import WebEventRequest
    from ...models.web_event_response import WebEventResponse
    from ...payloads import WebEventRequestPayload

_error_body = later(__name__, "_error_body", "...models.error_body", "ErrorBody.from_dict")
_web_event_response = later(
    __name__, "_web_event_response", "...models.web_event_response", "WebEventResponse.from_dict"
)


_decoders: dict[int | str, Any] = {
    200: _web_event_response,
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
    deployment_id: str,
    *,
    body: WebEventRequest | WebEventRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/api/v2/journey/deployments/" + segment(deployment_id, "deployment_id") + "/webevents",
        (),
        ("application/json",),
        body,
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> WebEventResponse | ErrorBody | None:
    try:
        result: WebEventResponse | ErrorBody | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[WebEventResponse | ErrorBody | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    deployment_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: WebEventRequest | WebEventRequestPayload | Unset = UNSET,
) -> Response[WebEventResponse | ErrorBody | None]:
    """Report an event of a web site.

    Records what a customer did on a web site: a page viewed, a search performed, an order completed. Segments and
    action maps react to it. It is called without a log-in, from the browser or for it.

    Each call records another event.

    Args:
        deployment_id: Id of the messenger deployment that the web site or app uses.

    After `Delivery.UNKNOWN`: List the events of the customer's session with `eventType`
    `com.genesys.journey.WebEvent`, with a log-in: an event of this name and time is the one of this call.
    (getJourneySessionEvents)

    postJourneyDeploymentWebevents: POST /api/v2/journey/deployments/{deploymentId}/webevents
    """
    kwargs = _get_kwargs(
        deployment_id,
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    deployment_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: WebEventRequest | WebEventRequestPayload | Unset = UNSET,
) -> WebEventResponse | ErrorBody | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(deployment_id, body=body, client=client)).parsed


async def asyncio_detailed(
    deployment_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: WebEventRequest | WebEventRequestPayload | Unset = UNSET,
) -> Response[WebEventResponse | ErrorBody | None]:
    """Report an event of a web site.

    Records what a customer did on a web site: a page viewed, a search performed, an order completed. Segments and
    action maps react to it. It is called without a log-in, from the browser or for it.

    Each call records another event.

    Args:
        deployment_id: Id of the messenger deployment that the web site or app uses.

    After `Delivery.UNKNOWN`: List the events of the customer's session with `eventType`
    `com.genesys.journey.WebEvent`, with a log-in: an event of this name and time is the one of this call.
    (getJourneySessionEvents)

    postJourneyDeploymentWebevents: POST /api/v2/journey/deployments/{deploymentId}/webevents
    """
    kwargs = _get_kwargs(
        deployment_id,
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    deployment_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: WebEventRequest | WebEventRequestPayload | Unset = UNSET,
) -> WebEventResponse | ErrorBody | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(deployment_id, body=body, client=client)).parsed
