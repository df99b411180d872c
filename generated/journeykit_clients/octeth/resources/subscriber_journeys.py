# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, overload

from ...body import body_of
from ...decoding import later
from ...deprecation import deprecated
from ...hints import describe
from ...operation import AsyncSender, Operation, Sender
from ...resource import resource as _Resource
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...operation import Timeout
    from ..models.list_subscriber_journeys_request import ListSubscriberJourneysRequest
    from ..models.list_subscriber_journeys_response import ListSubscriberJourneysResponse
    from ..models.remove_subscriber_journey_request import RemoveSubscriberJourneyRequest
    from ..models.remove_subscriber_journey_response import RemoveSubscriberJourneyResponse
    from ..models.trigger_subscriber_journey_request import TriggerSubscriberJourneyRequest
    from ..models.trigger_subscriber_journey_response import TriggerSubscriberJourneyResponse
    from ..payloads import (
        ListSubscriberJourneysRequestPayload,
        RemoveSubscriberJourneyRequestPayload,
        TriggerSubscriberJourneyRequestPayload,
    )
    from .raw.subscriber_journeys import AsyncRawSubscriberJourneys, RawSubscriberJourneys

_list_subscriber_journeys_response = later(
    __name__,
    "_list_subscriber_journeys_response",
    "..models.list_subscriber_journeys_response",
    "ListSubscriberJourneysResponse.from_dict",
)
_remove_subscriber_journey_response = later(
    __name__,
    "_remove_subscriber_journey_response",
    "..models.remove_subscriber_journey_response",
    "RemoveSubscriberJourneyResponse.from_dict",
)
_trigger_subscriber_journey_response = later(
    __name__,
    "_trigger_subscriber_journey_response",
    "..models.trigger_subscriber_journey_response",
    "TriggerSubscriberJourneyResponse.from_dict",
)


TRIGGER: Operation[TriggerSubscriberJourneyResponse] = Operation(
    "subscriber.journey.trigger",
    "GET",
    "/api/v1/subscriber.journey.trigger",
    "unsafe",
    {
        200: _trigger_subscriber_journey_response,
    },
    body="application/json",
    alternative_method="POST",
    verify="The journey is in the list. It was there before if the subscriber was in it already; the list does not tell when. (subscriber.journey.list)",
    withdrawn="withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.trigger",
    error_statuses={
        1: 422,
        2: 422,
        3: 422,
        4: 422,
        5: 422,
        6: 422,
        7: 404,
        8: 404,
        9: 404,
        10: 403,
    },
)
REMOVE: Operation[RemoveSubscriberJourneyResponse] = Operation(
    "subscriber.journey.remove",
    "GET",
    "/api/v1/subscriber.journey.remove",
    "idempotent",
    {
        200: _remove_subscriber_journey_response,
    },
    body="application/json",
    alternative_method="POST",
    withdrawn="withdrawn by the vendor since 2023-12-11; use POST /api/v1/subscriber.journey.remove",
    error_statuses={
        1: 422,
        2: 422,
        3: 422,
        4: 422,
        5: 422,
        6: 422,
        7: 404,
        8: 404,
        9: 404,
    },
)
LIST: Operation[ListSubscriberJourneysResponse] = Operation(
    "subscriber.journey.list",
    "GET",
    "/api/v1/subscriber.journey.list",
    "safe",
    {
        200: _list_subscriber_journeys_response,
    },
    body="application/json",
    alternative_method="POST",
    withdrawn="withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.list",
    error_statuses={
        2: 422,
        3: 422,
        5: 422,
        6: 422,
        8: 404,
        9: 404,
    },
)


def trigger_body(
    body: object,
    journey_id: object,
    list_id: object,
    subscriber_id: object,
) -> object:
    """The body of `trigger`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "JourneyID": journey_id,
            "ListID": list_id,
            "SubscriberID": subscriber_id,
        },
        {
            "JourneyID": "journey_id",
            "ListID": "list_id",
            "SubscriberID": "subscriber_id",
        },
        optional=False,
    )


def remove_body(
    body: object,
    journey_id: object,
    list_id: object,
    subscriber_id: object,
) -> object:
    """The body of `remove`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "JourneyID": journey_id,
            "ListID": list_id,
            "SubscriberID": subscriber_id,
        },
        {
            "JourneyID": "journey_id",
            "ListID": "list_id",
            "SubscriberID": "subscriber_id",
        },
        optional=False,
    )


def list_body(
    body: object,
    list_id: object,
    subscriber_id: object,
) -> object:
    """The body of `list`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "ListID": list_id,
            "SubscriberID": subscriber_id,
        },
        {
            "ListID": "list_id",
            "SubscriberID": "subscriber_id",
        },
        optional=False,
    )


class SubscriberJourneys:
    """Single subscribers in journeys."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawSubscriberJourneys:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.subscriber_journeys import RawSubscriberJourneys

        return RawSubscriberJourneys(self._sender)

    @overload
    @deprecated("withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.trigger")
    def trigger(
        self,
        body: TriggerSubscriberJourneyRequest | TriggerSubscriberJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerSubscriberJourneyResponse: ...

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
    ) -> TriggerSubscriberJourneyResponse: ...

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
    ) -> TriggerSubscriberJourneyResponse:
        """Put a subscriber into a journey.

        Starts the journey for one subscriber of a list. The journey has to be enabled. The subscriber may receive
        messages as a result, so although its method is GET the call must not be repeated blindly.

        Releases from 5.7.2 on answer the same path by POST instead. They add `JourneyIDs` and `SkippedJourneys` to
        the answer, and may answer 200 for a journey that was skipped.

        Args:
            journey_id: Id of the journey.
            list_id: Id of the list that the subscriber is on.
            subscriber_id: Id of the subscriber.

        Raises:
            PermissionDeniedError: 403.
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        Deprecated by the vendor.

        Withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.trigger.

        After `Delivery.UNKNOWN`: The journey is in the list. It was there before if the subscriber was in it already;
        the list does not tell when. (subscriber.journey.list)

        subscriber.journey.trigger: GET /api/v1/subscriber.journey.trigger
        """
        return self._sender.call(
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
    ) -> RemoveSubscriberJourneyResponse: ...

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
    ) -> RemoveSubscriberJourneyResponse: ...

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
    ) -> RemoveSubscriberJourneyResponse:
        """Take a subscriber out of a journey.

        Ends a journey for one subscriber; the subscriber stays on the list. It changes state although its method is
        GET. Repeating the call does no harm.

        Releases since December 2023 answer the same path by POST instead.

        Args:
            journey_id: Id of the journey.
            list_id: Id of the list that the subscriber is on.
            subscriber_id: Id of the subscriber.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        Deprecated by the vendor.

        Withdrawn by the vendor since 2023-12-11; use POST /api/v1/subscriber.journey.remove.

        subscriber.journey.remove: GET /api/v1/subscriber.journey.remove
        """
        return self._sender.call(
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
    ) -> ListSubscriberJourneysResponse: ...

    @overload
    @deprecated("withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.list")
    def list(
        self,
        *,
        list_id: int | str,
        subscriber_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListSubscriberJourneysResponse: ...

    @deprecated("withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.list")
    def list(
        self,
        body: ListSubscriberJourneysRequest | ListSubscriberJourneysRequestPayload | Unset = UNSET,
        *,
        list_id: int | str | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListSubscriberJourneysResponse:
        """List the journeys of a subscriber.

        Returns the journeys that a subscriber of a list is enrolled in. There are no pages and no filters.

        Releases from 5.7.2 on answer the same path by POST instead.

        Args:
            list_id: Id of the list that the subscriber is on.
            subscriber_id: Id of the subscriber.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        Deprecated by the vendor.

        Withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.list.

        subscriber.journey.list: GET /api/v1/subscriber.journey.list
        """
        return self._sender.call(
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


class AsyncSubscriberJourneys:
    """Single subscribers in journeys."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawSubscriberJourneys:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.subscriber_journeys import AsyncRawSubscriberJourneys

        return AsyncRawSubscriberJourneys(self._sender)

    @overload
    @deprecated("withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.trigger")
    async def trigger(
        self,
        body: TriggerSubscriberJourneyRequest | TriggerSubscriberJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerSubscriberJourneyResponse: ...

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
    ) -> TriggerSubscriberJourneyResponse: ...

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
    ) -> TriggerSubscriberJourneyResponse:
        """Put a subscriber into a journey.

        Starts the journey for one subscriber of a list. The journey has to be enabled. The subscriber may receive
        messages as a result, so although its method is GET the call must not be repeated blindly.

        Releases from 5.7.2 on answer the same path by POST instead. They add `JourneyIDs` and `SkippedJourneys` to
        the answer, and may answer 200 for a journey that was skipped.

        Args:
            journey_id: Id of the journey.
            list_id: Id of the list that the subscriber is on.
            subscriber_id: Id of the subscriber.

        Raises:
            PermissionDeniedError: 403.
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        Deprecated by the vendor.

        Withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.trigger.

        After `Delivery.UNKNOWN`: The journey is in the list. It was there before if the subscriber was in it already;
        the list does not tell when. (subscriber.journey.list)

        subscriber.journey.trigger: GET /api/v1/subscriber.journey.trigger
        """
        return await self._sender.call(
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
    ) -> RemoveSubscriberJourneyResponse: ...

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
    ) -> RemoveSubscriberJourneyResponse: ...

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
    ) -> RemoveSubscriberJourneyResponse:
        """Take a subscriber out of a journey.

        Ends a journey for one subscriber; the subscriber stays on the list. It changes state although its method is
        GET. Repeating the call does no harm.

        Releases since December 2023 answer the same path by POST instead.

        Args:
            journey_id: Id of the journey.
            list_id: Id of the list that the subscriber is on.
            subscriber_id: Id of the subscriber.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        Deprecated by the vendor.

        Withdrawn by the vendor since 2023-12-11; use POST /api/v1/subscriber.journey.remove.

        subscriber.journey.remove: GET /api/v1/subscriber.journey.remove
        """
        return await self._sender.call(
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
    ) -> ListSubscriberJourneysResponse: ...

    @overload
    @deprecated("withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.list")
    async def list(
        self,
        *,
        list_id: int | str,
        subscriber_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListSubscriberJourneysResponse: ...

    @deprecated("withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.list")
    async def list(
        self,
        body: ListSubscriberJourneysRequest | ListSubscriberJourneysRequestPayload | Unset = UNSET,
        *,
        list_id: int | str | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListSubscriberJourneysResponse:
        """List the journeys of a subscriber.

        Returns the journeys that a subscriber of a list is enrolled in. There are no pages and no filters.

        Releases from 5.7.2 on answer the same path by POST instead.

        Args:
            list_id: Id of the list that the subscriber is on.
            subscriber_id: Id of the subscriber.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        Deprecated by the vendor.

        Withdrawn by the vendor since 5.7.2; use POST /api/v1/subscriber.journey.list.

        subscriber.journey.list: GET /api/v1/subscriber.journey.list
        """
        return await self._sender.call(
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


describe(__name__, SubscriberJourneys, AsyncSubscriberJourneys)
