# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ....uri import segment
from ..segments import CREATE, DELETE, GET, LIST, UPDATE, _SegmentScope, create_body, update_body

if TYPE_CHECKING:
    import datetime

    from ....operation import Timeout
    from ...models.context import Context
    from ...models.external_segment import ExternalSegment
    from ...models.journey import Journey
    from ...models.journey_segment import JourneySegment
    from ...models.patch_external_segment import PatchExternalSegment
    from ...models.patch_segment import PatchSegment
    from ...models.segment_listing import SegmentListing
    from ...models.segment_scope import SegmentScope
    from ...payloads import (
        ContextPayload,
        ExternalSegmentPayload,
        JourneyPayload,
        JourneySegmentPayload,
        PatchExternalSegmentPayload,
        PatchSegmentPayload,
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
        body: JourneySegment | JourneySegmentPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneySegment]: ...

    @overload
    def create(
        self,
        *,
        display_name: str,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        scope: SegmentScope | _SegmentScope | Unset = UNSET,
        should_display_to_agent: bool | Unset = UNSET,
        context: Context | ContextPayload | Unset = UNSET,
        journey: Journey | JourneyPayload | Unset = UNSET,
        external_segment: ExternalSegment | ExternalSegmentPayload | Unset = UNSET,
        assignment_expiration_days: int | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneySegment]: ...

    def create(
        self,
        body: JourneySegment | JourneySegmentPayload | Unset = UNSET,
        *,
        display_name: str | Unset = UNSET,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        scope: SegmentScope | _SegmentScope | Unset = UNSET,
        should_display_to_agent: bool | Unset = UNSET,
        context: Context | ContextPayload | Unset = UNSET,
        journey: Journey | JourneyPayload | Unset = UNSET,
        external_segment: ExternalSegment | ExternalSegmentPayload | Unset = UNSET,
        assignment_expiration_days: int | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
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
                id,
                is_active,
                version,
                description,
                color,
                scope,
                should_display_to_agent,
                context,
                journey,
                external_segment,
                assignment_expiration_days,
                self_uri,
                created_date,
                modified_date,
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
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        should_display_to_agent: bool | Unset = UNSET,
        context: Context | ContextPayload | Unset = UNSET,
        journey: Journey | JourneyPayload | Unset = UNSET,
        external_segment: PatchExternalSegment | PatchExternalSegmentPayload | Unset = UNSET,
        assignment_expiration_days: int | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneySegment]: ...

    def update(
        self,
        segment_id: str,
        body: PatchSegment | PatchSegmentPayload | Unset = UNSET,
        *,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        should_display_to_agent: bool | Unset = UNSET,
        context: Context | ContextPayload | Unset = UNSET,
        journey: Journey | JourneyPayload | Unset = UNSET,
        external_segment: PatchExternalSegment | PatchExternalSegmentPayload | Unset = UNSET,
        assignment_expiration_days: int | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
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
                id,
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
                self_uri,
                created_date,
                modified_date,
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
        body: JourneySegment | JourneySegmentPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneySegment]: ...

    @overload
    async def create(
        self,
        *,
        display_name: str,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        scope: SegmentScope | _SegmentScope | Unset = UNSET,
        should_display_to_agent: bool | Unset = UNSET,
        context: Context | ContextPayload | Unset = UNSET,
        journey: Journey | JourneyPayload | Unset = UNSET,
        external_segment: ExternalSegment | ExternalSegmentPayload | Unset = UNSET,
        assignment_expiration_days: int | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneySegment]: ...

    async def create(
        self,
        body: JourneySegment | JourneySegmentPayload | Unset = UNSET,
        *,
        display_name: str | Unset = UNSET,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        scope: SegmentScope | _SegmentScope | Unset = UNSET,
        should_display_to_agent: bool | Unset = UNSET,
        context: Context | ContextPayload | Unset = UNSET,
        journey: Journey | JourneyPayload | Unset = UNSET,
        external_segment: ExternalSegment | ExternalSegmentPayload | Unset = UNSET,
        assignment_expiration_days: int | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
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
                id,
                is_active,
                version,
                description,
                color,
                scope,
                should_display_to_agent,
                context,
                journey,
                external_segment,
                assignment_expiration_days,
                self_uri,
                created_date,
                modified_date,
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
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        should_display_to_agent: bool | Unset = UNSET,
        context: Context | ContextPayload | Unset = UNSET,
        journey: Journey | JourneyPayload | Unset = UNSET,
        external_segment: PatchExternalSegment | PatchExternalSegmentPayload | Unset = UNSET,
        assignment_expiration_days: int | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneySegment]: ...

    async def update(
        self,
        segment_id: str,
        body: PatchSegment | PatchSegmentPayload | Unset = UNSET,
        *,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        should_display_to_agent: bool | Unset = UNSET,
        context: Context | ContextPayload | Unset = UNSET,
        journey: Journey | JourneyPayload | Unset = UNSET,
        external_segment: PatchExternalSegment | PatchExternalSegmentPayload | Unset = UNSET,
        assignment_expiration_days: int | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
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
                id,
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
                self_uri,
                created_date,
                modified_date,
            ),
            extra_headers,
            timeout,
        )


describe(__name__, RawSegments, AsyncRawSegments)
