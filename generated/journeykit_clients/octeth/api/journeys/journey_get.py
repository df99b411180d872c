# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Retrieve a journey"""

from typing import Any

import httpx

from ...client import AuthenticatedClient, Client
from ...models.error_list import ErrorList
from ...models.failure import Failure
from ...models.get_journey_request import GetJourneyRequest
from ...models.get_journey_response import GetJourneyResponse
from ...types import Response


def _get_kwargs(
    *,
    body: GetJourneyRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/journey",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorList | Failure | GetJourneyResponse:
    if response.status_code == 200:
        response_200 = GetJourneyResponse.from_dict(response.json())

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
) -> Response[ErrorList | Failure | GetJourneyResponse | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetJourneyRequest,
) -> Response[ErrorList | Failure | GetJourneyResponse | None]:
    """Retrieve a journey

     Returns one journey with its actions in order and the number of subscribers in each.

    Release 5.9.4 is documented with the journey's properties beside `Actions` instead of under
    `Journey`.

    Args:
        body (GetJourneyRequest): The journey to return.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorList | Failure | GetJourneyResponse]
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
    body: GetJourneyRequest,
) -> ErrorList | Failure | GetJourneyResponse | None:
    """Retrieve a journey

     Returns one journey with its actions in order and the number of subscribers in each.

    Release 5.9.4 is documented with the journey's properties beside `Actions` instead of under
    `Journey`.

    Args:
        body (GetJourneyRequest): The journey to return.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorList | Failure | GetJourneyResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetJourneyRequest,
) -> Response[ErrorList | Failure | GetJourneyResponse | None]:
    """Retrieve a journey

     Returns one journey with its actions in order and the number of subscribers in each.

    Release 5.9.4 is documented with the journey's properties beside `Actions` instead of under
    `Journey`.

    Args:
        body (GetJourneyRequest): The journey to return.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorList | Failure | GetJourneyResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: GetJourneyRequest,
) -> ErrorList | Failure | GetJourneyResponse | None:
    """Retrieve a journey

     Returns one journey with its actions in order and the number of subscribers in each.

    Release 5.9.4 is documented with the journey's properties beside `Actions` instead of under
    `Journey`.

    Args:
        body (GetJourneyRequest): The journey to return.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorList | Failure | GetJourneyResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
