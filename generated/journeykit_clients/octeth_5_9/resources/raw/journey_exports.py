# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, overload

from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ..journey_exports import CREATE, GET, _ExportedStatus, create_body, get_body

if TYPE_CHECKING:
    from ....operation import Timeout
    from ...models.create_journey_export_request import CreateJourneyExportRequest
    from ...models.create_journey_export_response import CreateJourneyExportResponse
    from ...models.exported_status import ExportedStatus
    from ...models.get_journey_export_request import GetJourneyExportRequest
    from ...models.get_journey_export_response import GetJourneyExportResponse
    from ...payloads import CreateJourneyExportRequestPayload, GetJourneyExportRequestPayload


class RawJourneyExports:
    """`JourneyExports`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def get(
        self,
        body: GetJourneyExportRequest | GetJourneyExportRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[GetJourneyExportResponse | str]: ...

    @overload
    def get(
        self,
        *,
        export_id: int | str,
        download: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[GetJourneyExportResponse | str]: ...

    def get(
        self,
        body: GetJourneyExportRequest | GetJourneyExportRequestPayload | Unset = UNSET,
        *,
        export_id: int | str | Unset = UNSET,
        download: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[GetJourneyExportResponse | str]:
        """`JourneyExports.get`, returning the whole response."""
        return self._sender.call_raw(
            GET,
            "/api/v1/journey.export",
            (),
            get_body(
                body,
                export_id,
                download,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def create(
        self,
        body: CreateJourneyExportRequest | CreateJourneyExportRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CreateJourneyExportResponse]: ...

    @overload
    def create(
        self,
        *,
        stats_start_date: str | Unset = UNSET,
        stats_end_date: str | Unset = UNSET,
        status: ExportedStatus | _ExportedStatus | Unset = UNSET,
        include_actions: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CreateJourneyExportResponse]: ...

    def create(
        self,
        body: CreateJourneyExportRequest | CreateJourneyExportRequestPayload | Unset = UNSET,
        *,
        stats_start_date: str | Unset = UNSET,
        stats_end_date: str | Unset = UNSET,
        status: ExportedStatus | _ExportedStatus | Unset = UNSET,
        include_actions: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CreateJourneyExportResponse]:
        """`JourneyExports.create`, returning the whole response."""
        return self._sender.call_raw(
            CREATE,
            "/api/v1/journey.export",
            (),
            create_body(
                body,
                stats_start_date,
                stats_end_date,
                status,
                include_actions,
            ),
            extra_headers,
            timeout,
        )


class AsyncRawJourneyExports:
    """`AsyncJourneyExports`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def get(
        self,
        body: GetJourneyExportRequest | GetJourneyExportRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[GetJourneyExportResponse | str]: ...

    @overload
    async def get(
        self,
        *,
        export_id: int | str,
        download: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[GetJourneyExportResponse | str]: ...

    async def get(
        self,
        body: GetJourneyExportRequest | GetJourneyExportRequestPayload | Unset = UNSET,
        *,
        export_id: int | str | Unset = UNSET,
        download: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[GetJourneyExportResponse | str]:
        """`AsyncJourneyExports.get`, returning the whole response."""
        return await self._sender.call_raw(
            GET,
            "/api/v1/journey.export",
            (),
            get_body(
                body,
                export_id,
                download,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def create(
        self,
        body: CreateJourneyExportRequest | CreateJourneyExportRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CreateJourneyExportResponse]: ...

    @overload
    async def create(
        self,
        *,
        stats_start_date: str | Unset = UNSET,
        stats_end_date: str | Unset = UNSET,
        status: ExportedStatus | _ExportedStatus | Unset = UNSET,
        include_actions: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CreateJourneyExportResponse]: ...

    async def create(
        self,
        body: CreateJourneyExportRequest | CreateJourneyExportRequestPayload | Unset = UNSET,
        *,
        stats_start_date: str | Unset = UNSET,
        stats_end_date: str | Unset = UNSET,
        status: ExportedStatus | _ExportedStatus | Unset = UNSET,
        include_actions: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CreateJourneyExportResponse]:
        """`AsyncJourneyExports.create`, returning the whole response."""
        return await self._sender.call_raw(
            CREATE,
            "/api/v1/journey.export",
            (),
            create_body(
                body,
                stats_start_date,
                stats_end_date,
                status,
                include_actions,
            ),
            extra_headers,
            timeout,
        )


describe(__name__, RawJourneyExports, AsyncRawJourneyExports)
