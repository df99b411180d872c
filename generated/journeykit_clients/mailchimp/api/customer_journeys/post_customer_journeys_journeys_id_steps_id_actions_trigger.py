# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Trigger a journey step for a contact"""

from typing import Any, cast

import httpx

from ....uri import segment
from ...client import AuthenticatedClient, Client
from ...models.problem_detail import ProblemDetail
from ...models.subscriber_in_customer_journeys_audience import SubscriberInCustomerJourneysAudience
from ...types import Response


def _get_kwargs(
    journey_id: int,
    step_id: int,
    *,
    body: SubscriberInCustomerJourneysAudience,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/customer-journeys/journeys/{journey_id}/steps/{step_id}/actions/trigger".format(
            journey_id=segment(journey_id, "journey_id"),
            step_id=segment(step_id, "step_id"),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | ProblemDetail:
    if response.status_code == 204:
        response_204 = cast(Any, None)
        return response_204

    response_default = ProblemDetail.from_dict(response.json())

    return response_default


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | ProblemDetail | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    journey_id: int,
    step_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: SubscriberInCustomerJourneysAudience,
) -> Response[Any | ProblemDetail | None]:
    """Trigger a journey step for a contact

     Starts the given step of a journey for the contact with this e-mail address. The step has to be
    built in the
    journey editor with the condition "Customer Journeys API"; the editor then shows a URL that contains
    both ids.

    Each call may send messages to the contact, so a call without a conclusive answer should not be
    repeated blindly.
    Mailchimp serves at most 10 connections at once per user and answers 429 beyond that. No `Retry-
    After` is documented.

    Args:
        journey_id (int):
        step_id (int):
        body (SubscriberInCustomerJourneysAudience): A contact, named by e-mail address.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ProblemDetail]
    """

    kwargs = _get_kwargs(
        journey_id=journey_id,
        step_id=step_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    journey_id: int,
    step_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: SubscriberInCustomerJourneysAudience,
) -> Any | ProblemDetail | None:
    """Trigger a journey step for a contact

     Starts the given step of a journey for the contact with this e-mail address. The step has to be
    built in the
    journey editor with the condition "Customer Journeys API"; the editor then shows a URL that contains
    both ids.

    Each call may send messages to the contact, so a call without a conclusive answer should not be
    repeated blindly.
    Mailchimp serves at most 10 connections at once per user and answers 429 beyond that. No `Retry-
    After` is documented.

    Args:
        journey_id (int):
        step_id (int):
        body (SubscriberInCustomerJourneysAudience): A contact, named by e-mail address.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ProblemDetail
    """

    return sync_detailed(
        journey_id=journey_id,
        step_id=step_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    journey_id: int,
    step_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: SubscriberInCustomerJourneysAudience,
) -> Response[Any | ProblemDetail | None]:
    """Trigger a journey step for a contact

     Starts the given step of a journey for the contact with this e-mail address. The step has to be
    built in the
    journey editor with the condition "Customer Journeys API"; the editor then shows a URL that contains
    both ids.

    Each call may send messages to the contact, so a call without a conclusive answer should not be
    repeated blindly.
    Mailchimp serves at most 10 connections at once per user and answers 429 beyond that. No `Retry-
    After` is documented.

    Args:
        journey_id (int):
        step_id (int):
        body (SubscriberInCustomerJourneysAudience): A contact, named by e-mail address.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ProblemDetail]
    """

    kwargs = _get_kwargs(
        journey_id=journey_id,
        step_id=step_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    journey_id: int,
    step_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: SubscriberInCustomerJourneysAudience,
) -> Any | ProblemDetail | None:
    """Trigger a journey step for a contact

     Starts the given step of a journey for the contact with this e-mail address. The step has to be
    built in the
    journey editor with the condition "Customer Journeys API"; the editor then shows a URL that contains
    both ids.

    Each call may send messages to the contact, so a call without a conclusive answer should not be
    repeated blindly.
    Mailchimp serves at most 10 connections at once per user and answers 429 beyond that. No `Retry-
    After` is documented.

    Args:
        journey_id (int):
        step_id (int):
        body (SubscriberInCustomerJourneysAudience): A contact, named by e-mail address.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ProblemDetail
    """

    return (
        await asyncio_detailed(
            journey_id=journey_id,
            step_id=step_id,
            client=client,
            body=body,
        )
    ).parsed
