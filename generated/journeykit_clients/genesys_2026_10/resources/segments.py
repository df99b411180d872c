# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

from ...body import body_of
from ...decoding import later
from ...hints import describe
from ...operation import AsyncSender, Operation, Sender
from ...paging import Pagination
from ...resource import resource as _Resource
from ...types import UNSET, Unset
from ...uri import segment

if TYPE_CHECKING:
    from ...operation import AsyncPager, Pager, Timeout
    from ..models.journey_segment import JourneySegment
    from ..models.journey_segment_request import JourneySegmentRequest
    from ..models.patch_context import PatchContext
    from ..models.patch_external_segment import PatchExternalSegment
    from ..models.patch_journey import PatchJourney
    from ..models.patch_segment import PatchSegment
    from ..models.request_context import RequestContext
    from ..models.request_external_segment import RequestExternalSegment
    from ..models.request_journey import RequestJourney
    from ..models.segment_listing import SegmentListing
    from ..payloads import (
        JourneySegmentRequestPayload,
        PatchContextPayload,
        PatchExternalSegmentPayload,
        PatchJourneyPayload,
        PatchSegmentPayload,
        RequestContextPayload,
        RequestExternalSegmentPayload,
        RequestJourneyPayload,
    )
    from .raw.segments import AsyncRawSegments, RawSegments

_journey_segment = later(__name__, "_journey_segment", "..models.journey_segment", "JourneySegment.from_dict")
_segment_listing = later(__name__, "_segment_listing", "..models.segment_listing", "SegmentListing.from_dict")


LIST: Operation[SegmentListing] = Operation(
    "getJourneySegments",
    "GET",
    "/api/v2/journey/segments",
    "safe",
    {
        200: _segment_listing,
    },
    pagination=Pagination(
        "page",
        "pageNumber",
        "entities",
        num_pages="page_count",
    ),
)
CREATE: Operation[JourneySegment] = Operation(
    "postJourneySegments",
    "POST",
    "/api/v2/journey/segments",
    "unsafe",
    {
        200: _journey_segment,
        201: _journey_segment,
    },
    body="application/json",
    verify="List the segments with `queryFields` `displayName` and `queryValue` as the name: one that you did not have before is the one of this call. (getJourneySegments)",
)
GET: Operation[JourneySegment] = Operation(
    "getJourneySegment",
    "GET",
    "/api/v2/journey/segments/{segmentId}",
    "safe",
    {
        200: _journey_segment,
    },
)
DELETE: Operation[None] = Operation(
    "deleteJourneySegment",
    "DELETE",
    "/api/v2/journey/segments/{segmentId}",
    "idempotent",
    {
        204: None,
    },
)
UPDATE: Operation[JourneySegment] = Operation(
    "patchJourneySegment",
    "PATCH",
    "/api/v2/journey/segments/{segmentId}",
    "idempotent",
    {
        200: _journey_segment,
    },
    body="application/json",
)


def create_body(
    body: object,
    display_name: object,
    is_active: object,
    version: object,
    description: object,
    color: object,
    should_display_to_agent: object,
    context: object,
    journey: object,
    external_segment: object,
    assignment_expiration_days: object,
) -> object:
    """The body of `create`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "displayName": display_name,
            "isActive": is_active,
            "version": version,
            "description": description,
            "color": color,
            "shouldDisplayToAgent": should_display_to_agent,
            "context": context,
            "journey": journey,
            "externalSegment": external_segment,
            "assignmentExpirationDays": assignment_expiration_days,
        },
        {
            "displayName": "display_name",
        },
        optional=False,
    )


def update_body(
    body: object,
    is_active: object,
    display_name: object,
    version: object,
    description: object,
    color: object,
    should_display_to_agent: object,
    context: object,
    journey: object,
    external_segment: object,
    assignment_expiration_days: object,
) -> object:
    """The body of `update`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "isActive": is_active,
            "displayName": display_name,
            "version": version,
            "description": description,
            "color": color,
            "shouldDisplayToAgent": should_display_to_agent,
            "context": context,
            "journey": journey,
            "externalSegment": external_segment,
            "assignmentExpirationDays": assignment_expiration_days,
        },
        {},
        optional=True,
    )


class Segments:
    """Groups of sessions or customers."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawSegments:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.segments import RawSegments

        return RawSegments(self._sender)

    def list(
        self,
        *,
        sort_by: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        segment_ids: Sequence[str] | Unset = UNSET,
        query_fields: Sequence[str] | Unset = UNSET,
        query_value: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SegmentListing:
        """List segments.

        Lists the segments of the organisation, page by page. Either choose by `segmentIds` alone, or page, sort and
        search (`queryFields` with `queryValue`).

        Args:
            sort_by: First-level properties of the segment to sort by, separated by commas; a minus sign before a
                property sorts it in descending order.
            page_size: Entries per page. The vendor publishes no maximum. (default 25)
            page_number: Number of the page, counted from 1. (default 1)
            is_active: Whether to return active segments only.
            segment_ids: Ids of the segments to return, at most 100. Not together with paging, sorting or searching.
                (at most 100 items)
            query_fields: Fields of the segment in which to look for `queryValue`, without which they may not be sent.
            query_value: Text to look for in the fields of `queryFields`, without which it may not be sent. The vendor
                matches loosely (fuzzy).

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

        getJourneySegments: GET /api/v2/journey/segments
        """
        return self._sender.call(
            LIST,
            "/api/v2/journey/segments",
            (
                ("sortBy", sort_by, "repeat"),
                ("pageSize", page_size, "repeat"),
                ("pageNumber", page_number, "repeat"),
                ("isActive", is_active, "repeat"),
                ("segmentIds", segment_ids, "repeat"),
                ("queryFields", query_fields, "repeat"),
                ("queryValue", query_value, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    def iter(
        self,
        *,
        sort_by: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        segment_ids: Sequence[str] | Unset = UNSET,
        query_fields: Sequence[str] | Unset = UNSET,
        query_value: str | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[JourneySegment, SegmentListing]:
        """Every item of `list`, page by page, fetched as they are needed.

        Iterate over it for the items (`entities`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            sort_by: First-level properties of the segment to sort by, separated by commas; a minus sign before a
                property sorts it in descending order.
            page_size: Entries per page. The vendor publishes no maximum. (default 25)
            page_number: Number of the page, counted from 1. (default 1)
            is_active: Whether to return active segments only.
            segment_ids: Ids of the segments to return, at most 100. Not together with paging, sorting or searching.
                (at most 100 items)
            query_fields: Fields of the segment in which to look for `queryValue`, without which they may not be sent.
            query_value: Text to look for in the fields of `queryFields`, without which it may not be sent. The vendor
                matches loosely (fuzzy).

        getJourneySegments: GET /api/v2/journey/segments
        """
        return self._sender.paginate(
            LIST,
            "/api/v2/journey/segments",
            (
                ("sortBy", sort_by, "repeat"),
                ("pageSize", page_size, "repeat"),
                ("pageNumber", page_number, "repeat"),
                ("isActive", is_active, "repeat"),
                ("segmentIds", segment_ids, "repeat"),
                ("queryFields", query_fields, "repeat"),
                ("queryValue", query_value, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
            max_pages,
        )

    @overload
    def create(
        self,
        body: JourneySegmentRequest | JourneySegmentRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneySegment: ...

    @overload
    def create(
        self,
        *,
        display_name: str,
        is_active: bool | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        should_display_to_agent: bool | Unset = UNSET,
        context: RequestContext | RequestContextPayload | Unset = UNSET,
        journey: RequestJourney | RequestJourneyPayload | Unset = UNSET,
        external_segment: RequestExternalSegment | RequestExternalSegmentPayload | Unset = UNSET,
        assignment_expiration_days: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneySegment: ...

    def create(
        self,
        body: JourneySegmentRequest | JourneySegmentRequestPayload | Unset = UNSET,
        *,
        display_name: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        should_display_to_agent: bool | Unset = UNSET,
        context: RequestContext | RequestContextPayload | Unset = UNSET,
        journey: RequestJourney | RequestJourneyPayload | Unset = UNSET,
        external_segment: RequestExternalSegment | RequestExternalSegmentPayload | Unset = UNSET,
        assignment_expiration_days: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneySegment:
        """Create a segment.

        Creates a segment and returns it with its id. Only the name is required. Each call creates another one.

        Args:
            display_name: Name of the segment.
            is_active: Whether the segment is active.
            version: Version of the segment.
            description: Description of the segment.
            color: Colour in hexadecimal notation. The vendor has a default.
            should_display_to_agent: Whether agents see the segment.
            context: Circumstances of a visit that lead into the segment.
            journey: Events that lead into the segment.
            external_segment: Counterpart of the segment in another system.
            assignment_expiration_days: Days after which an assignment ends.

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

        After `Delivery.UNKNOWN`: List the segments with `queryFields` `displayName` and `queryValue` as the name: one
        that you did not have before is the one of this call. (getJourneySegments)

        postJourneySegments: POST /api/v2/journey/segments
        """
        return self._sender.call(
            CREATE,
            "/api/v2/journey/segments",
            (),
            create_body(
                body,
                display_name,
                is_active,
                version,
                description,
                color,
                should_display_to_agent,
                context,
                journey,
                external_segment,
                assignment_expiration_days,
            ),
            extra_headers,
            timeout,
        )

    def get(
        self,
        segment_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneySegment:
        """Get a segment.

        Returns the segment with this id.

        Args:
            segment_id: Id of the segment.

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

        getJourneySegment: GET /api/v2/journey/segments/{segmentId}
        """
        return self._sender.call(
            GET, "/api/v2/journey/segments/" + segment(segment_id, "segment_id"), (), UNSET, extra_headers, timeout
        )

    def delete(
        self,
        segment_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a segment.

        Deletes the segment with this id. Deleting it again changes nothing.

        Args:
            segment_id: Id of the segment.

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

        deleteJourneySegment: DELETE /api/v2/journey/segments/{segmentId}
        """
        return self._sender.call(
            DELETE, "/api/v2/journey/segments/" + segment(segment_id, "segment_id"), (), UNSET, extra_headers, timeout
        )

    @overload
    def update(
        self,
        segment_id: str,
        body: PatchSegment | PatchSegmentPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneySegment: ...

    @overload
    def update(
        self,
        segment_id: str,
        *,
        is_active: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        should_display_to_agent: bool | Unset = UNSET,
        context: PatchContext | PatchContextPayload | Unset = UNSET,
        journey: PatchJourney | PatchJourneyPayload | Unset = UNSET,
        external_segment: PatchExternalSegment | PatchExternalSegmentPayload | Unset = UNSET,
        assignment_expiration_days: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneySegment: ...

    def update(
        self,
        segment_id: str,
        body: PatchSegment | PatchSegmentPayload | Unset = UNSET,
        *,
        is_active: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        should_display_to_agent: bool | Unset = UNSET,
        context: PatchContext | PatchContextPayload | Unset = UNSET,
        journey: PatchJourney | PatchJourneyPayload | Unset = UNSET,
        external_segment: PatchExternalSegment | PatchExternalSegmentPayload | Unset = UNSET,
        assignment_expiration_days: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneySegment:
        """Update a segment.

        Changes the segment with this id and returns it. What is left out stays as it is; the scope cannot be changed.
        The body gives the values to set, so that repeating it leads to the same state.

        Args:
            segment_id: Id of the segment.
            is_active: Whether the segment is being assigned.
            display_name: Name shown to administrators and agents.
            version: Version of the entity.
            description: What the segment stands for.
            color: Colour in which the segment is shown, in hexadecimal, such as `#008000`.
            should_display_to_agent: Whether agents and supervisors see the segment.
            context: Circumstances in which a visit counts.
            journey: What the visitor must do to be in the segment.
            external_segment: Counterpart in another system, where that system assigns the segment.
            assignment_expiration_days: Days after which an assignment ends by itself.

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

        patchJourneySegment: PATCH /api/v2/journey/segments/{segmentId}
        """
        return self._sender.call(
            UPDATE,
            "/api/v2/journey/segments/" + segment(segment_id, "segment_id"),
            (),
            update_body(
                body,
                is_active,
                display_name,
                version,
                description,
                color,
                should_display_to_agent,
                context,
                journey,
                external_segment,
                assignment_expiration_days,
            ),
            extra_headers,
            timeout,
        )


class AsyncSegments:
    """Groups of sessions or customers."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawSegments:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.segments import AsyncRawSegments

        return AsyncRawSegments(self._sender)

    async def list(
        self,
        *,
        sort_by: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        segment_ids: Sequence[str] | Unset = UNSET,
        query_fields: Sequence[str] | Unset = UNSET,
        query_value: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SegmentListing:
        """List segments.

        Lists the segments of the organisation, page by page. Either choose by `segmentIds` alone, or page, sort and
        search (`queryFields` with `queryValue`).

        Args:
            sort_by: First-level properties of the segment to sort by, separated by commas; a minus sign before a
                property sorts it in descending order.
            page_size: Entries per page. The vendor publishes no maximum. (default 25)
            page_number: Number of the page, counted from 1. (default 1)
            is_active: Whether to return active segments only.
            segment_ids: Ids of the segments to return, at most 100. Not together with paging, sorting or searching.
                (at most 100 items)
            query_fields: Fields of the segment in which to look for `queryValue`, without which they may not be sent.
            query_value: Text to look for in the fields of `queryFields`, without which it may not be sent. The vendor
                matches loosely (fuzzy).

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

        getJourneySegments: GET /api/v2/journey/segments
        """
        return await self._sender.call(
            LIST,
            "/api/v2/journey/segments",
            (
                ("sortBy", sort_by, "repeat"),
                ("pageSize", page_size, "repeat"),
                ("pageNumber", page_number, "repeat"),
                ("isActive", is_active, "repeat"),
                ("segmentIds", segment_ids, "repeat"),
                ("queryFields", query_fields, "repeat"),
                ("queryValue", query_value, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    def iter(
        self,
        *,
        sort_by: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        segment_ids: Sequence[str] | Unset = UNSET,
        query_fields: Sequence[str] | Unset = UNSET,
        query_value: str | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[JourneySegment, SegmentListing]:
        """Every item of `list`, page by page, fetched as they are needed.

        Iterate over it for the items (`entities`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            sort_by: First-level properties of the segment to sort by, separated by commas; a minus sign before a
                property sorts it in descending order.
            page_size: Entries per page. The vendor publishes no maximum. (default 25)
            page_number: Number of the page, counted from 1. (default 1)
            is_active: Whether to return active segments only.
            segment_ids: Ids of the segments to return, at most 100. Not together with paging, sorting or searching.
                (at most 100 items)
            query_fields: Fields of the segment in which to look for `queryValue`, without which they may not be sent.
            query_value: Text to look for in the fields of `queryFields`, without which it may not be sent. The vendor
                matches loosely (fuzzy).

        getJourneySegments: GET /api/v2/journey/segments
        """
        return self._sender.paginate(
            LIST,
            "/api/v2/journey/segments",
            (
                ("sortBy", sort_by, "repeat"),
                ("pageSize", page_size, "repeat"),
                ("pageNumber", page_number, "repeat"),
                ("isActive", is_active, "repeat"),
                ("segmentIds", segment_ids, "repeat"),
                ("queryFields", query_fields, "repeat"),
                ("queryValue", query_value, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
            max_pages,
        )

    @overload
    async def create(
        self,
        body: JourneySegmentRequest | JourneySegmentRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneySegment: ...

    @overload
    async def create(
        self,
        *,
        display_name: str,
        is_active: bool | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        should_display_to_agent: bool | Unset = UNSET,
        context: RequestContext | RequestContextPayload | Unset = UNSET,
        journey: RequestJourney | RequestJourneyPayload | Unset = UNSET,
        external_segment: RequestExternalSegment | RequestExternalSegmentPayload | Unset = UNSET,
        assignment_expiration_days: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneySegment: ...

    async def create(
        self,
        body: JourneySegmentRequest | JourneySegmentRequestPayload | Unset = UNSET,
        *,
        display_name: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        should_display_to_agent: bool | Unset = UNSET,
        context: RequestContext | RequestContextPayload | Unset = UNSET,
        journey: RequestJourney | RequestJourneyPayload | Unset = UNSET,
        external_segment: RequestExternalSegment | RequestExternalSegmentPayload | Unset = UNSET,
        assignment_expiration_days: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneySegment:
        """Create a segment.

        Creates a segment and returns it with its id. Only the name is required. Each call creates another one.

        Args:
            display_name: Name of the segment.
            is_active: Whether the segment is active.
            version: Version of the segment.
            description: Description of the segment.
            color: Colour in hexadecimal notation. The vendor has a default.
            should_display_to_agent: Whether agents see the segment.
            context: Circumstances of a visit that lead into the segment.
            journey: Events that lead into the segment.
            external_segment: Counterpart of the segment in another system.
            assignment_expiration_days: Days after which an assignment ends.

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

        After `Delivery.UNKNOWN`: List the segments with `queryFields` `displayName` and `queryValue` as the name: one
        that you did not have before is the one of this call. (getJourneySegments)

        postJourneySegments: POST /api/v2/journey/segments
        """
        return await self._sender.call(
            CREATE,
            "/api/v2/journey/segments",
            (),
            create_body(
                body,
                display_name,
                is_active,
                version,
                description,
                color,
                should_display_to_agent,
                context,
                journey,
                external_segment,
                assignment_expiration_days,
            ),
            extra_headers,
            timeout,
        )

    async def get(
        self,
        segment_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneySegment:
        """Get a segment.

        Returns the segment with this id.

        Args:
            segment_id: Id of the segment.

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

        getJourneySegment: GET /api/v2/journey/segments/{segmentId}
        """
        return await self._sender.call(
            GET, "/api/v2/journey/segments/" + segment(segment_id, "segment_id"), (), UNSET, extra_headers, timeout
        )

    async def delete(
        self,
        segment_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a segment.

        Deletes the segment with this id. Deleting it again changes nothing.

        Args:
            segment_id: Id of the segment.

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

        deleteJourneySegment: DELETE /api/v2/journey/segments/{segmentId}
        """
        return await self._sender.call(
            DELETE, "/api/v2/journey/segments/" + segment(segment_id, "segment_id"), (), UNSET, extra_headers, timeout
        )

    @overload
    async def update(
        self,
        segment_id: str,
        body: PatchSegment | PatchSegmentPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneySegment: ...

    @overload
    async def update(
        self,
        segment_id: str,
        *,
        is_active: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        should_display_to_agent: bool | Unset = UNSET,
        context: PatchContext | PatchContextPayload | Unset = UNSET,
        journey: PatchJourney | PatchJourneyPayload | Unset = UNSET,
        external_segment: PatchExternalSegment | PatchExternalSegmentPayload | Unset = UNSET,
        assignment_expiration_days: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneySegment: ...

    async def update(
        self,
        segment_id: str,
        body: PatchSegment | PatchSegmentPayload | Unset = UNSET,
        *,
        is_active: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        should_display_to_agent: bool | Unset = UNSET,
        context: PatchContext | PatchContextPayload | Unset = UNSET,
        journey: PatchJourney | PatchJourneyPayload | Unset = UNSET,
        external_segment: PatchExternalSegment | PatchExternalSegmentPayload | Unset = UNSET,
        assignment_expiration_days: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneySegment:
        """Update a segment.

        Changes the segment with this id and returns it. What is left out stays as it is; the scope cannot be changed.
        The body gives the values to set, so that repeating it leads to the same state.

        Args:
            segment_id: Id of the segment.
            is_active: Whether the segment is being assigned.
            display_name: Name shown to administrators and agents.
            version: Version of the entity.
            description: What the segment stands for.
            color: Colour in which the segment is shown, in hexadecimal, such as `#008000`.
            should_display_to_agent: Whether agents and supervisors see the segment.
            context: Circumstances in which a visit counts.
            journey: What the visitor must do to be in the segment.
            external_segment: Counterpart in another system, where that system assigns the segment.
            assignment_expiration_days: Days after which an assignment ends by itself.

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

        patchJourneySegment: PATCH /api/v2/journey/segments/{segmentId}
        """
        return await self._sender.call(
            UPDATE,
            "/api/v2/journey/segments/" + segment(segment_id, "segment_id"),
            (),
            update_body(
                body,
                is_active,
                display_name,
                version,
                description,
                color,
                should_display_to_agent,
                context,
                journey,
                external_segment,
                assignment_expiration_days,
            ),
            extra_headers,
            timeout,
        )


describe(__name__, Segments, AsyncSegments)
