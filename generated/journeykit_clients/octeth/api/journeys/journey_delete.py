# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Delete a journey"""

from typing import Any

import httpx

from ...client import AuthenticatedClient, Client
from ...models.delete_journey_request import DeleteJourneyRequest
from ...models.delete_journey_response import DeleteJourneyResponse
from ...models.error_list import ErrorList
from ...models.failure import Failure
from ...types import Response


def _get_kwargs(
    *,
    body: DeleteJourneyRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v1/journey.delete",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DeleteJourneyResponse | ErrorList | Failure:
    if response.status_code == 200:
        response_200 = DeleteJourneyResponse.from_dict(response.json())

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
) -> Response[DeleteJourneyResponse | ErrorList | Failure | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteJourneyRequest,
) -> Response[DeleteJourneyResponse | ErrorList | Failure | None]:
    """Delete a journey

     Deletes a journey for good. Repeating the call does no harm and answers 404.

    Args:
        body (DeleteJourneyRequest): The journey to delete.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeleteJourneyResponse | ErrorList | Failure]
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
    body: DeleteJourneyRequest,
) -> DeleteJourneyResponse | ErrorList | Failure | None:
    """Delete a journey

     Deletes a journey for good. Repeating the call does no harm and answers 404.

    Args:
        body (DeleteJourneyRequest): The journey to delete.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeleteJourneyResponse | ErrorList | Failure
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteJourneyRequest,
) -> Response[DeleteJourneyResponse | ErrorList | Failure | None]:
    """Delete a journey

     Deletes a journey for good. Repeating the call does no harm and answers 404.

    Args:
        body (DeleteJourneyRequest): The journey to delete.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeleteJourneyResponse | ErrorList | Failure]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteJourneyRequest,
) -> DeleteJourneyResponse | ErrorList | Failure | None:
    """Delete a journey

     Deletes a journey for good. Repeating the call does no harm and answers 404.

    Args:
        body (DeleteJourneyRequest): The journey to delete.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeleteJourneyResponse | ErrorList | Failure
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
