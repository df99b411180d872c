# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, overload

from ....deprecation import deprecated
from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ..subscriber_journeys import LIST, REMOVE, TRIGGER, list_body, remove_body, trigger_body

if TYPE_CHECKING:
    from ....operation import Timeout
    from ...models.list_subscriber_journeys_request import ListSubscriberJourneysRequest
    from ...models.list_subscriber_journeys_response import ListSubscriberJourneysResponse
    from ...models.remove_subscriber_journey_request import RemoveSubscriberJourneyRequest
    from ...models.remove_subscriber_journey_response import RemoveSubscriberJourneyResponse
    from ...models.trigger_subscriber_journey_request import TriggerSubscriberJourneyRequest
    from ...models.trigger_subscriber_journey_response import TriggerSubscriberJourneyResponse
    from ...payloads import (
        ListSubscriberJourneysRequestPayload,
        RemoveSubscriberJourneyRequestPayload,
        TriggerSubscriberJourneyRequestPayload,
    )


class RawSubscriberJourneys:
    """`SubscriberJourneys`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    @deprecated("withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.trigger")
    def trigger(
        self,
        body: TriggerSubscriberJourneyRequest | TriggerSubscriberJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerSubscriberJourneyResponse]: ...

    @overload
    @deprecated("withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.trigger")
    def trigger(
        self,
        *,
        journey_id: int | str,
        list_id: int | str,
        subscriber_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerSubscriberJourneyResponse]: ...

    @deprecated("withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.trigger")
    def trigger(
        self,
        body: TriggerSubscriberJourneyRequest | TriggerSubscriberJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        list_id: int | str | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerSubscriberJourneyResponse]:
        """`SubscriberJourneys.trigger`, returning the whole response."""
        return self._sender.call_raw(
            TRIGGER,
            "/api/v1/subscriber.journey.trigger",
            (),
            trigger_body(
                body,
                journey_id,
                list_id,
                subscriber_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    @deprecated("withdrawn by the vendor since 2023-12-11; use POST /api/v1/subscriber.journey.remove")
    def remove(
        self,
        body: RemoveSubscriberJourneyRequest | RemoveSubscriberJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[RemoveSubscriberJourneyResponse]: ...

    @overload
    @deprecated("withdrawn by the vendor since 2023-12-11; use POST /api/v1/subscriber.journey.remove")
    def remove(
        self,
        *,
        journey_id: int | str,
        list_id: int | str,
        subscriber_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[RemoveSubscriberJourneyResponse]: ...

    @deprecated("withdrawn by the vendor since 2023-12-11; use POST /api/v1/subscriber.journey.remove")
    def remove(
        self,
        body: RemoveSubscriberJourneyRequest | RemoveSubscriberJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        list_id: int | str | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[RemoveSubscriberJourneyResponse]:
        """`SubscriberJourneys.remove`, returning the whole response."""
        return self._sender.call_raw(
            REMOVE,
            "/api/v1/subscriber.journey.remove",
            (),
            remove_body(
                body,
                journey_id,
                list_id,
                subscriber_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    @deprecated("withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.list")
    def list(
        self,
        body: ListSubscriberJourneysRequest | ListSubscriberJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListSubscriberJourneysResponse]: ...

    @overload
    @deprecated("withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.list")
    def list(
        self,
        *,
        list_id: int | str,
        subscriber_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListSubscriberJourneysResponse]: ...

    @deprecated("withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.list")
    def list(
        self,
        body: ListSubscriberJourneysRequest | ListSubscriberJourneysRequestPayload | Unset = UNSET,
        *,
        list_id: int | str | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListSubscriberJourneysResponse]:
        """`SubscriberJourneys.list`, returning the whole response."""
        return self._sender.call_raw(
            LIST,
            "/api/v1/subscriber.journey.list",
            (),
            list_body(
                body,
                list_id,
                subscriber_id,
            ),
            extra_headers,
            timeout,
        )


class AsyncRawSubscriberJourneys:
    """`AsyncSubscriberJourneys`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    @deprecated("withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.trigger")
    async def trigger(
        self,
        body: TriggerSubscriberJourneyRequest | TriggerSubscriberJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerSubscriberJourneyResponse]: ...

    @overload
    @deprecated("withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.trigger")
    async def trigger(
        self,
        *,
        journey_id: int | str,
        list_id: int | str,
        subscriber_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerSubscriberJourneyResponse]: ...

    @deprecated("withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.trigger")
    async def trigger(
        self,
        body: TriggerSubscriberJourneyRequest | TriggerSubscriberJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        list_id: int | str | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerSubscriberJourneyResponse]:
        """`AsyncSubscriberJourneys.trigger`, returning the whole response."""
        return await self._sender.call_raw(
            TRIGGER,
            "/api/v1/subscriber.journey.trigger",
            (),
            trigger_body(
                body,
                journey_id,
                list_id,
                subscriber_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    @deprecated("withdrawn by the vendor since 2023-12-11; use POST /api/v1/subscriber.journey.remove")
    async def remove(
        self,
        body: RemoveSubscriberJourneyRequest | RemoveSubscriberJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[RemoveSubscriberJourneyResponse]: ...

    @overload
    @deprecated("withdrawn by the vendor since 2023-12-11; use POST /api/v1/subscriber.journey.remove")
    async def remove(
        self,
        *,
        journey_id: int | str,
        list_id: int | str,
        subscriber_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[RemoveSubscriberJourneyResponse]: ...

    @deprecated("withdrawn by the vendor since 2023-12-11; use POST /api/v1/subscriber.journey.remove")
    async def remove(
        self,
        body: RemoveSubscriberJourneyRequest | RemoveSubscriberJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        list_id: int | str | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[RemoveSubscriberJourneyResponse]:
        """`AsyncSubscriberJourneys.remove`, returning the whole response."""
        return await self._sender.call_raw(
            REMOVE,
            "/api/v1/subscriber.journey.remove",
            (),
            remove_body(
                body,
                journey_id,
                list_id,
                subscriber_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    @deprecated("withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.list")
    async def list(
        self,
        body: ListSubscriberJourneysRequest | ListSubscriberJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListSubscriberJourneysResponse]: ...

    @overload
    @deprecated("withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.list")
    async def list(
        self,
        *,
        list_id: int | str,
        subscriber_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListSubscriberJourneysResponse]: ...

    @deprecated("withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.list")
    async def list(
        self,
        body: ListSubscriberJourneysRequest | ListSubscriberJourneysRequestPayload | Unset = UNSET,
        *,
        list_id: int | str | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListSubscriberJourneysResponse]:
        """`AsyncSubscriberJourneys.list`, returning the whole response."""
        return await self._sender.call_raw(
            LIST,
            "/api/v1/subscriber.journey.list",
            (),
            list_body(
                body,
                list_id,
                subscriber_id,
            ),
            extra_headers,
            timeout,
        )


describe(__name__, RawSubscriberJourneys, AsyncRawSubscriberJourneys)
