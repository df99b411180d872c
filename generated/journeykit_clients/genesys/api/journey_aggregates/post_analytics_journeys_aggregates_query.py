# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Query journey aggregates"""

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.journey_aggregate_query_response import JourneyAggregateQueryResponse
from ...models.journey_aggregation_query import JourneyAggregationQuery
from ...types import Response


def _get_kwargs(
    *,
    body: JourneyAggregationQuery,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v2/analytics/journeys/aggregates/query",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | JourneyAggregateQueryResponse | None:
    if response.status_code == 200:
        response_200 = JourneyAggregateQueryResponse.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = ErrorBody.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorBody.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = ErrorBody.from_dict(response.json())

        return response_403

    if response.status_code == 404:
        response_404 = ErrorBody.from_dict(response.json())

        return response_404

    if response.status_code == 408:
        response_408 = ErrorBody.from_dict(response.json())

        return response_408

    if response.status_code == 409:
        response_409 = ErrorBody.from_dict(response.json())

        return response_409

    if response.status_code == 413:
        response_413 = ErrorBody.from_dict(response.json())

        return response_413

    if response.status_code == 415:
        response_415 = ErrorBody.from_dict(response.json())

        return response_415

    if response.status_code == 429:
        response_429 = ErrorBody.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = ErrorBody.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = ErrorBody.from_dict(response.json())

        return response_503

    if response.status_code == 504:
        response_504 = ErrorBody.from_dict(response.json())

        return response_504

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | JourneyAggregateQueryResponse | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: JourneyAggregationQuery,
) -> Response[ErrorBody | JourneyAggregateQueryResponse | None]:
    """Query journey aggregates

     Computes metrics of journeys over a time range, divided into parts (`granularity`) and groups
    (`groupBy`), of the data that `filter` lets through. Changes nothing, although it is a POST.

    Args:
        body (JourneyAggregationQuery): What to aggregate, over which time, and how to divide the
            result.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | JourneyAggregateQueryResponse]
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
    body: JourneyAggregationQuery,
) -> ErrorBody | JourneyAggregateQueryResponse | None:
    """Query journey aggregates

     Computes metrics of journeys over a time range, divided into parts (`granularity`) and groups
    (`groupBy`), of the data that `filter` lets through. Changes nothing, although it is a POST.

    Args:
        body (JourneyAggregationQuery): What to aggregate, over which time, and how to divide the
            result.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | JourneyAggregateQueryResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: JourneyAggregationQuery,
) -> Response[ErrorBody | JourneyAggregateQueryResponse | None]:
    """Query journey aggregates

     Computes metrics of journeys over a time range, divided into parts (`granularity`) and groups
    (`groupBy`), of the data that `filter` lets through. Changes nothing, although it is a POST.

    Args:
        body (JourneyAggregationQuery): What to aggregate, over which time, and how to divide the
            result.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | JourneyAggregateQueryResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: JourneyAggregationQuery,
) -> ErrorBody | JourneyAggregateQueryResponse | None:
    """Query journey aggregates

     Computes metrics of journeys over a time range, divided into parts (`granularity`) and groups
    (`groupBy`), of the data that `filter` lets through. Changes nothing, although it is a POST.

    Args:
        body (JourneyAggregationQuery): What to aggregate, over which time, and how to divide the
            result.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | JourneyAggregateQueryResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
