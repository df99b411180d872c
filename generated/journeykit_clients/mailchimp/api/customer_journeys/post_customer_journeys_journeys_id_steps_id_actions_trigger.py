# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Trigger a journey step for a contact"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....types import UNSET, Response, Unset
from ....uri import segment
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.problem_detail import ProblemDetail
    from ...models.subscriber_in_customer_journeys_audience import SubscriberInCustomerJourneysAudience
    from ...payloads import SubscriberInCustomerJourneysAudiencePayload

_problem_detail = later(__name__, "_problem_detail", "...models.problem_detail", "ProblemDetail.from_dict")


_decoders: dict[int | str, Any] = {
    204: None,
    "default": _problem_detail,
}


def _get_kwargs(
    journey_id: int,
    step_id: int,
    *,
    body: SubscriberInCustomerJourneysAudience | SubscriberInCustomerJourneysAudiencePayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/customer-journeys/journeys/"
        + segment(journey_id, "journey_id")
        + "/steps/"
        + segment(step_id, "step_id")
        + "/actions/trigger",
        (),
        ("application/json",),
        body,
        None,
    )


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> None | ProblemDetail:
    try:
        result: None | ProblemDetail = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[None | ProblemDetail]:
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
    body: SubscriberInCustomerJourneysAudience | SubscriberInCustomerJourneysAudiencePayload | Unset = UNSET,
) -> Response[None | ProblemDetail]:
    """Trigger a journey step for a contact.

    Starts the given step of a journey for the contact with this e-mail address. The step has to be built in the
    journey editor with the condition "Customer Journeys API"; the editor then shows a URL that contains both ids.

    Each call may send messages to the contact, so a call without a conclusive answer should not be repeated
    blindly. Mailchimp serves at most 10 connections at once per user and answers 429 beyond that. No `Retry-
    After` is documented.

    Args:
        journey_id: Id of the journey, from the URL that the journey editor shows.
        step_id: Id of the step, from the same URL. It must be a step of that journey.

    After `Delivery.UNKNOWN`: Once the journey has sent an e-mail, the activity of the contact has an entry `sent`
    with its campaign, newer than the call. A step that sends nothing leaves no trace, so no entry proves nothing.
    (getListsIdMembersIdActivityFeed)

    postCustomerJourneysJourneysIdStepsIdActionsTrigger: POST /customer-journeys/journeys/{journey_id}/steps/{step_id}/actions/trigger
    """
    kwargs = _get_kwargs(
        journey_id,
        step_id,
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    journey_id: int,
    step_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: SubscriberInCustomerJourneysAudience | SubscriberInCustomerJourneysAudiencePayload | Unset = UNSET,
) -> None | ProblemDetail:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(journey_id, step_id, body=body, client=client)).parsed


async def asyncio_detailed(
    journey_id: int,
    step_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: SubscriberInCustomerJourneysAudience | SubscriberInCustomerJourneysAudiencePayload | Unset = UNSET,
) -> Response[None | ProblemDetail]:
    """Trigger a journey step for a contact.

    Starts the given step of a journey for the contact with this e-mail address. The step has to be built in the
    journey editor with the condition "Customer Journeys API"; the editor then shows a URL that contains both ids.

    Each call may send messages to the contact, so a call without a conclusive answer should not be repeated
    blindly. Mailchimp serves at most 10 connections at once per user and answers 429 beyond that. No `Retry-
    After` is documented.

    Args:
        journey_id: Id of the journey, from the URL that the journey editor shows.
        step_id: Id of the step, from the same URL. It must be a step of that journey.

    After `Delivery.UNKNOWN`: Once the journey has sent an e-mail, the activity of the contact has an entry `sent`
    with its campaign, newer than the call. A step that sends nothing leaves no trace, so no entry proves nothing.
    (getListsIdMembersIdActivityFeed)

    postCustomerJourneysJourneysIdStepsIdActionsTrigger: POST /customer-journeys/journeys/{journey_id}/steps/{step_id}/actions/trigger
    """
    kwargs = _get_kwargs(
        journey_id,
        step_id,
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    journey_id: int,
    step_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: SubscriberInCustomerJourneysAudience | SubscriberInCustomerJourneysAudiencePayload | Unset = UNSET,
) -> None | ProblemDetail:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(journey_id, step_id, body=body, client=client)).parsed
