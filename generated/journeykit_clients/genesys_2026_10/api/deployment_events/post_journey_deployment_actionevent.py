# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Report the state of a web action"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....types import UNSET, Response, Unset
from ....uri import segment
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.action_event_request import ActionEventRequest
    from ...models.error_body import ErrorBody
    from ...payloads import ActionEventRequestPayload

_error_body = later(__name__, "_error_body", "...models.error_body", "ErrorBody.from_dict")

_ActionState = Literal[
    "accepted",
    "rejected",
    "timedout",
    "errored",
    "ignored",
    "qualified",
    "offered",
    "started",
    "engaged",
    "qualifiedOutsideSchedule",
    "offeredOutsideSchedule",
    "abandoned",
    "completed",
    "frequencyCapReached",
]


_decoders: dict[int | str, Any] = {
    204: None,
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
    deployment_id: str,
    *,
    body: ActionEventRequest | ActionEventRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/api/v2/journey/deployments/" + segment(deployment_id, "deployment_id") + "/actionevent",
        (),
        ("application/json",),
        body,
        None,
    )


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> None | ErrorBody:
    try:
        result: None | ErrorBody = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[None | ErrorBody]:
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
    body: ActionEventRequest | ActionEventRequestPayload | Unset = UNSET,
) -> Response[None | ErrorBody]:
    """Report the state of a web action.

    Says that a web action was offered, accepted, rejected and so on. It is called without a log-in, from the
    browser or for it.

    A repeated call may answer 409, as the action is in that state already.

    Args:
        deployment_id: Id of the messenger deployment that the web site or app uses.

    After `Delivery.UNKNOWN`: List the events of the session with `eventType`
    `com.genesys.journey.WebActionEvent`, with a log-in: the state of the action is in `webActionEvent`.
    (getJourneySessionEvents)

    postJourneyDeploymentActionevent: POST /api/v2/journey/deployments/{deploymentId}/actionevent
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
    body: ActionEventRequest | ActionEventRequestPayload | Unset = UNSET,
) -> None | ErrorBody:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(deployment_id, body=body, client=client)).parsed


async def asyncio_detailed(
    deployment_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ActionEventRequest | ActionEventRequestPayload | Unset = UNSET,
) -> Response[None | ErrorBody]:
    """Report the state of a web action.

    Says that a web action was offered, accepted, rejected and so on. It is called without a log-in, from the
    browser or for it.

    A repeated call may answer 409, as the action is in that state already.

    Args:
        deployment_id: Id of the messenger deployment that the web site or app uses.

    After `Delivery.UNKNOWN`: List the events of the session with `eventType`
    `com.genesys.journey.WebActionEvent`, with a log-in: the state of the action is in `webActionEvent`.
    (getJourneySessionEvents)

    postJourneyDeploymentActionevent: POST /api/v2/journey/deployments/{deploymentId}/actionevent
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
    body: ActionEventRequest | ActionEventRequestPayload | Unset = UNSET,
) -> None | ErrorBody:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(deployment_id, body=body, client=client)).parsed
