# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, overload

from ....deprecation import deprecated
from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ..marketing_journeys import TRIGGER, TRIGGER_WITH_NEW_PROFILE, _SnType, trigger_body, trigger_with_new_profile_body

if TYPE_CHECKING:
    from ....operation import Timeout
    from ...models.context_params import ContextParams
    from ...models.sn_type import SnType
    from ...models.trigger_journey_request import TriggerJourneyRequest
    from ...models.trigger_response import TriggerResponse
    from ...models.trigger_with_new_profile_request import TriggerWithNewProfileRequest
    from ...models.unified_profile import UnifiedProfile
    from ...payloads import (
        ContextParamsPayload,
        TriggerJourneyRequestPayload,
        TriggerWithNewProfileRequestPayload,
        UnifiedProfilePayload,
    )


class RawMarketingJourneys:
    """`MarketingJourneys`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    @deprecated("withdrawn by the vendor since 2022-08; use POST /api/v2/marketing-journey/triggerJourney")
    def trigger(
        self,
        body: TriggerJourneyRequest | TriggerJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerResponse | None]: ...

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
    ) -> Response[TriggerResponse | None]: ...

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
    ) -> Response[TriggerResponse | None]:
        """`MarketingJourneys.trigger`, returning the whole response."""
        return self._sender.call_raw(
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
    ) -> Response[TriggerResponse | None]: ...

    @overload
    def trigger_with_new_profile(
        self,
        *,
        journey_id: str,
        unified_profile: UnifiedProfile | UnifiedProfilePayload,
        context_params: ContextParams | ContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerResponse | None]: ...

    def trigger_with_new_profile(
        self,
        body: TriggerWithNewProfileRequest | TriggerWithNewProfileRequestPayload | Unset = UNSET,
        *,
        journey_id: str | Unset = UNSET,
        unified_profile: UnifiedProfile | UnifiedProfilePayload | Unset = UNSET,
        context_params: ContextParams | ContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerResponse | None]:
        """`MarketingJourneys.trigger_with_new_profile`, returning the whole response."""
        return self._sender.call_raw(
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


class AsyncRawMarketingJourneys:
    """`AsyncMarketingJourneys`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    @deprecated("withdrawn by the vendor since 2022-08; use POST /api/v2/marketing-journey/triggerJourney")
    async def trigger(
        self,
        body: TriggerJourneyRequest | TriggerJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerResponse | None]: ...

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
    ) -> Response[TriggerResponse | None]: ...

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
    ) -> Response[TriggerResponse | None]:
        """`AsyncMarketingJourneys.trigger`, returning the whole response."""
        return await self._sender.call_raw(
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
    ) -> Response[TriggerResponse | None]: ...

    @overload
    async def trigger_with_new_profile(
        self,
        *,
        journey_id: str,
        unified_profile: UnifiedProfile | UnifiedProfilePayload,
        context_params: ContextParams | ContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerResponse | None]: ...

    async def trigger_with_new_profile(
        self,
        body: TriggerWithNewProfileRequest | TriggerWithNewProfileRequestPayload | Unset = UNSET,
        *,
        journey_id: str | Unset = UNSET,
        unified_profile: UnifiedProfile | UnifiedProfilePayload | Unset = UNSET,
        context_params: ContextParams | ContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerResponse | None]:
        """`AsyncMarketingJourneys.trigger_with_new_profile`, returning the whole response."""
        return await self._sender.call_raw(
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


describe(__name__, RawMarketingJourneys, AsyncRawMarketingJourneys)
