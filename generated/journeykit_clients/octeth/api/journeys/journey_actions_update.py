# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Replace the actions of a journey"""

from typing import Any

import httpx

from ...client import AuthenticatedClient, Client
from ...models.error_list import ErrorList
from ...models.failure import Failure
from ...models.update_journey_actions_request import UpdateJourneyActionsRequest
from ...models.update_journey_actions_response import UpdateJourneyActionsResponse
from ...types import Response


def _get_kwargs(
    *,
    body: UpdateJourneyActionsRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/api/v1/journey.actions",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorList | Failure | UpdateJourneyActionsResponse:
    if response.status_code == 200:
        response_200 = UpdateJourneyActionsResponse.from_dict(response.json())

        return response_200

    if response.status_code == 404:
        response_404 = ErrorList.from_dict(response.json())

        return response_404

    if response.status_code == 422:
        response_422 = ErrorList.from_dict(response.json())

        return response_422

    response_default = Failure.from_dict(response.json())

    return response_default


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorList | Failure | UpdateJourneyActionsResponse | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateJourneyActionsRequest,
) -> Response[ErrorList | Failure | UpdateJourneyActionsResponse | None]:
    """Replace the actions of a journey

     Replaces the whole list of actions: an action that is not in `Actions` is removed from the journey,
    with its
    statistics. Order in the list is order in the journey.

    An action with an `ActionID` keeps its identity; one with `null` is created, so a repeated call
    creates it again.
    Requests are flat (parameters beside `Action`), answers nest them under `ActionParameters`.

    Args:
        body (UpdateJourneyActionsRequest): A journey and its complete list of actions.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorList | Failure | UpdateJourneyActionsResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateJourneyActionsRequest,
) -> ErrorList | Failure | UpdateJourneyActionsResponse | None:
    """Replace the actions of a journey

     Replaces the whole list of actions: an action that is not in `Actions` is removed from the journey,
    with its
    statistics. Order in the list is order in the journey.

    An action with an `ActionID` keeps its identity; one with `null` is created, so a repeated call
    creates it again.
    Requests are flat (parameters beside `Action`), answers nest them under `ActionParameters`.

    Args:
        body (UpdateJourneyActionsRequest): A journey and its complete list of actions.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorList | Failure | UpdateJourneyActionsResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateJourneyActionsRequest,
) -> Response[ErrorList | Failure | UpdateJourneyActionsResponse | None]:
    """Replace the actions of a journey

     Replaces the whole list of actions: an action that is not in `Actions` is removed from the journey,
    with its
    statistics. Order in the list is order in the journey.

    An action with an `ActionID` keeps its identity; one with `null` is created, so a repeated call
    creates it again.
    Requests are flat (parameters beside `Action`), answers nest them under `ActionParameters`.

    Args:
        body (UpdateJourneyActionsRequest): A journey and its complete list of actions.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorList | Failure | UpdateJourneyActionsResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateJourneyActionsRequest,
) -> ErrorList | Failure | UpdateJourneyActionsResponse | None:
    """Replace the actions of a journey

     Replaces the whole list of actions: an action that is not in `Actions` is removed from the journey,
    with its
    statistics. Order in the list is order in the journey.

    An action with an `ActionID` keeps its identity; one with `null` is created, so a repeated call
    creates it again.
    Requests are flat (parameters beside `Action`), answers nest them under `ActionParameters`.

    Args:
        body (UpdateJourneyActionsRequest): A journey and its complete list of actions.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorList | Failure | UpdateJourneyActionsResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
