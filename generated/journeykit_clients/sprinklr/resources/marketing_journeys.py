# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, overload

from ...body import body_of
from ...decoding import later
from ...deprecation import deprecated
from ...hints import describe
from ...operation import AsyncSender, Operation, Sender
from ...resource import resource as _Resource
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...operation import Timeout
    from ..models.context_params import ContextParams
    from ..models.sn_type import SnType
    from ..models.trigger_journey_request import TriggerJourneyRequest
    from ..models.trigger_response import TriggerResponse
    from ..models.trigger_with_new_profile_request import TriggerWithNewProfileRequest
    from ..models.unified_profile import UnifiedProfile
    from ..payloads import (
        ContextParamsPayload,
        TriggerJourneyRequestPayload,
        TriggerWithNewProfileRequestPayload,
        UnifiedProfilePayload,
    )
    from .raw.marketing_journeys import AsyncRawMarketingJourneys, RawMarketingJourneys

_trigger_response = later(__name__, "_trigger_response", "..models.trigger_response", "TriggerResponse.from_dict")

_SnType = Literal[
    "WHATSAPP_BUSINESS",
    "SMS",
    "EMAIL",
]


TRIGGER: Operation[TriggerResponse | None] = Operation(
    "trigger",
    "POST",
    "/api/marketing-journey/trigger",
    "unsafe",
    {
        200: _trigger_response,
        204: None,
    },
    body="application/json",
    verify="No operation tells. Ask Sprinklr's support, with the profile and the time, or look at the journey in the user interface.",
    withdrawn="withdrawn by the vendor since 2022-08; use POST /api/v2/marketing-journey/triggerJourney",
)
TRIGGER_WITH_NEW_PROFILE: Operation[TriggerResponse | None] = Operation(
    "triggerWithNewProfile",
    "POST",
    "/api/marketing-journey/triggerWithNewProfile",
    "unsafe",
    {
        200: _trigger_response,
        204: None,
    },
    body="application/json",
    verify="No operation tells. Ask Sprinklr's support, with the profile and the time, or look at the journey in the user interface.",
)


def trigger_body(
    body: object,
    sn_type: object,
    sn_id: object,
    journey_id: object,
    context_params: object,
) -> object:
    """The body of `trigger`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "snType": sn_type,
            "snId": sn_id,
            "journeyId": journey_id,
            "contextParams": context_params,
        },
        {
            "snType": "sn_type",
            "snId": "sn_id",
            "journeyId": "journey_id",
        },
        optional=False,
    )


def trigger_with_new_profile_body(
    body: object,
    journey_id: object,
    unified_profile: object,
    context_params: object,
) -> object:
    """The body of `trigger_with_new_profile`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "journeyId": journey_id,
            "unifiedProfile": unified_profile,
            "contextParams": context_params,
        },
        {
            "journeyId": "journey_id",
            "unifiedProfile": "unified_profile",
        },
        optional=False,
    )


class MarketingJourneys:
    """Journeys that wait for a call from outside."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawMarketingJourneys:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.marketing_journeys import RawMarketingJourneys

        return RawMarketingJourneys(self._sender)

    @overload
    @deprecated("withdrawn by the vendor since 2022-08; use POST /api/v2/marketing-journey/triggerJourney")
    def trigger(
        self,
        body: TriggerJourneyRequest | TriggerJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerResponse | None: ...

    @overload
    @deprecated("withdrawn by the vendor since 2022-08; use POST /api/v2/marketing-journey/triggerJourney")
    def trigger(
        self,
        *,
        sn_type: SnType | _SnType,
        sn_id: str,
        journey_id: str,
        context_params: ContextParams | ContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerResponse | None: ...

    @deprecated("withdrawn by the vendor since 2022-08; use POST /api/v2/marketing-journey/triggerJourney")
    def trigger(
        self,
        body: TriggerJourneyRequest | TriggerJourneyRequestPayload | Unset = UNSET,
        *,
        sn_type: SnType | _SnType | Unset = UNSET,
        sn_id: str | Unset = UNSET,
        journey_id: str | Unset = UNSET,
        context_params: ContextParams | ContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerResponse | None:
        """Start a journey for an existing profile.

        Starts a journey for the person whom `snType` and `snId` name together. The profile has to exist; for a new
        person use the operation with a profile.

        Each call may send messages, so a call without a conclusive answer should not be repeated blindly.

        The developer portal has moved these operations to `/api/v2/marketing-journey/` (August 2022) and no longer
        describes this one. Its present operation for both cases is `POST /api/v2/marketing-journey/triggerJourney`.

        Args:
            sn_type: Channel whose id `snId` is. The list is open; the article also speaks of Twitter and Facebook
                ids, whose exact values are not documented.
            sn_id: Id of the person in the channel of `snType`, such as an e-mail address for `EMAIL` or a phone
                number for `SMS`.
            journey_id: Id of the journey to start.
            context_params: Values to hand to the journey, by name, for example `Abandoned_cart`. All values are
                strings.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        Deprecated by the vendor.

        Withdrawn by the vendor since 2022-08; use POST /api/v2/marketing-journey/triggerJourney.

        After `Delivery.UNKNOWN`: No operation tells. Ask Sprinklr's support, with the profile and the time, or look
        at the journey in the user interface.

        trigger: POST /api/marketing-journey/trigger
        """
        return self._sender.call(
            TRIGGER,
            "/api/marketing-journey/trigger",
            (),
            trigger_body(
                body,
                sn_type,
                sn_id,
                journey_id,
                context_params,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def trigger_with_new_profile(
        self,
        body: TriggerWithNewProfileRequest | TriggerWithNewProfileRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerResponse | None: ...

    @overload
    def trigger_with_new_profile(
        self,
        *,
        journey_id: str,
        unified_profile: UnifiedProfile | UnifiedProfilePayload,
        context_params: ContextParams | ContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerResponse | None: ...

    def trigger_with_new_profile(
        self,
        body: TriggerWithNewProfileRequest | TriggerWithNewProfileRequestPayload | Unset = UNSET,
        *,
        journey_id: str | Unset = UNSET,
        unified_profile: UnifiedProfile | UnifiedProfilePayload | Unset = UNSET,
        context_params: ContextParams | ContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerResponse | None:
        """Create a profile and start a journey for it.

        Creates the profile and starts a journey for it. Where a profile with one of the given channel ids exists, the
        journey is started for that profile instead.

        Each call may send messages, so a call without a conclusive answer should not be repeated blindly.

        Under `/api/v2/marketing-journey/` the developer portal calls this operation old, kept until it is officially
        deprecated, and recommends `POST /api/v2/marketing-journey/triggerJourney`, which takes the same body.

        Args:
            journey_id: Id of the journey to start.
            unified_profile: A person with all identities known to the caller.
            context_params: Values to hand to the journey, by name, for example `Abandoned_cart`. All values are
                strings.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: No operation tells. Ask Sprinklr's support, with the profile and the time, or look
        at the journey in the user interface.

        triggerWithNewProfile: POST /api/marketing-journey/triggerWithNewProfile
        """
        return self._sender.call(
            TRIGGER_WITH_NEW_PROFILE,
            "/api/marketing-journey/triggerWithNewProfile",
            (),
            trigger_with_new_profile_body(
                body,
                journey_id,
                unified_profile,
                context_params,
            ),
            extra_headers,
            timeout,
        )


class AsyncMarketingJourneys:
    """Journeys that wait for a call from outside."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawMarketingJourneys:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.marketing_journeys import AsyncRawMarketingJourneys

        return AsyncRawMarketingJourneys(self._sender)

    @overload
    @deprecated("withdrawn by the vendor since 2022-08; use POST /api/v2/marketing-journey/triggerJourney")
    async def trigger(
        self,
        body: TriggerJourneyRequest | TriggerJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerResponse | None: ...

    @overload
    @deprecated("withdrawn by the vendor since 2022-08; use POST /api/v2/marketing-journey/triggerJourney")
    async def trigger(
        self,
        *,
        sn_type: SnType | _SnType,
        sn_id: str,
        journey_id: str,
        context_params: ContextParams | ContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerResponse | None: ...

    @deprecated("withdrawn by the vendor since 2022-08; use POST /api/v2/marketing-journey/triggerJourney")
    async def trigger(
        self,
        body: TriggerJourneyRequest | TriggerJourneyRequestPayload | Unset = UNSET,
        *,
        sn_type: SnType | _SnType | Unset = UNSET,
        sn_id: str | Unset = UNSET,
        journey_id: str | Unset = UNSET,
        context_params: ContextParams | ContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerResponse | None:
        """Start a journey for an existing profile.

        Starts a journey for the person whom `snType` and `snId` name together. The profile has to exist; for a new
        person use the operation with a profile.

        Each call may send messages, so a call without a conclusive answer should not be repeated blindly.

        The developer portal has moved these operations to `/api/v2/marketing-journey/` (August 2022) and no longer
        describes this one. Its present operation for both cases is `POST /api/v2/marketing-journey/triggerJourney`.

        Args:
            sn_type: Channel whose id `snId` is. The list is open; the article also speaks of Twitter and Facebook
                ids, whose exact values are not documented.
            sn_id: Id of the person in the channel of `snType`, such as an e-mail address for `EMAIL` or a phone
                number for `SMS`.
            journey_id: Id of the journey to start.
            context_params: Values to hand to the journey, by name, for example `Abandoned_cart`. All values are
                strings.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        Deprecated by the vendor.

        Withdrawn by the vendor since 2022-08; use POST /api/v2/marketing-journey/triggerJourney.

        After `Delivery.UNKNOWN`: No operation tells. Ask Sprinklr's support, with the profile and the time, or look
        at the journey in the user interface.

        trigger: POST /api/marketing-journey/trigger
        """
        return await self._sender.call(
            TRIGGER,
            "/api/marketing-journey/trigger",
            (),
            trigger_body(
                body,
                sn_type,
                sn_id,
                journey_id,
                context_params,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def trigger_with_new_profile(
        self,
        body: TriggerWithNewProfileRequest | TriggerWithNewProfileRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerResponse | None: ...

    @overload
    async def trigger_with_new_profile(
        self,
        *,
        journey_id: str,
        unified_profile: UnifiedProfile | UnifiedProfilePayload,
        context_params: ContextParams | ContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerResponse | None: ...

    async def trigger_with_new_profile(
        self,
        body: TriggerWithNewProfileRequest | TriggerWithNewProfileRequestPayload | Unset = UNSET,
        *,
        journey_id: str | Unset = UNSET,
        unified_profile: UnifiedProfile | UnifiedProfilePayload | Unset = UNSET,
        context_params: ContextParams | ContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerResponse | None:
        """Create a profile and start a journey for it.

        Creates the profile and starts a journey for it. Where a profile with one of the given channel ids exists, the
        journey is started for that profile instead.

        Each call may send messages, so a call without a conclusive answer should not be repeated blindly.

        Under `/api/v2/marketing-journey/` the developer portal calls this operation old, kept until it is officially
        deprecated, and recommends `POST /api/v2/marketing-journey/triggerJourney`, which takes the same body.

        Args:
            journey_id: Id of the journey to start.
            unified_profile: A person with all identities known to the caller.
            context_params: Values to hand to the journey, by name, for example `Abandoned_cart`. All values are
                strings.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: No operation tells. Ask Sprinklr's support, with the profile and the time, or look
        at the journey in the user interface.

        triggerWithNewProfile: POST /api/marketing-journey/triggerWithNewProfile
        """
        return await self._sender.call(
            TRIGGER_WITH_NEW_PROFILE,
            "/api/marketing-journey/triggerWithNewProfile",
            (),
            trigger_with_new_profile_body(
                body,
                journey_id,
                unified_profile,
                context_params,
            ),
            extra_headers,
            timeout,
        )


describe(__name__, MarketingJourneys, AsyncMarketingJourneys)
