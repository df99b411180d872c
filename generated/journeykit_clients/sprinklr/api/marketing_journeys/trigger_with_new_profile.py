# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Create a profile and start a journey for it"""

from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.trigger_response import TriggerResponse
from ...models.trigger_with_new_profile_request import TriggerWithNewProfileRequest
from ...types import Response


def _get_kwargs(
    *,
    body: TriggerWithNewProfileRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/marketing-journey/triggerWithNewProfile",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | ErrorEnvelope | TriggerResponse | None:
    if response.status_code == 200:
        response_200 = TriggerResponse.from_dict(response.json())

        return response_200

    if response.status_code == 204:
        response_204 = cast(Any, None)
        return response_204

    if response.status_code == 400:
        response_400 = ErrorEnvelope.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = ErrorEnvelope.from_dict(response.json())

        return response_403

    if response.status_code == 404:
        response_404 = ErrorEnvelope.from_dict(response.json())

        return response_404

    if response.status_code == 405:
        response_405 = ErrorEnvelope.from_dict(response.json())

        return response_405

    if response.status_code == 409:
        response_409 = ErrorEnvelope.from_dict(response.json())

        return response_409

    if response.status_code == 411:
        response_411 = ErrorEnvelope.from_dict(response.json())

        return response_411

    if response.status_code == 415:
        response_415 = ErrorEnvelope.from_dict(response.json())

        return response_415

    if response.status_code == 421:
        response_421 = ErrorEnvelope.from_dict(response.json())

        return response_421

    if response.status_code == 429:
        response_429 = ErrorEnvelope.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = ErrorEnvelope.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = ErrorEnvelope.from_dict(response.json())

        return response_503

    if response.status_code == 504:
        response_504 = ErrorEnvelope.from_dict(response.json())

        return response_504

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | ErrorEnvelope | TriggerResponse | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TriggerWithNewProfileRequest,
) -> Response[Any | ErrorEnvelope | TriggerResponse | None]:
    """Create a profile and start a journey for it

     Creates the profile and starts a journey for it. Where a profile with one of the given channel ids
    exists, the
    journey is started for that profile instead.

    Each call may send messages, so a call without a conclusive answer should not be repeated blindly.

    Under `/api/v2/marketing-journey/` the developer portal calls this operation old, kept until it is
    officially
    deprecated, and recommends `POST /api/v2/marketing-journey/triggerJourney`, which takes the same
    body.

    Args:
        body (TriggerWithNewProfileRequest): A journey and the profile to create and start it for.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorEnvelope | TriggerResponse]
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
    body: TriggerWithNewProfileRequest,
) -> Any | ErrorEnvelope | TriggerResponse | None:
    """Create a profile and start a journey for it

     Creates the profile and starts a journey for it. Where a profile with one of the given channel ids
    exists, the
    journey is started for that profile instead.

    Each call may send messages, so a call without a conclusive answer should not be repeated blindly.

    Under `/api/v2/marketing-journey/` the developer portal calls this operation old, kept until it is
    officially
    deprecated, and recommends `POST /api/v2/marketing-journey/triggerJourney`, which takes the same
    body.

    Args:
        body (TriggerWithNewProfileRequest): A journey and the profile to create and start it for.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorEnvelope | TriggerResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TriggerWithNewProfileRequest,
) -> Response[Any | ErrorEnvelope | TriggerResponse | None]:
    """Create a profile and start a journey for it

     Creates the profile and starts a journey for it. Where a profile with one of the given channel ids
    exists, the
    journey is started for that profile instead.

    Each call may send messages, so a call without a conclusive answer should not be repeated blindly.

    Under `/api/v2/marketing-journey/` the developer portal calls this operation old, kept until it is
    officially
    deprecated, and recommends `POST /api/v2/marketing-journey/triggerJourney`, which takes the same
    body.

    Args:
        body (TriggerWithNewProfileRequest): A journey and the profile to create and start it for.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorEnvelope | TriggerResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: TriggerWithNewProfileRequest,
) -> Any | ErrorEnvelope | TriggerResponse | None:
    """Create a profile and start a journey for it

     Creates the profile and starts a journey for it. Where a profile with one of the given channel ids
    exists, the
    journey is started for that profile instead.

    Each call may send messages, so a call without a conclusive answer should not be repeated blindly.

    Under `/api/v2/marketing-journey/` the developer portal calls this operation old, kept until it is
    officially
    deprecated, and recommends `POST /api/v2/marketing-journey/triggerJourney`, which takes the same
    body.

    Args:
        body (TriggerWithNewProfileRequest): A journey and the profile to create and start it for.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorEnvelope | TriggerResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
