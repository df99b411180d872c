# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, overload

from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ....uri import segment
from ..customer_journeys import TRIGGER, trigger_body

if TYPE_CHECKING:
    from ....operation import Timeout
    from ...models.subscriber_in_customer_journeys_audience import SubscriberInCustomerJourneysAudience
    from ...payloads import SubscriberInCustomerJourneysAudiencePayload


class RawCustomerJourneys:
    """`CustomerJourneys`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def trigger(
        self,
        journey_id: int,
        step_id: int,
        body: SubscriberInCustomerJourneysAudience | SubscriberInCustomerJourneysAudiencePayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]: ...

    @overload
    def trigger(
        self,
        journey_id: int,
        step_id: int,
        *,
        email_address: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]: ...

    def trigger(
        self,
        journey_id: int,
        step_id: int,
        body: SubscriberInCustomerJourneysAudience | SubscriberInCustomerJourneysAudiencePayload | Unset = UNSET,
        *,
        email_address: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """`CustomerJourneys.trigger`, returning the whole response."""
        return self._sender.call_raw(
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


class AsyncRawCustomerJourneys:
    """`AsyncCustomerJourneys`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def trigger(
        self,
        journey_id: int,
        step_id: int,
        body: SubscriberInCustomerJourneysAudience | SubscriberInCustomerJourneysAudiencePayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]: ...

    @overload
    async def trigger(
        self,
        journey_id: int,
        step_id: int,
        *,
        email_address: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]: ...

    async def trigger(
        self,
        journey_id: int,
        step_id: int,
        body: SubscriberInCustomerJourneysAudience | SubscriberInCustomerJourneysAudiencePayload | Unset = UNSET,
        *,
        email_address: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """`AsyncCustomerJourneys.trigger`, returning the whole response."""
        return await self._sender.call_raw(
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


describe(__name__, RawCustomerJourneys, AsyncRawCustomerJourneys)
