# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, overload

from ...body import body_of
from ...hints import describe
from ...operation import AsyncSender, Operation, Sender
from ...resource import resource as _Resource
from ...types import UNSET, Unset
from ...uri import segment

if TYPE_CHECKING:
    from ...operation import Timeout
    from ..models.subscriber_in_customer_journeys_audience import SubscriberInCustomerJourneysAudience
    from ..payloads import SubscriberInCustomerJourneysAudiencePayload
    from .raw.customer_journeys import AsyncRawCustomerJourneys, RawCustomerJourneys


TRIGGER: Operation[None] = Operation(
    "postCustomerJourneysJourneysIdStepsIdActionsTrigger",
    "POST",
    "/customer-journeys/journeys/{journey_id}/steps/{step_id}/actions/trigger",
    "unsafe",
    {
        204: None,
    },
    body="application/json",
    verify="Once the journey has sent an e-mail, the activity of the contact has an entry `sent` with its campaign, newer than the call. A step that sends nothing leaves no trace, so no entry proves nothing. (getListsIdMembersIdActivityFeed)",
)


def trigger_body(
    body: object,
    email_address: object,
) -> object:
    """The body of `trigger`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "email_address": email_address,
        },
        {
            "email_address": "email_address",
        },
        optional=False,
    )


class CustomerJourneys:
    """Steps of a journey that wait for a call from outside."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawCustomerJourneys:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.customer_journeys import RawCustomerJourneys

        return RawCustomerJourneys(self._sender)

    @overload
    def trigger(
        self,
        journey_id: int,
        step_id: int,
        body: SubscriberInCustomerJourneysAudience | SubscriberInCustomerJourneysAudiencePayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None: ...

    @overload
    def trigger(
        self,
        journey_id: int,
        step_id: int,
        *,
        email_address: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None: ...

    def trigger(
        self,
        journey_id: int,
        step_id: int,
        body: SubscriberInCustomerJourneysAudience | SubscriberInCustomerJourneysAudiencePayload | Unset = UNSET,
        *,
        email_address: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Trigger a journey step for a contact.

        Starts the given step of a journey for the contact with this e-mail address. The step has to be built in the
        journey editor with the condition "Customer Journeys API"; the editor then shows a URL that contains both ids.

        Each call may send messages to the contact, so a call without a conclusive answer should not be repeated
        blindly. Mailchimp serves at most 10 connections at once per user and answers 429 beyond that. No `Retry-
        After` is documented.

        Args:
            journey_id: Id of the journey, from the URL that the journey editor shows.
            step_id: Id of the step, from the same URL. It must be a step of that journey.
            email_address: E-mail address of the contact, who has to be in the audience of the journey.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: Once the journey has sent an e-mail, the activity of the contact has an entry `sent`
        with its campaign, newer than the call. A step that sends nothing leaves no trace, so no entry proves nothing.
        (getListsIdMembersIdActivityFeed)

        postCustomerJourneysJourneysIdStepsIdActionsTrigger: POST /customer-journeys/journeys/{journey_id}/steps/{step_id}/actions/trigger
        """
        return self._sender.call(
            TRIGGER,
            "/customer-journeys/journeys/"
            + segment(journey_id, "journey_id")
            + "/steps/"
            + segment(step_id, "step_id")
            + "/actions/trigger",
            (),
            trigger_body(
                body,
                email_address,
            ),
            extra_headers,
            timeout,
        )


class AsyncCustomerJourneys:
    """Steps of a journey that wait for a call from outside."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawCustomerJourneys:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.customer_journeys import AsyncRawCustomerJourneys

        return AsyncRawCustomerJourneys(self._sender)

    @overload
    async def trigger(
        self,
        journey_id: int,
        step_id: int,
        body: SubscriberInCustomerJourneysAudience | SubscriberInCustomerJourneysAudiencePayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None: ...

    @overload
    async def trigger(
        self,
        journey_id: int,
        step_id: int,
        *,
        email_address: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None: ...

    async def trigger(
        self,
        journey_id: int,
        step_id: int,
        body: SubscriberInCustomerJourneysAudience | SubscriberInCustomerJourneysAudiencePayload | Unset = UNSET,
        *,
        email_address: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Trigger a journey step for a contact.

        Starts the given step of a journey for the contact with this e-mail address. The step has to be built in the
        journey editor with the condition "Customer Journeys API"; the editor then shows a URL that contains both ids.

        Each call may send messages to the contact, so a call without a conclusive answer should not be repeated
        blindly. Mailchimp serves at most 10 connections at once per user and answers 429 beyond that. No `Retry-
        After` is documented.

        Args:
            journey_id: Id of the journey, from the URL that the journey editor shows.
            step_id: Id of the step, from the same URL. It must be a step of that journey.
            email_address: E-mail address of the contact, who has to be in the audience of the journey.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: Once the journey has sent an e-mail, the activity of the contact has an entry `sent`
        with its campaign, newer than the call. A step that sends nothing leaves no trace, so no entry proves nothing.
        (getListsIdMembersIdActivityFeed)

        postCustomerJourneysJourneysIdStepsIdActionsTrigger: POST /customer-journeys/journeys/{journey_id}/steps/{step_id}/actions/trigger
        """
        return await self._sender.call(
            TRIGGER,
            "/customer-journeys/journeys/"
            + segment(journey_id, "journey_id")
            + "/steps/"
            + segment(step_id, "step_id")
            + "/actions/trigger",
            (),
            trigger_body(
                body,
                email_address,
            ),
            extra_headers,
            timeout,
        )


describe(__name__, CustomerJourneys, AsyncCustomerJourneys)
