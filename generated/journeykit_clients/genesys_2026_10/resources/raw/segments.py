# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ....uri import segment
from ..segments import CREATE, DELETE, GET, LIST, UPDATE, create_body, update_body

if TYPE_CHECKING:
    from ....operation import Timeout
    from ...models.journey_segment import JourneySegment
    from ...models.journey_segment_request import JourneySegmentRequest
    from ...models.patch_context import PatchContext
    from ...models.patch_external_segment import PatchExternalSegment
    from ...models.patch_journey import PatchJourney
    from ...models.patch_segment import PatchSegment
    from ...models.request_context import RequestContext
    from ...models.request_external_segment import RequestExternalSegment
    from ...models.request_journey import RequestJourney
    from ...models.segment_listing import SegmentListing
    from ...payloads import (
        JourneySegmentRequestPayload,
        PatchContextPayload,
        PatchExternalSegmentPayload,
        PatchJourneyPayload,
        PatchSegmentPayload,
        RequestContextPayload,
        RequestExternalSegmentPayload,
        RequestJourneyPayload,
    )


class RawSegments:
    """`Segments`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

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
    ) -> Response[SegmentListing]:
        """`Segments.list`, returning the whole response."""
        return self._sender.call_raw(
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

    @overload
    def create(
        self,
        body: JourneySegmentRequest | JourneySegmentRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneySegment]: ...

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
    ) -> Response[JourneySegment]: ...

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
    ) -> Response[JourneySegment]:
        """`Segments.create`, returning the whole response."""
        return self._sender.call_raw(
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
    ) -> Response[JourneySegment]:
        """`Segments.get`, returning the whole response."""
        return self._sender.call_raw(
            GET, "/api/v2/journey/segments/" + segment(segment_id, "segment_id"), (), UNSET, extra_headers, timeout
        )

    def delete(
        self,
        segment_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """`Segments.delete`, returning the whole response."""
        return self._sender.call_raw(
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
    ) -> Response[JourneySegment]: ...

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
    ) -> Response[JourneySegment]: ...

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
    ) -> Response[JourneySegment]:
        """`Segments.update`, returning the whole response."""
        return self._sender.call_raw(
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


class AsyncRawSegments:
    """`AsyncSegments`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

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
    ) -> Response[SegmentListing]:
        """`AsyncSegments.list`, returning the whole response."""
        return await self._sender.call_raw(
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

    @overload
    async def create(
        self,
        body: JourneySegmentRequest | JourneySegmentRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneySegment]: ...

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
    ) -> Response[JourneySegment]: ...

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
    ) -> Response[JourneySegment]:
        """`AsyncSegments.create`, returning the whole response."""
        return await self._sender.call_raw(
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
    ) -> Response[JourneySegment]:
        """`AsyncSegments.get`, returning the whole response."""
        return await self._sender.call_raw(
            GET, "/api/v2/journey/segments/" + segment(segment_id, "segment_id"), (), UNSET, extra_headers, timeout
        )

    async def delete(
        self,
        segment_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """`AsyncSegments.delete`, returning the whole response."""
        return await self._sender.call_raw(
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
    ) -> Response[JourneySegment]: ...

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
    ) -> Response[JourneySegment]: ...

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
    ) -> Response[JourneySegment]:
        """`AsyncSegments.update`, returning the whole response."""
        return await self._sender.call_raw(
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


describe(__name__, RawSegments, AsyncRawSegments)
