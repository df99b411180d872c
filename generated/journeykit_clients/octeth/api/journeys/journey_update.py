# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Change a journey"""

from typing import Any

import httpx

from ...client import AuthenticatedClient, Client
from ...models.error_list import ErrorList
from ...models.failure import Failure
from ...models.update_journey_request import UpdateJourneyRequest
from ...models.update_journey_response import UpdateJourneyResponse
from ...types import Response


def _get_kwargs(
    *,
    body: UpdateJourneyRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/api/v1/journey",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorList | Failure | UpdateJourneyResponse:
    if response.status_code == 200:
        response_200 = UpdateJourneyResponse.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = ErrorList.from_dict(response.json())

        return response_400

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
) -> Response[ErrorList | Failure | UpdateJourneyResponse | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateJourneyRequest,
) -> Response[ErrorList | Failure | UpdateJourneyResponse | None]:
    """Change a journey

     Changes the properties that are given and leaves the others. Actions are changed with `PATCH
    /api/v1/journey.actions`,
    the status with enable and disable.

    `Trigger_ListID` goes with the list triggers, `Trigger_EmailID` with the e-mail triggers.

    Args:
        body (UpdateJourneyRequest): A journey and the properties to change in it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorList | Failure | UpdateJourneyResponse]
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
    body: UpdateJourneyRequest,
) -> ErrorList | Failure | UpdateJourneyResponse | None:
    """Change a journey

     Changes the properties that are given and leaves the others. Actions are changed with `PATCH
    /api/v1/journey.actions`,
    the status with enable and disable.

    `Trigger_ListID` goes with the list triggers, `Trigger_EmailID` with the e-mail triggers.

    Args:
        body (UpdateJourneyRequest): A journey and the properties to change in it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorList | Failure | UpdateJourneyResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateJourneyRequest,
) -> Response[ErrorList | Failure | UpdateJourneyResponse | None]:
    """Change a journey

     Changes the properties that are given and leaves the others. Actions are changed with `PATCH
    /api/v1/journey.actions`,
    the status with enable and disable.

    `Trigger_ListID` goes with the list triggers, `Trigger_EmailID` with the e-mail triggers.

    Args:
        body (UpdateJourneyRequest): A journey and the properties to change in it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorList | Failure | UpdateJourneyResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateJourneyRequest,
) -> ErrorList | Failure | UpdateJourneyResponse | None:
    """Change a journey

     Changes the properties that are given and leaves the others. Actions are changed with `PATCH
    /api/v1/journey.actions`,
    the status with enable and disable.

    `Trigger_ListID` goes with the list triggers, `Trigger_EmailID` with the e-mail triggers.

    Args:
        body (UpdateJourneyRequest): A journey and the properties to change in it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorList | Failure | UpdateJourneyResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
