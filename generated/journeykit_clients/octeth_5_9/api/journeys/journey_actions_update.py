# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Replace the actions of a journey"""

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
    from ...models.update_journey_actions_request import UpdateJourneyActionsRequest
    from ...models.update_journey_actions_response import UpdateJourneyActionsResponse
    from ...payloads import UpdateJourneyActionsRequestPayload

_error_list = later(__name__, "_error_list", "...models.error_list", "ErrorList.from_dict")
_failure = later(__name__, "_failure", "...models.failure", "Failure.from_dict")
_update_journey_actions_response = later(
    __name__,
    "_update_journey_actions_response",
    "...models.update_journey_actions_response",
    "UpdateJourneyActionsResponse.from_dict",
)


_decoders: dict[int | str, Any] = {
    200: _update_journey_actions_response,
    404: _error_list,
    422: _error_list,
    "default": _failure,
}


def _get_kwargs(
    *,
    body: UpdateJourneyActionsRequest | UpdateJourneyActionsRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "PATCH",
        "/api/v1/journey.actions",
        (),
        ("application/json",),
        with_constants(
            body,
            {
                "Command": "journey.actions.update",
            },
        ),
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UpdateJourneyActionsResponse | ErrorList | Failure | None:
    try:
        result: UpdateJourneyActionsResponse | ErrorList | Failure | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateJourneyActionsResponse | ErrorList | Failure | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateJourneyActionsRequest | UpdateJourneyActionsRequestPayload | Unset = UNSET,
) -> Response[UpdateJourneyActionsResponse | ErrorList | Failure | None]:
    """Replace the actions of a journey.

    Replaces the whole list of actions: an action that is not in `Actions` is removed from the journey, with its
    statistics. Order in the list is order in the journey.

    An action with an `ActionID` keeps its identity, and fails if it is of another journey or gone; one with
    `null` is created, so a repeated call creates it again. Requests are flat (parameters beside `Action`),
    answers nest them under `ActionParameters`.

    After `Delivery.UNKNOWN`: `Actions` has the new actions, with ids of their own. (journey.get)

    journey.actions.update: PATCH /api/v1/journey.actions
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateJourneyActionsRequest | UpdateJourneyActionsRequestPayload | Unset = UNSET,
) -> UpdateJourneyActionsResponse | ErrorList | Failure | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateJourneyActionsRequest | UpdateJourneyActionsRequestPayload | Unset = UNSET,
) -> Response[UpdateJourneyActionsResponse | ErrorList | Failure | None]:
    """Replace the actions of a journey.

    Replaces the whole list of actions: an action that is not in `Actions` is removed from the journey, with its
    statistics. Order in the list is order in the journey.

    An action with an `ActionID` keeps its identity, and fails if it is of another journey or gone; one with
    `null` is created, so a repeated call creates it again. Requests are flat (parameters beside `Action`),
    answers nest them under `ActionParameters`.

    After `Delivery.UNKNOWN`: `Actions` has the new actions, with ids of their own. (journey.get)

    journey.actions.update: PATCH /api/v1/journey.actions
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateJourneyActionsRequest | UpdateJourneyActionsRequestPayload | Unset = UNSET,
) -> UpdateJourneyActionsResponse | ErrorList | Failure | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
