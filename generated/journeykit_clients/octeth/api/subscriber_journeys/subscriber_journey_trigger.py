# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Put a subscriber into a journey"""

from typing import Any

import httpx

from ...client import AuthenticatedClient, Client
from ...models.error_list import ErrorList
from ...models.failure import Failure
from ...models.trigger_subscriber_journey_request import TriggerSubscriberJourneyRequest
from ...models.trigger_subscriber_journey_response import TriggerSubscriberJourneyResponse
from ...types import Response


def _get_kwargs(
    *,
    body: TriggerSubscriberJourneyRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/subscriber.journey.trigger",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorList | Failure | TriggerSubscriberJourneyResponse:
    if response.status_code == 200:
        response_200 = TriggerSubscriberJourneyResponse.from_dict(response.json())

        return response_200

    if response.status_code == 403:
        response_403 = ErrorList.from_dict(response.json())

        return response_403

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
) -> Response[ErrorList | Failure | TriggerSubscriberJourneyResponse | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TriggerSubscriberJourneyRequest,
) -> Response[ErrorList | Failure | TriggerSubscriberJourneyResponse | None]:
    """Put a subscriber into a journey

     Starts the journey for one subscriber of a list. The journey has to be enabled. The subscriber may
    receive messages as
    a result, so although its method is GET the call must not be repeated blindly.

    Later releases answer the same path by POST. They add `JourneyIDs` and `SkippedJourneys` to the
    answer, and may answer
    200 for a journey that was skipped.

    Args:
        body (TriggerSubscriberJourneyRequest): A subscriber and the journey to start.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorList | Failure | TriggerSubscriberJourneyResponse]
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
    body: TriggerSubscriberJourneyRequest,
) -> ErrorList | Failure | TriggerSubscriberJourneyResponse | None:
    """Put a subscriber into a journey

     Starts the journey for one subscriber of a list. The journey has to be enabled. The subscriber may
    receive messages as
    a result, so although its method is GET the call must not be repeated blindly.

    Later releases answer the same path by POST. They add `JourneyIDs` and `SkippedJourneys` to the
    answer, and may answer
    200 for a journey that was skipped.

    Args:
        body (TriggerSubscriberJourneyRequest): A subscriber and the journey to start.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorList | Failure | TriggerSubscriberJourneyResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TriggerSubscriberJourneyRequest,
) -> Response[ErrorList | Failure | TriggerSubscriberJourneyResponse | None]:
    """Put a subscriber into a journey

     Starts the journey for one subscriber of a list. The journey has to be enabled. The subscriber may
    receive messages as
    a result, so although its method is GET the call must not be repeated blindly.

    Later releases answer the same path by POST. They add `JourneyIDs` and `SkippedJourneys` to the
    answer, and may answer
    200 for a journey that was skipped.

    Args:
        body (TriggerSubscriberJourneyRequest): A subscriber and the journey to start.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorList | Failure | TriggerSubscriberJourneyResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: TriggerSubscriberJourneyRequest,
) -> ErrorList | Failure | TriggerSubscriberJourneyResponse | None:
    """Put a subscriber into a journey

     Starts the journey for one subscriber of a list. The journey has to be enabled. The subscriber may
    receive messages as
    a result, so although its method is GET the call must not be repeated blindly.

    Later releases answer the same path by POST. They add `JourneyIDs` and `SkippedJourneys` to the
    answer, and may answer
    200 for a journey that was skipped.

    Args:
        body (TriggerSubscriberJourneyRequest): A subscriber and the journey to start.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorList | Failure | TriggerSubscriberJourneyResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
