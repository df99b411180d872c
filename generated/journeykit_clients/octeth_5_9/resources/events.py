# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, overload

from ...body import body_of
from ...decoding import later
from ...hints import describe
from ...operation import AsyncSender, Operation, Sender
from ...resource import resource as _Resource
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...operation import Timeout
    from ..models.event_properties import EventProperties
    from ..models.track_event_request import TrackEventRequest
    from ..models.track_event_response import TrackEventResponse
    from ..payloads import EventPropertiesPayload, TrackEventRequestPayload
    from .raw.events import AsyncRawEvents, RawEvents

_track_event_response = later(
    __name__, "_track_event_response", "..models.track_event_response", "TrackEventResponse.from_dict"
)


TRACK: Operation[TrackEventResponse] = Operation(
    "event.track",
    "POST",
    "/api/v1/event",
    "unsafe",
    {
        200: _track_event_response,
    },
    body="application/json",
    verify="`SubscriberWebsiteEvents` of the subscriber has the event. (subscriber.get)",
    error_statuses={
        4: 422,
        5: 422,
        7: 422,
        8: 422,
        9: 422,
        10: 422,
    },
)


def track_body(
    body: object,
    event: object,
    list_id: object,
    email: object,
    id: object,
    uuid: object,
    properties: object,
    identify_properties: object,
) -> object:
    """The body of `track`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "Event": event,
            "ListID": list_id,
            "Email": email,
            "ID": id,
            "UUID": uuid,
            "Properties": properties,
            "IdentifyProperties": identify_properties,
        },
        {
            "Event": "event",
        },
        {
            "Command": "event.track",
        },
        optional=False,
    )


class Events:
    """Events of website visitors."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawEvents:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.events import RawEvents

        return RawEvents(self._sender)

    @overload
    def track(
        self,
        body: TrackEventRequest | TrackEventRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TrackEventResponse: ...

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
    ) -> TrackEventResponse: ...

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
    ) -> TrackEventResponse:
        """Record an event of a subscriber.

        Records an event of a website visitor. It may start journeys with a WebsiteEvent trigger, so it must not be
        repeated blindly; that `UUID` keeps an event from counting twice is not documented.

        Without `Email`, `ID` and `UUID` the server makes a UUID. A `conversion` needs `conversion-id`, `conversion-
        name` and `conversion-value` among its properties. An event with the property `isTest` true is answered and
        not recorded.

        Args:
            event: Name of the event, such as `page_view`, `conversion` or `identify`.
            list_id: List that the subscriber is on.
            email: E-mail address of the subscriber.
            id: Your own id of the subscriber, looked up in the list's field for it; may be the SHA-256 of the
                address.
            uuid: Id of the event; the server makes one by default.
            properties: Properties of the event; they never change the subscriber.
            identify_properties: Custom fields to write into the subscriber, by merge tag or as `CustomField<id>`;
                only with identify events.

        Raises:
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: `SubscriberWebsiteEvents` of the subscriber has the event. (subscriber.get)

        event.track: POST /api/v1/event
        """
        return self._sender.call(
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


class AsyncEvents:
    """Events of website visitors."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawEvents:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.events import AsyncRawEvents

        return AsyncRawEvents(self._sender)

    @overload
    async def track(
        self,
        body: TrackEventRequest | TrackEventRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TrackEventResponse: ...

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
    ) -> TrackEventResponse: ...

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
    ) -> TrackEventResponse:
        """Record an event of a subscriber.

        Records an event of a website visitor. It may start journeys with a WebsiteEvent trigger, so it must not be
        repeated blindly; that `UUID` keeps an event from counting twice is not documented.

        Without `Email`, `ID` and `UUID` the server makes a UUID. A `conversion` needs `conversion-id`, `conversion-
        name` and `conversion-value` among its properties. An event with the property `isTest` true is answered and
        not recorded.

        Args:
            event: Name of the event, such as `page_view`, `conversion` or `identify`.
            list_id: List that the subscriber is on.
            email: E-mail address of the subscriber.
            id: Your own id of the subscriber, looked up in the list's field for it; may be the SHA-256 of the
                address.
            uuid: Id of the event; the server makes one by default.
            properties: Properties of the event; they never change the subscriber.
            identify_properties: Custom fields to write into the subscriber, by merge tag or as `CustomField<id>`;
                only with identify events.

        Raises:
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: `SubscriberWebsiteEvents` of the subscriber has the event. (subscriber.get)

        event.track: POST /api/v1/event
        """
        return await self._sender.call(
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


describe(__name__, Events, AsyncEvents)
