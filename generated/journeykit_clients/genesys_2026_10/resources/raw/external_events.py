# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ....uri import segment
from ..external_events import SEND, send_body

if TYPE_CHECKING:
    from ....operation import Timeout
    from ...models.external_event import ExternalEvent
    from ...models.external_events_request import ExternalEventsRequest
    from ...models.external_events_response import ExternalEventsResponse
    from ...payloads import ExternalEventPayload, ExternalEventsRequestPayload


class RawExternalEvents:
    """`ExternalEvents`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def send(
        self,
        configuration_id: str,
        body: ExternalEventsRequest | ExternalEventsRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ExternalEventsResponse]: ...

    @overload
    def send(
        self,
        configuration_id: str,
        *,
        entities: Sequence[ExternalEvent | ExternalEventPayload],
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ExternalEventsResponse]: ...

    def send(
        self,
        configuration_id: str,
        body: ExternalEventsRequest | ExternalEventsRequestPayload | Unset = UNSET,
        *,
        entities: Sequence[ExternalEvent | ExternalEventPayload] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ExternalEventsResponse]:
        """`ExternalEvents.send`, returning the whole response."""
        return self._sender.call_raw(
            SEND,
            "/api/v2/journey/externalevents/configurations/"
            + segment(configuration_id, "configuration_id")
            + "/events",
            (),
            send_body(
                body,
                entities,
            ),
            extra_headers,
            timeout,
        )


class AsyncRawExternalEvents:
    """`AsyncExternalEvents`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def send(
        self,
        configuration_id: str,
        body: ExternalEventsRequest | ExternalEventsRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ExternalEventsResponse]: ...

    @overload
    async def send(
        self,
        configuration_id: str,
        *,
        entities: Sequence[ExternalEvent | ExternalEventPayload],
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ExternalEventsResponse]: ...

    async def send(
        self,
        configuration_id: str,
        body: ExternalEventsRequest | ExternalEventsRequestPayload | Unset = UNSET,
        *,
        entities: Sequence[ExternalEvent | ExternalEventPayload] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ExternalEventsResponse]:
        """`AsyncExternalEvents.send`, returning the whole response."""
        return await self._sender.call_raw(
            SEND,
            "/api/v2/journey/externalevents/configurations/"
            + segment(configuration_id, "configuration_id")
            + "/events",
            (),
            send_body(
                body,
                entities,
            ),
            extra_headers,
            timeout,
        )


describe(__name__, RawExternalEvents, AsyncRawExternalEvents)
