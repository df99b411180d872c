# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

from ...body import body_of
from ...decoding import later
from ...hints import describe
from ...operation import AsyncSender, Operation, Sender
from ...resource import resource as _Resource
from ...types import UNSET, Unset
from ...uri import segment

if TYPE_CHECKING:
    from ...operation import Timeout
    from ..models.external_event import ExternalEvent
    from ..models.external_events_request import ExternalEventsRequest
    from ..models.external_events_response import ExternalEventsResponse
    from ..payloads import ExternalEventPayload, ExternalEventsRequestPayload
    from .raw.external_events import AsyncRawExternalEvents, RawExternalEvents

_external_events_response = later(
    __name__, "_external_events_response", "..models.external_events_response", "ExternalEventsResponse.from_dict"
)


SEND: Operation[ExternalEventsResponse] = Operation(
    "postJourneyExternaleventsConfigurationEvents",
    "POST",
    "/api/v2/journey/externalevents/configurations/{configurationId}/events",
    "unsafe",
    {
        200: _external_events_response,
    },
    body="application/json",
    verify="No operation tells: the kinds of events that can be listed do not include external ones. Send an event again only if taking it in twice does no harm.",
)


def send_body(
    body: object,
    entities: object,
) -> object:
    """The body of `send`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "entities": entities,
        },
        {
            "entities": "entities",
        },
        optional=False,
    )


class ExternalEvents:
    """Events of contacts that happened outside Genesys."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawExternalEvents:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.external_events import RawExternalEvents

        return RawExternalEvents(self._sender)

    @overload
    def send(
        self,
        configuration_id: str,
        body: ExternalEventsRequest | ExternalEventsRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ExternalEventsResponse: ...

    @overload
    def send(
        self,
        configuration_id: str,
        *,
        entities: Sequence[ExternalEvent | ExternalEventPayload],
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ExternalEventsResponse: ...

    def send(
        self,
        configuration_id: str,
        body: ExternalEventsRequest | ExternalEventsRequestPayload | Unset = UNSET,
        *,
        entities: Sequence[ExternalEvent | ExternalEventPayload] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ExternalEventsResponse:
        """Send events that happened outside Genesys.

        Takes in from 1 to 10 events of contacts. The answer is a success even if some failed: `unprocessedEntities`
        names them and says whether sending them again may help.

        Each call takes the events in; that a repeated `id` is recognised is not documented.

        Args:
            configuration_id: Id of the configuration of external events.
            entities: The events, from 1 to 10. (1 to 10 items)

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            UnprocessableEntityError: 422.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: No operation tells: the kinds of events that can be listed do not include external
        ones. Send an event again only if taking it in twice does no harm.

        postJourneyExternaleventsConfigurationEvents: POST /api/v2/journey/externalevents/configurations/{configurationId}/events
        """
        return self._sender.call(
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


class AsyncExternalEvents:
    """Events of contacts that happened outside Genesys."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawExternalEvents:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.external_events import AsyncRawExternalEvents

        return AsyncRawExternalEvents(self._sender)

    @overload
    async def send(
        self,
        configuration_id: str,
        body: ExternalEventsRequest | ExternalEventsRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ExternalEventsResponse: ...

    @overload
    async def send(
        self,
        configuration_id: str,
        *,
        entities: Sequence[ExternalEvent | ExternalEventPayload],
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ExternalEventsResponse: ...

    async def send(
        self,
        configuration_id: str,
        body: ExternalEventsRequest | ExternalEventsRequestPayload | Unset = UNSET,
        *,
        entities: Sequence[ExternalEvent | ExternalEventPayload] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ExternalEventsResponse:
        """Send events that happened outside Genesys.

        Takes in from 1 to 10 events of contacts. The answer is a success even if some failed: `unprocessedEntities`
        names them and says whether sending them again may help.

        Each call takes the events in; that a repeated `id` is recognised is not documented.

        Args:
            configuration_id: Id of the configuration of external events.
            entities: The events, from 1 to 10. (1 to 10 items)

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            UnprocessableEntityError: 422.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: No operation tells: the kinds of events that can be listed do not include external
        ones. Send an event again only if taking it in twice does no harm.

        postJourneyExternaleventsConfigurationEvents: POST /api/v2/journey/externalevents/configurations/{configurationId}/events
        """
        return await self._sender.call(
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


describe(__name__, ExternalEvents, AsyncExternalEvents)
