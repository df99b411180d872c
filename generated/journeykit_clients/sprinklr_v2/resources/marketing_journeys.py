# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

from ...body import body_of
from ...decoding import later
from ...deprecation import deprecated
from ...hints import describe
from ...operation import AsyncSender, Operation, Sender
from ...paging import Pagination
from ...resource import resource as _Resource
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...operation import AsyncPager, Pager, Timeout
    from ..models.bulk_trigger_request import BulkTriggerRequest
    from ..models.context_params import ContextParams
    from ..models.global_context_params import GlobalContextParams
    from ..models.journey import Journey
    from ..models.journey_filter import JourneyFilter
    from ..models.journey_profile import JourneyProfile
    from ..models.journey_sort import JourneySort
    from ..models.page_request import PageRequest
    from ..models.search_journeys_request import SearchJourneysRequest
    from ..models.search_journeys_response import SearchJourneysResponse
    from ..models.trigger_journey_request import TriggerJourneyRequest
    from ..models.trigger_response import TriggerResponse
    from ..models.unified_profile import UnifiedProfile
    from ..payloads import (
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
    from .raw.marketing_journeys import AsyncRawMarketingJourneys, RawMarketingJourneys

_search_journeys_response = later(
    __name__, "_search_journeys_response", "..models.search_journeys_response", "SearchJourneysResponse.from_dict"
)
_trigger_response = later(__name__, "_trigger_response", "..models.trigger_response", "TriggerResponse.from_dict")


TRIGGER: Operation[TriggerResponse] = Operation(
    "triggerJourney",
    "POST",
    "/api/v2/marketing-journey/triggerJourney",
    "unsafe",
    {
        200: _trigger_response,
    },
    body="application/json",
    verify="No operation tells. Ask Sprinklr's support, with the profile and the time, or look at the journey in the user interface.",
)
TRIGGER_WITH_NEW_PROFILE: Operation[TriggerResponse] = Operation(
    "triggerWithNewProfile",
    "POST",
    "/api/v2/marketing-journey/triggerWithNewProfile",
    "unsafe",
    {
        200: _trigger_response,
    },
    body="application/json",
    verify="No operation tells. Ask Sprinklr's support, with the profile and the time, or look at the journey in the user interface.",
)
BULK_TRIGGER: Operation[TriggerResponse] = Operation(
    "bulk-trigger",
    "POST",
    "/api/v2/marketing-journey/bulk-trigger",
    "unsafe",
    {
        200: _trigger_response,
    },
    body="application/json",
    verify="No operation tells. Ask Sprinklr's support, with the profile and the time, or look at the journey in the user interface.",
)
SEARCH: Operation[SearchJourneysResponse] = Operation(
    "search",
    "POST",
    "/api/v2/marketing-journey/search",
    "safe",
    {
        200: _search_journeys_response,
    },
    body="application/json",
    pagination=Pagination(
        "page",
        "page.page",
        "data.data",
        has_more="data.has_more",
        limit="page.size",
        first=0,
        in_body=True,
    ),
)


def trigger_body(
    body: object,
    journey_id: object,
    unified_profile: object,
    context_params: object,
) -> object:
    """The body of `trigger`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
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


def bulk_trigger_body(
    body: object,
    journey_id: object,
    journey_profiles: object,
    global_context_params: object,
) -> object:
    """The body of `bulk_trigger`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "journeyId": journey_id,
            "journeyProfiles": journey_profiles,
            "globalContextParams": global_context_params,
        },
        {
            "journeyId": "journey_id",
            "journeyProfiles": "journey_profiles",
        },
        optional=False,
    )


def search_body(
    body: object,
    query: object,
    sorts: object,
    page: object,
    filters: object,
) -> object:
    """The body of `search`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "query": query,
            "sorts": sorts,
            "page": page,
            "filters": filters,
        },
        {},
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
    def trigger(
        self,
        body: TriggerJourneyRequest | TriggerJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerResponse: ...

    @overload
    def trigger(
        self,
        *,
        journey_id: str,
        unified_profile: UnifiedProfile | UnifiedProfilePayload,
        context_params: ContextParams | ContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerResponse: ...

    def trigger(
        self,
        body: TriggerJourneyRequest | TriggerJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: str | Unset = UNSET,
        unified_profile: UnifiedProfile | UnifiedProfilePayload | Unset = UNSET,
        context_params: ContextParams | ContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerResponse:
        """Start a journey for a person.

        Starts a journey for the person whom `unifiedProfile` describes. Where a profile with one of the channel ids
        exists, the journey is started for that profile; otherwise the profile is created first.

        Each call may send messages, so a call without a conclusive answer should not be repeated blindly. An accepted
        call means that the journey was started, not that it was completed.

        Args:
            journey_id: Id of the journey to start, as the search for journeys returns it.
            unified_profile: A person: how to reach them, and their identities in channels. A new profile is created
                unless one of the identities is known already.
            context_params: Values to hand to the journey, by name. The examples show strings.

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

        triggerJourney: POST /api/v2/marketing-journey/triggerJourney
        """
        return self._sender.call(
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
    ) -> TriggerResponse: ...

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
    ) -> TriggerResponse: ...

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
    ) -> TriggerResponse:
        """Start a journey for a person, under its old name.

        The old name of the operation that starts a journey, with the same body and the same answer. Use `POST
        /api/v2/marketing-journey/triggerJourney` instead: Sprinklr keeps this one until it is officially deprecated.

        Each call may send messages, so a call without a conclusive answer should not be repeated blindly.

        Args:
            journey_id: Id of the journey to start, as the search for journeys returns it.
            unified_profile: A person: how to reach them, and their identities in channels. A new profile is created
                unless one of the identities is known already.
            context_params: Values to hand to the journey, by name. The examples show strings.

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

        After `Delivery.UNKNOWN`: No operation tells. Ask Sprinklr's support, with the profile and the time, or look
        at the journey in the user interface.

        triggerWithNewProfile: POST /api/v2/marketing-journey/triggerWithNewProfile
        """
        return self._sender.call(
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
    ) -> TriggerResponse: ...

    @overload
    def bulk_trigger(
        self,
        *,
        journey_id: str,
        journey_profiles: Sequence[JourneyProfile | JourneyProfilePayload],
        global_context_params: GlobalContextParams | GlobalContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerResponse: ...

    def bulk_trigger(
        self,
        body: BulkTriggerRequest | BulkTriggerRequestPayload | Unset = UNSET,
        *,
        journey_id: str | Unset = UNSET,
        journey_profiles: Sequence[JourneyProfile | JourneyProfilePayload] | Unset = UNSET,
        global_context_params: GlobalContextParams | GlobalContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerResponse:
        """Start a journey for several people.

        Starts a journey for every person in `journeyProfiles`, twenty by default. Profiles that do not exist are
        created first.

        Sprinklr ignores a person who would enter the journey a second time, unless `IGNORE_DEDUP` is true in
        `globalContextParams`. Neither for how long nor by which properties it recognises a duplicate is documented.
        Each call may send messages to everybody in it, so a call without a conclusive answer should not be repeated
        blindly.

        Args:
            journey_id: Id of the journey to start.
            journey_profiles: The people, each with values of their own. Twenty by default; Sprinklr may raise that
                for a customer.
            global_context_params: Values to hand to the journey for everybody, by name.

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

        bulk-trigger: POST /api/v2/marketing-journey/bulk-trigger
        """
        return self._sender.call(
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
    ) -> SearchJourneysResponse: ...

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
    ) -> SearchJourneysResponse: ...

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
    ) -> SearchJourneysResponse:
        """Search journeys.

        Returns the journeys that fulfil all conditions, page by page. Without any condition it returns all.

        Args:
            query: Text to look for in the name.
            sorts: Order of the journeys: the first entry first.
            page: The part of the results to return.
            filters: Conditions, all of which a journey must fulfil.

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

        search: POST /api/v2/marketing-journey/search
        """
        return self._sender.call(
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

    @overload
    def iter_search(
        self,
        body: SearchJourneysRequest | SearchJourneysRequestPayload,
        *,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[Journey, SearchJourneysResponse]: ...

    @overload
    def iter_search(
        self,
        *,
        query: str | Unset = UNSET,
        sorts: Sequence[JourneySort | JourneySortPayload] | Unset = UNSET,
        page: PageRequest | PageRequestPayload | Unset = UNSET,
        filters: Sequence[JourneyFilter | JourneyFilterPayload] | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[Journey, SearchJourneysResponse]: ...

    def iter_search(
        self,
        body: SearchJourneysRequest | SearchJourneysRequestPayload | Unset = UNSET,
        *,
        query: str | Unset = UNSET,
        sorts: Sequence[JourneySort | JourneySortPayload] | Unset = UNSET,
        page: PageRequest | PageRequestPayload | Unset = UNSET,
        filters: Sequence[JourneyFilter | JourneyFilterPayload] | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[Journey, SearchJourneysResponse]:
        """Every item of `search`, page by page, fetched as they are needed.

        Iterate over it for the items (`data.data`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        search: POST /api/v2/marketing-journey/search
        """
        return self._sender.paginate(
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
            max_pages,
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
    async def trigger(
        self,
        body: TriggerJourneyRequest | TriggerJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerResponse: ...

    @overload
    async def trigger(
        self,
        *,
        journey_id: str,
        unified_profile: UnifiedProfile | UnifiedProfilePayload,
        context_params: ContextParams | ContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerResponse: ...

    async def trigger(
        self,
        body: TriggerJourneyRequest | TriggerJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: str | Unset = UNSET,
        unified_profile: UnifiedProfile | UnifiedProfilePayload | Unset = UNSET,
        context_params: ContextParams | ContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerResponse:
        """Start a journey for a person.

        Starts a journey for the person whom `unifiedProfile` describes. Where a profile with one of the channel ids
        exists, the journey is started for that profile; otherwise the profile is created first.

        Each call may send messages, so a call without a conclusive answer should not be repeated blindly. An accepted
        call means that the journey was started, not that it was completed.

        Args:
            journey_id: Id of the journey to start, as the search for journeys returns it.
            unified_profile: A person: how to reach them, and their identities in channels. A new profile is created
                unless one of the identities is known already.
            context_params: Values to hand to the journey, by name. The examples show strings.

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

        triggerJourney: POST /api/v2/marketing-journey/triggerJourney
        """
        return await self._sender.call(
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
    ) -> TriggerResponse: ...

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
    ) -> TriggerResponse: ...

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
    ) -> TriggerResponse:
        """Start a journey for a person, under its old name.

        The old name of the operation that starts a journey, with the same body and the same answer. Use `POST
        /api/v2/marketing-journey/triggerJourney` instead: Sprinklr keeps this one until it is officially deprecated.

        Each call may send messages, so a call without a conclusive answer should not be repeated blindly.

        Args:
            journey_id: Id of the journey to start, as the search for journeys returns it.
            unified_profile: A person: how to reach them, and their identities in channels. A new profile is created
                unless one of the identities is known already.
            context_params: Values to hand to the journey, by name. The examples show strings.

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

        After `Delivery.UNKNOWN`: No operation tells. Ask Sprinklr's support, with the profile and the time, or look
        at the journey in the user interface.

        triggerWithNewProfile: POST /api/v2/marketing-journey/triggerWithNewProfile
        """
        return await self._sender.call(
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
    ) -> TriggerResponse: ...

    @overload
    async def bulk_trigger(
        self,
        *,
        journey_id: str,
        journey_profiles: Sequence[JourneyProfile | JourneyProfilePayload],
        global_context_params: GlobalContextParams | GlobalContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerResponse: ...

    async def bulk_trigger(
        self,
        body: BulkTriggerRequest | BulkTriggerRequestPayload | Unset = UNSET,
        *,
        journey_id: str | Unset = UNSET,
        journey_profiles: Sequence[JourneyProfile | JourneyProfilePayload] | Unset = UNSET,
        global_context_params: GlobalContextParams | GlobalContextParamsPayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TriggerResponse:
        """Start a journey for several people.

        Starts a journey for every person in `journeyProfiles`, twenty by default. Profiles that do not exist are
        created first.

        Sprinklr ignores a person who would enter the journey a second time, unless `IGNORE_DEDUP` is true in
        `globalContextParams`. Neither for how long nor by which properties it recognises a duplicate is documented.
        Each call may send messages to everybody in it, so a call without a conclusive answer should not be repeated
        blindly.

        Args:
            journey_id: Id of the journey to start.
            journey_profiles: The people, each with values of their own. Twenty by default; Sprinklr may raise that
                for a customer.
            global_context_params: Values to hand to the journey for everybody, by name.

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

        bulk-trigger: POST /api/v2/marketing-journey/bulk-trigger
        """
        return await self._sender.call(
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
    ) -> SearchJourneysResponse: ...

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
    ) -> SearchJourneysResponse: ...

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
    ) -> SearchJourneysResponse:
        """Search journeys.

        Returns the journeys that fulfil all conditions, page by page. Without any condition it returns all.

        Args:
            query: Text to look for in the name.
            sorts: Order of the journeys: the first entry first.
            page: The part of the results to return.
            filters: Conditions, all of which a journey must fulfil.

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

        search: POST /api/v2/marketing-journey/search
        """
        return await self._sender.call(
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

    @overload
    def iter_search(
        self,
        body: SearchJourneysRequest | SearchJourneysRequestPayload,
        *,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[Journey, SearchJourneysResponse]: ...

    @overload
    def iter_search(
        self,
        *,
        query: str | Unset = UNSET,
        sorts: Sequence[JourneySort | JourneySortPayload] | Unset = UNSET,
        page: PageRequest | PageRequestPayload | Unset = UNSET,
        filters: Sequence[JourneyFilter | JourneyFilterPayload] | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[Journey, SearchJourneysResponse]: ...

    def iter_search(
        self,
        body: SearchJourneysRequest | SearchJourneysRequestPayload | Unset = UNSET,
        *,
        query: str | Unset = UNSET,
        sorts: Sequence[JourneySort | JourneySortPayload] | Unset = UNSET,
        page: PageRequest | PageRequestPayload | Unset = UNSET,
        filters: Sequence[JourneyFilter | JourneyFilterPayload] | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[Journey, SearchJourneysResponse]:
        """Every item of `search`, page by page, fetched as they are needed.

        Iterate over it for the items (`data.data`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        search: POST /api/v2/marketing-journey/search
        """
        return self._sender.paginate(
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
            max_pages,
        )


describe(__name__, MarketingJourneys, AsyncMarketingJourneys)
