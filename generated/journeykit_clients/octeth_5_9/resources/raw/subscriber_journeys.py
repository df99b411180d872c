# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ..subscriber_journeys import EXIT, LIST, REMOVE, TRIGGER, exit_body, list_body, remove_body, trigger_body

if TYPE_CHECKING:
    from ....operation import Timeout
    from ...models.exit_subscriber_journey_request import ExitSubscriberJourneyRequest
    from ...models.exit_subscriber_journey_response import ExitSubscriberJourneyResponse
    from ...models.list_subscriber_journeys_request import ListSubscriberJourneysRequest
    from ...models.list_subscriber_journeys_response import ListSubscriberJourneysResponse
    from ...models.remove_subscriber_journey_request import RemoveSubscriberJourneyRequest
    from ...models.remove_subscriber_journey_response import RemoveSubscriberJourneyResponse
    from ...models.trigger_subscriber_journey_request import TriggerSubscriberJourneyRequest
    from ...models.trigger_subscriber_journey_response import TriggerSubscriberJourneyResponse
    from ...payloads import (
        ExitSubscriberJourneyRequestPayload,
        ListSubscriberJourneysRequestPayload,
        RemoveSubscriberJourneyRequestPayload,
        TriggerSubscriberJourneyRequestPayload,
    )


class RawSubscriberJourneys:
    """`SubscriberJourneys`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def trigger(
        self,
        body: TriggerSubscriberJourneyRequest | TriggerSubscriberJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerSubscriberJourneyResponse]: ...

    @overload
    def trigger(
        self,
        *,
        journey_id: int | str | Sequence[int | str],
        list_id: int | str,
        subscriber_id: int | str,
        bypass_journey_status_check: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerSubscriberJourneyResponse]: ...

    def trigger(
        self,
        body: TriggerSubscriberJourneyRequest | TriggerSubscriberJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Sequence[int | str] | Unset = UNSET,
        list_id: int | str | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        bypass_journey_status_check: bool | Unset = UNSET,
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
                bypass_journey_status_check,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def remove(
        self,
        body: RemoveSubscriberJourneyRequest | RemoveSubscriberJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[RemoveSubscriberJourneyResponse]: ...

    @overload
    def remove(
        self,
        *,
        journey_id: int | str | Sequence[int | str],
        list_id: int | str,
        subscriber_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[RemoveSubscriberJourneyResponse]: ...

    def remove(
        self,
        body: RemoveSubscriberJourneyRequest | RemoveSubscriberJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Sequence[int | str] | Unset = UNSET,
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
    def exit(
        self,
        body: ExitSubscriberJourneyRequest | ExitSubscriberJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ExitSubscriberJourneyResponse]: ...

    @overload
    def exit(
        self,
        *,
        journey_id: int | str,
        list_id: int | str,
        subscriber_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ExitSubscriberJourneyResponse]: ...

    def exit(
        self,
        body: ExitSubscriberJourneyRequest | ExitSubscriberJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        list_id: int | str | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ExitSubscriberJourneyResponse]:
        """`SubscriberJourneys.exit`, returning the whole response."""
        return self._sender.call_raw(
            EXIT,
            "/api/v1/subscriber.journey.exit",
            (),
            exit_body(
                body,
                journey_id,
                list_id,
                subscriber_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def list(
        self,
        body: ListSubscriberJourneysRequest | ListSubscriberJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListSubscriberJourneysResponse]: ...

    @overload
    def list(
        self,
        *,
        list_id: int | str,
        subscriber_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListSubscriberJourneysResponse]: ...

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
    async def trigger(
        self,
        body: TriggerSubscriberJourneyRequest | TriggerSubscriberJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerSubscriberJourneyResponse]: ...

    @overload
    async def trigger(
        self,
        *,
        journey_id: int | str | Sequence[int | str],
        list_id: int | str,
        subscriber_id: int | str,
        bypass_journey_status_check: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerSubscriberJourneyResponse]: ...

    async def trigger(
        self,
        body: TriggerSubscriberJourneyRequest | TriggerSubscriberJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Sequence[int | str] | Unset = UNSET,
        list_id: int | str | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        bypass_journey_status_check: bool | Unset = UNSET,
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
                bypass_journey_status_check,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def remove(
        self,
        body: RemoveSubscriberJourneyRequest | RemoveSubscriberJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[RemoveSubscriberJourneyResponse]: ...

    @overload
    async def remove(
        self,
        *,
        journey_id: int | str | Sequence[int | str],
        list_id: int | str,
        subscriber_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[RemoveSubscriberJourneyResponse]: ...

    async def remove(
        self,
        body: RemoveSubscriberJourneyRequest | RemoveSubscriberJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Sequence[int | str] | Unset = UNSET,
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
    async def exit(
        self,
        body: ExitSubscriberJourneyRequest | ExitSubscriberJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ExitSubscriberJourneyResponse]: ...

    @overload
    async def exit(
        self,
        *,
        journey_id: int | str,
        list_id: int | str,
        subscriber_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ExitSubscriberJourneyResponse]: ...

    async def exit(
        self,
        body: ExitSubscriberJourneyRequest | ExitSubscriberJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        list_id: int | str | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ExitSubscriberJourneyResponse]:
        """`AsyncSubscriberJourneys.exit`, returning the whole response."""
        return await self._sender.call_raw(
            EXIT,
            "/api/v1/subscriber.journey.exit",
            (),
            exit_body(
                body,
                journey_id,
                list_id,
                subscriber_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def list(
        self,
        body: ListSubscriberJourneysRequest | ListSubscriberJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListSubscriberJourneysResponse]: ...

    @overload
    async def list(
        self,
        *,
        list_id: int | str,
        subscriber_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListSubscriberJourneysResponse]: ...

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
