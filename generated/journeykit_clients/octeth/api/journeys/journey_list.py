# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""List journeys"""

from typing import Any

import httpx

from ...client import AuthenticatedClient, Client
from ...models.failure import Failure
from ...models.list_journeys_request import ListJourneysRequest
from ...models.list_journeys_response import ListJourneysResponse
from ...types import Response


def _get_kwargs(
    *,
    body: ListJourneysRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/journeys",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Failure | ListJourneysResponse:
    if response.status_code == 200:
        response_200 = ListJourneysResponse.from_dict(response.json())

        return response_200

    response_default = Failure.from_dict(response.json())

    return response_default


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Failure | ListJourneysResponse | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListJourneysRequest,
) -> Response[Failure | ListJourneysResponse | None]:
    """List journeys

     Returns every journey of the user with the number of subscribers in it. There are no pages and no
    filters.

    Args:
        body (ListJourneysRequest): Credentials; there is nothing else to say.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Failure | ListJourneysResponse]
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
    body: ListJourneysRequest,
) -> Failure | ListJourneysResponse | None:
    """List journeys

     Returns every journey of the user with the number of subscribers in it. There are no pages and no
    filters.

    Args:
        body (ListJourneysRequest): Credentials; there is nothing else to say.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Failure | ListJourneysResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListJourneysRequest,
) -> Response[Failure | ListJourneysResponse | None]:
    """List journeys

     Returns every journey of the user with the number of subscribers in it. There are no pages and no
    filters.

    Args:
        body (ListJourneysRequest): Credentials; there is nothing else to say.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Failure | ListJourneysResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListJourneysRequest,
) -> Failure | ListJourneysResponse | None:
    """List journeys

     Returns every journey of the user with the number of subscribers in it. There are no pages and no
    filters.

    Args:
        body (ListJourneysRequest): Credentials; there is nothing else to say.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Failure | ListJourneysResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
