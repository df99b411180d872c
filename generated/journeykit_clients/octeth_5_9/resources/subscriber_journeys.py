# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

from ...body import body_of
from ...decoding import later
from ...hints import describe
from ...operation import AsyncSender, Operation, Sender
from ...resource import resource as _Resource
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...operation import Timeout
    from ..models.exit_subscriber_journey_request import ExitSubscriberJourneyRequest
    from ..models.exit_subscriber_journey_response import ExitSubscriberJourneyResponse
    from ..models.list_subscriber_journeys_request import ListSubscriberJourneysRequest
    from ..models.list_subscriber_journeys_response import ListSubscriberJourneysResponse
    from ..models.remove_subscriber_journey_request import RemoveSubscriberJourneyRequest
    from ..models.remove_subscriber_journey_response import RemoveSubscriberJourneyResponse
    from ..models.trigger_subscriber_journey_request import TriggerSubscriberJourneyRequest
    from ..models.trigger_subscriber_journey_response import TriggerSubscriberJourneyResponse
    from ..payloads import (
        ExitSubscriberJourneyRequestPayload,
        ListSubscriberJourneysRequestPayload,
        RemoveSubscriberJourneyRequestPayload,
        TriggerSubscriberJourneyRequestPayload,
    )
    from .raw.subscriber_journeys import AsyncRawSubscriberJourneys, RawSubscriberJourneys

_exit_subscriber_journey_response = later(
    __name__,
    "_exit_subscriber_journey_response",
    "..models.exit_subscriber_journey_response",
    "ExitSubscriberJourneyResponse.from_dict",
)
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
    "POST",
    "/api/v1/subscriber.journey.trigger",
    "unsafe",
    {
        200: _trigger_subscriber_journey_response,
    },
    body="application/json",
    verify="`SubscriberJourneys` of the subscriber has the journey, in progress or completed, with an `EnrolledAt` of about the time of the call. (subscriber.get)",
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
REMOVE: Operation[RemoveSubscriberJourneyResponse] = Operation(
    "subscriber.journey.remove",
    "POST",
    "/api/v1/subscriber.journey.remove",
    "idempotent",
    {
        200: _remove_subscriber_journey_response,
    },
    body="application/json",
    verify="`SubscriberJourneys` of the subscriber does not have the journey in progress. (subscriber.get)",
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
EXIT: Operation[ExitSubscriberJourneyResponse] = Operation(
    "subscriber.journey.exit",
    "POST",
    "/api/v1/subscriber.journey.exit",
    "idempotent",
    {
        200: _exit_subscriber_journey_response,
    },
    body="application/json",
    verify="`SubscriberJourneys` of the subscriber does not have the journey in progress. (subscriber.get)",
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
    "POST",
    "/api/v1/subscriber.journey.list",
    "safe",
    {
        200: _list_subscriber_journeys_response,
    },
    body="application/json",
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
    bypass_journey_status_check: object,
) -> object:
    """The body of `trigger`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "JourneyID": journey_id,
            "ListID": list_id,
            "SubscriberID": subscriber_id,
            "BypassJourneyStatusCheck": bypass_journey_status_check,
        },
        {
            "JourneyID": "journey_id",
            "ListID": "list_id",
            "SubscriberID": "subscriber_id",
        },
        {
            "Command": "subscriber.journey.trigger",
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
        {
            "Command": "subscriber.journey.remove",
        },
        optional=False,
    )


def exit_body(
    body: object,
    journey_id: object,
    list_id: object,
    subscriber_id: object,
) -> object:
    """The body of `exit`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
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
        {
            "Command": "subscriber.journey.exit",
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
        {
            "Command": "subscriber.journey.list",
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
    def trigger(
        self,
        body: TriggerSubscriberJourneyRequest | TriggerSubscriberJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerSubscriberJourneyResponse: ...

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
    ) -> TriggerSubscriberJourneyResponse: ...

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
    ) -> TriggerSubscriberJourneyResponse:
        """Put a subscriber into journeys.

        Starts a journey, or several, for one subscriber of a list. The subscriber may receive messages as a result,
        so the call must not be repeated blindly.

        A journey that is disabled or unknown is skipped: the call succeeds if one was started, and names the others
        in `SkippedJourneys`. It fails with code 7 if all were skipped.

        Args:
            journey_id: Id of the journey, or several.
            list_id: Id of the list that the subscriber is on.
            subscriber_id: Id of the subscriber.
            bypass_journey_status_check: Start the journey even if it is disabled. (default False)

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: `SubscriberJourneys` of the subscriber has the journey, in progress or completed,
        with an `EnrolledAt` of about the time of the call. (subscriber.get)

        subscriber.journey.trigger: POST /api/v1/subscriber.journey.trigger
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
    ) -> RemoveSubscriberJourneyResponse: ...

    @overload
    def remove(
        self,
        *,
        journey_id: int | str | Sequence[int | str],
        list_id: int | str,
        subscriber_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RemoveSubscriberJourneyResponse: ...

    def remove(
        self,
        body: RemoveSubscriberJourneyRequest | RemoveSubscriberJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Sequence[int | str] | Unset = UNSET,
        list_id: int | str | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RemoveSubscriberJourneyResponse:
        """Take a subscriber out of journeys.

        Ends a journey, or several, for one subscriber; the subscriber stays on the list. Unknown journeys are
        skipped; the call fails with code 7 if all were. Repeating the call does no harm.

        Args:
            journey_id: Id of the journey, or several.
            list_id: Id of the list that the subscriber is on.
            subscriber_id: Id of the subscriber.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: `SubscriberJourneys` of the subscriber does not have the journey in progress.
        (subscriber.get)

        subscriber.journey.remove: POST /api/v1/subscriber.journey.remove
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
    def exit(
        self,
        body: ExitSubscriberJourneyRequest | ExitSubscriberJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ExitSubscriberJourneyResponse: ...

    @overload
    def exit(
        self,
        *,
        journey_id: int | str,
        list_id: int | str,
        subscriber_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ExitSubscriberJourneyResponse: ...

    def exit(
        self,
        body: ExitSubscriberJourneyRequest | ExitSubscriberJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        list_id: int | str | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ExitSubscriberJourneyResponse:
        """Let a subscriber leave a journey.

        Ends one journey for one subscriber. How it differs from `remove` is not documented. Repeating the call does
        no harm.

        Args:
            journey_id: Id of the journey.
            list_id: Id of the list that the subscriber is on.
            subscriber_id: Id of the subscriber.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: `SubscriberJourneys` of the subscriber does not have the journey in progress.
        (subscriber.get)

        subscriber.journey.exit: POST /api/v1/subscriber.journey.exit
        """
        return self._sender.call(
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
    ) -> ListSubscriberJourneysResponse: ...

    @overload
    def list(
        self,
        *,
        list_id: int | str,
        subscriber_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListSubscriberJourneysResponse: ...

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

        Args:
            list_id: Id of the list that the subscriber is on.
            subscriber_id: Id of the subscriber.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        subscriber.journey.list: POST /api/v1/subscriber.journey.list
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
    async def trigger(
        self,
        body: TriggerSubscriberJourneyRequest | TriggerSubscriberJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerSubscriberJourneyResponse: ...

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
    ) -> TriggerSubscriberJourneyResponse: ...

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
    ) -> TriggerSubscriberJourneyResponse:
        """Put a subscriber into journeys.

        Starts a journey, or several, for one subscriber of a list. The subscriber may receive messages as a result,
        so the call must not be repeated blindly.

        A journey that is disabled or unknown is skipped: the call succeeds if one was started, and names the others
        in `SkippedJourneys`. It fails with code 7 if all were skipped.

        Args:
            journey_id: Id of the journey, or several.
            list_id: Id of the list that the subscriber is on.
            subscriber_id: Id of the subscriber.
            bypass_journey_status_check: Start the journey even if it is disabled. (default False)

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: `SubscriberJourneys` of the subscriber has the journey, in progress or completed,
        with an `EnrolledAt` of about the time of the call. (subscriber.get)

        subscriber.journey.trigger: POST /api/v1/subscriber.journey.trigger
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
    ) -> RemoveSubscriberJourneyResponse: ...

    @overload
    async def remove(
        self,
        *,
        journey_id: int | str | Sequence[int | str],
        list_id: int | str,
        subscriber_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RemoveSubscriberJourneyResponse: ...

    async def remove(
        self,
        body: RemoveSubscriberJourneyRequest | RemoveSubscriberJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Sequence[int | str] | Unset = UNSET,
        list_id: int | str | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RemoveSubscriberJourneyResponse:
        """Take a subscriber out of journeys.

        Ends a journey, or several, for one subscriber; the subscriber stays on the list. Unknown journeys are
        skipped; the call fails with code 7 if all were. Repeating the call does no harm.

        Args:
            journey_id: Id of the journey, or several.
            list_id: Id of the list that the subscriber is on.
            subscriber_id: Id of the subscriber.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: `SubscriberJourneys` of the subscriber does not have the journey in progress.
        (subscriber.get)

        subscriber.journey.remove: POST /api/v1/subscriber.journey.remove
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
    async def exit(
        self,
        body: ExitSubscriberJourneyRequest | ExitSubscriberJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ExitSubscriberJourneyResponse: ...

    @overload
    async def exit(
        self,
        *,
        journey_id: int | str,
        list_id: int | str,
        subscriber_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ExitSubscriberJourneyResponse: ...

    async def exit(
        self,
        body: ExitSubscriberJourneyRequest | ExitSubscriberJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        list_id: int | str | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ExitSubscriberJourneyResponse:
        """Let a subscriber leave a journey.

        Ends one journey for one subscriber. How it differs from `remove` is not documented. Repeating the call does
        no harm.

        Args:
            journey_id: Id of the journey.
            list_id: Id of the list that the subscriber is on.
            subscriber_id: Id of the subscriber.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: `SubscriberJourneys` of the subscriber does not have the journey in progress.
        (subscriber.get)

        subscriber.journey.exit: POST /api/v1/subscriber.journey.exit
        """
        return await self._sender.call(
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
    ) -> ListSubscriberJourneysResponse: ...

    @overload
    async def list(
        self,
        *,
        list_id: int | str,
        subscriber_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListSubscriberJourneysResponse: ...

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

        Args:
            list_id: Id of the list that the subscriber is on.
            subscriber_id: Id of the subscriber.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        subscriber.journey.list: POST /api/v1/subscriber.journey.list
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
