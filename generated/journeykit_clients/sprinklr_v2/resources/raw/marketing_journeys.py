# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

from ....deprecation import deprecated
from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ..marketing_journeys import (
    BULK_TRIGGER,
    SEARCH,
    TRIGGER,
    TRIGGER_WITH_NEW_PROFILE,
    bulk_trigger_body,
    search_body,
    trigger_body,
    trigger_with_new_profile_body,
)

if TYPE_CHECKING:
    from ....operation import Timeout
    from ...models.bulk_trigger_request import BulkTriggerRequest
    from ...models.context_params import ContextParams
    from ...models.global_context_params import GlobalContextParams
    from ...models.journey_filter import JourneyFilter
    from ...models.journey_profile import JourneyProfile
    from ...models.journey_sort import JourneySort
    from ...models.page_request import PageRequest
    from ...models.search_journeys_request import SearchJourneysRequest
    from ...models.search_journeys_response import SearchJourneysResponse
    from ...models.trigger_journey_request import TriggerJourneyRequest
    from ...models.trigger_response import TriggerResponse
    from ...models.unified_profile import UnifiedProfile
    from ...payloads import (
        BulkTriggerRequestPayload,
        ContextParamsPayload,
        GlobalContextParamsPayload,
        JourneyFilterPayload,
        JourneyProfilePayload,
        JourneySortPayload,
        PageRequestPayload,
        SearchJourneysRequestPayload,
        TriggerJourneyRequestPayload,
        UnifiedProfilePayload,
    )


class RawMarketingJourneys:
    """`MarketingJourneys`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def trigger(
        self,
        body: TriggerJourneyRequest | TriggerJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerResponse]: ...

    @overload
    def trigger(
        self,
        *,
        journey_id: str,
        unified_profile: UnifiedProfile | UnifiedProfilePayload,
        context_params: ContextParams | ContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerResponse]: ...

    def trigger(
        self,
        body: TriggerJourneyRequest | TriggerJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: str | Unset = UNSET,
        unified_profile: UnifiedProfile | UnifiedProfilePayload | Unset = UNSET,
        context_params: ContextParams | ContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerResponse]:
        """`MarketingJourneys.trigger`, returning the whole response."""
        return self._sender.call_raw(
            TRIGGER,
            "/api/v2/marketing-journey/triggerJourney",
            (),
            trigger_body(
                body,
                journey_id,
                unified_profile,
                context_params,
            ),
            extra_headers,
            timeout,
        )

    @overload
    @deprecated("deprecated by the vendor")
    def trigger_with_new_profile(
        self,
        body: TriggerJourneyRequest | TriggerJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerResponse]: ...

    @overload
    @deprecated("deprecated by the vendor")
    def trigger_with_new_profile(
        self,
        *,
        journey_id: str,
        unified_profile: UnifiedProfile | UnifiedProfilePayload,
        context_params: ContextParams | ContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerResponse]: ...

    @deprecated("deprecated by the vendor")
    def trigger_with_new_profile(
        self,
        body: TriggerJourneyRequest | TriggerJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: str | Unset = UNSET,
        unified_profile: UnifiedProfile | UnifiedProfilePayload | Unset = UNSET,
        context_params: ContextParams | ContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerResponse]:
        """`MarketingJourneys.trigger_with_new_profile`, returning the whole response."""
        return self._sender.call_raw(
            TRIGGER_WITH_NEW_PROFILE,
            "/api/v2/marketing-journey/triggerWithNewProfile",
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

    @overload
    def bulk_trigger(
        self,
        body: BulkTriggerRequest | BulkTriggerRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerResponse]: ...

    @overload
    def bulk_trigger(
        self,
        *,
        journey_id: str,
        journey_profiles: Sequence[JourneyProfile | JourneyProfilePayload],
        global_context_params: GlobalContextParams | GlobalContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerResponse]: ...

    def bulk_trigger(
        self,
        body: BulkTriggerRequest | BulkTriggerRequestPayload | Unset = UNSET,
        *,
        journey_id: str | Unset = UNSET,
        journey_profiles: Sequence[JourneyProfile | JourneyProfilePayload] | Unset = UNSET,
        global_context_params: GlobalContextParams | GlobalContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerResponse]:
        """`MarketingJourneys.bulk_trigger`, returning the whole response."""
        return self._sender.call_raw(
            BULK_TRIGGER,
            "/api/v2/marketing-journey/bulk-trigger",
            (),
            bulk_trigger_body(
                body,
                journey_id,
                journey_profiles,
                global_context_params,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def search(
        self,
        body: SearchJourneysRequest | SearchJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[SearchJourneysResponse]: ...

    @overload
    def search(
        self,
        *,
        query: str | Unset = UNSET,
        sorts: Sequence[JourneySort | JourneySortPayload] | Unset = UNSET,
        page: PageRequest | PageRequestPayload | Unset = UNSET,
        filters: Sequence[JourneyFilter | JourneyFilterPayload] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[SearchJourneysResponse]: ...

    def search(
        self,
        body: SearchJourneysRequest | SearchJourneysRequestPayload | Unset = UNSET,
        *,
        query: str | Unset = UNSET,
        sorts: Sequence[JourneySort | JourneySortPayload] | Unset = UNSET,
        page: PageRequest | PageRequestPayload | Unset = UNSET,
        filters: Sequence[JourneyFilter | JourneyFilterPayload] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[SearchJourneysResponse]:
        """`MarketingJourneys.search`, returning the whole response."""
        return self._sender.call_raw(
            SEARCH,
            "/api/v2/marketing-journey/search",
            (),
            search_body(
                body,
                query,
                sorts,
                page,
                filters,
            ),
            extra_headers,
            timeout,
        )


class AsyncRawMarketingJourneys:
    """`AsyncMarketingJourneys`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def trigger(
        self,
        body: TriggerJourneyRequest | TriggerJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerResponse]: ...

    @overload
    async def trigger(
        self,
        *,
        journey_id: str,
        unified_profile: UnifiedProfile | UnifiedProfilePayload,
        context_params: ContextParams | ContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerResponse]: ...

    async def trigger(
        self,
        body: TriggerJourneyRequest | TriggerJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: str | Unset = UNSET,
        unified_profile: UnifiedProfile | UnifiedProfilePayload | Unset = UNSET,
        context_params: ContextParams | ContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerResponse]:
        """`AsyncMarketingJourneys.trigger`, returning the whole response."""
        return await self._sender.call_raw(
            TRIGGER,
            "/api/v2/marketing-journey/triggerJourney",
            (),
            trigger_body(
                body,
                journey_id,
                unified_profile,
                context_params,
            ),
            extra_headers,
            timeout,
        )

    @overload
    @deprecated("deprecated by the vendor")
    async def trigger_with_new_profile(
        self,
        body: TriggerJourneyRequest | TriggerJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerResponse]: ...

    @overload
    @deprecated("deprecated by the vendor")
    async def trigger_with_new_profile(
        self,
        *,
        journey_id: str,
        unified_profile: UnifiedProfile | UnifiedProfilePayload,
        context_params: ContextParams | ContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerResponse]: ...

    @deprecated("deprecated by the vendor")
    async def trigger_with_new_profile(
        self,
        body: TriggerJourneyRequest | TriggerJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: str | Unset = UNSET,
        unified_profile: UnifiedProfile | UnifiedProfilePayload | Unset = UNSET,
        context_params: ContextParams | ContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerResponse]:
        """`AsyncMarketingJourneys.trigger_with_new_profile`, returning the whole response."""
        return await self._sender.call_raw(
            TRIGGER_WITH_NEW_PROFILE,
            "/api/v2/marketing-journey/triggerWithNewProfile",
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

    @overload
    async def bulk_trigger(
        self,
        body: BulkTriggerRequest | BulkTriggerRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerResponse]: ...

    @overload
    async def bulk_trigger(
        self,
        *,
        journey_id: str,
        journey_profiles: Sequence[JourneyProfile | JourneyProfilePayload],
        global_context_params: GlobalContextParams | GlobalContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerResponse]: ...

    async def bulk_trigger(
        self,
        body: BulkTriggerRequest | BulkTriggerRequestPayload | Unset = UNSET,
        *,
        journey_id: str | Unset = UNSET,
        journey_profiles: Sequence[JourneyProfile | JourneyProfilePayload] | Unset = UNSET,
        global_context_params: GlobalContextParams | GlobalContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TriggerResponse]:
        """`AsyncMarketingJourneys.bulk_trigger`, returning the whole response."""
        return await self._sender.call_raw(
            BULK_TRIGGER,
            "/api/v2/marketing-journey/bulk-trigger",
            (),
            bulk_trigger_body(
                body,
                journey_id,
                journey_profiles,
                global_context_params,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def search(
        self,
        body: SearchJourneysRequest | SearchJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[SearchJourneysResponse]: ...

    @overload
    async def search(
        self,
        *,
        query: str | Unset = UNSET,
        sorts: Sequence[JourneySort | JourneySortPayload] | Unset = UNSET,
        page: PageRequest | PageRequestPayload | Unset = UNSET,
        filters: Sequence[JourneyFilter | JourneyFilterPayload] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[SearchJourneysResponse]: ...

    async def search(
        self,
        body: SearchJourneysRequest | SearchJourneysRequestPayload | Unset = UNSET,
        *,
        query: str | Unset = UNSET,
        sorts: Sequence[JourneySort | JourneySortPayload] | Unset = UNSET,
        page: PageRequest | PageRequestPayload | Unset = UNSET,
        filters: Sequence[JourneyFilter | JourneyFilterPayload] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[SearchJourneysResponse]:
        """`AsyncMarketingJourneys.search`, returning the whole response."""
        return await self._sender.call_raw(
            SEARCH,
            "/api/v2/marketing-journey/search",
            (),
            search_body(
                body,
                query,
                sorts,
                page,
                filters,
            ),
            extra_headers,
            timeout,
        )


describe(__name__, RawMarketingJourneys, AsyncRawMarketingJourneys)
