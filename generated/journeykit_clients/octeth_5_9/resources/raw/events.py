# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, overload

from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ..events import TRACK, track_body

if TYPE_CHECKING:
    from ....operation import Timeout
    from ...models.event_properties import EventProperties
    from ...models.track_event_request import TrackEventRequest
    from ...models.track_event_response import TrackEventResponse
    from ...payloads import EventPropertiesPayload, TrackEventRequestPayload


class RawEvents:
    """`Events`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def track(
        self,
        body: TrackEventRequest | TrackEventRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TrackEventResponse]: ...

    @overload
    def track(
        self,
        *,
        event: str,
        list_id: int | str | Unset = UNSET,
        email: str | Unset = UNSET,
        id: str | Unset = UNSET,
        uuid: str | Unset = UNSET,
        properties: EventProperties | EventPropertiesPayload | Unset = UNSET,
        identify_properties: EventProperties | EventPropertiesPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TrackEventResponse]: ...

    def track(
        self,
        body: TrackEventRequest | TrackEventRequestPayload | Unset = UNSET,
        *,
        event: str | Unset = UNSET,
        list_id: int | str | Unset = UNSET,
        email: str | Unset = UNSET,
        id: str | Unset = UNSET,
        uuid: str | Unset = UNSET,
        properties: EventProperties | EventPropertiesPayload | Unset = UNSET,
        identify_properties: EventProperties | EventPropertiesPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TrackEventResponse]:
        """`Events.track`, returning the whole response."""
        return self._sender.call_raw(
            TRACK,
            "/api/v1/event",
            (),
            track_body(
                body,
                event,
                list_id,
                email,
                id,
                uuid,
                properties,
                identify_properties,
            ),
            extra_headers,
            timeout,
        )


class AsyncRawEvents:
    """`AsyncEvents`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def track(
        self,
        body: TrackEventRequest | TrackEventRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TrackEventResponse]: ...

    @overload
    async def track(
        self,
        *,
        event: str,
        list_id: int | str | Unset = UNSET,
        email: str | Unset = UNSET,
        id: str | Unset = UNSET,
        uuid: str | Unset = UNSET,
        properties: EventProperties | EventPropertiesPayload | Unset = UNSET,
        identify_properties: EventProperties | EventPropertiesPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TrackEventResponse]: ...

    async def track(
        self,
        body: TrackEventRequest | TrackEventRequestPayload | Unset = UNSET,
        *,
        event: str | Unset = UNSET,
        list_id: int | str | Unset = UNSET,
        email: str | Unset = UNSET,
        id: str | Unset = UNSET,
        uuid: str | Unset = UNSET,
        properties: EventProperties | EventPropertiesPayload | Unset = UNSET,
        identify_properties: EventProperties | EventPropertiesPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TrackEventResponse]:
        """`AsyncEvents.track`, returning the whole response."""
        return await self._sender.call_raw(
            TRACK,
            "/api/v1/event",
            (),
            track_body(
                body,
                event,
                list_id,
                email,
                id,
                uuid,
                properties,
                identify_properties,
            ),
            extra_headers,
            timeout,
        )


describe(__name__, RawEvents, AsyncRawEvents)
