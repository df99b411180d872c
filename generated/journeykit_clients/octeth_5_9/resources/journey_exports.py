# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, overload

from ...body import body_of
from ...decoding import later
from ...hints import describe
from ...operation import AsyncSender, Operation, Sender
from ...resource import resource as _Resource
from ...responses import JsonOr
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...operation import Timeout
    from ..models.create_journey_export_request import CreateJourneyExportRequest
    from ..models.create_journey_export_response import CreateJourneyExportResponse
    from ..models.exported_status import ExportedStatus
    from ..models.get_journey_export_request import GetJourneyExportRequest
    from ..models.get_journey_export_response import GetJourneyExportResponse
    from ..payloads import CreateJourneyExportRequestPayload, GetJourneyExportRequestPayload
    from .raw.journey_exports import AsyncRawJourneyExports, RawJourneyExports

_create_journey_export_response = later(
    __name__,
    "_create_journey_export_response",
    "..models.create_journey_export_response",
    "CreateJourneyExportResponse.from_dict",
)
_get_journey_export_response = later(
    __name__,
    "_get_journey_export_response",
    "..models.get_journey_export_response",
    "GetJourneyExportResponse.from_dict",
)

_ExportedStatus = Literal[
    "Enabled",
    "Disabled",
    "all",
]


GET: Operation[GetJourneyExportResponse | str] = Operation(
    "journey.export.get",
    "GET",
    "/api/v1/journey.export",
    "safe",
    {
        200: JsonOr(_get_journey_export_response, "text"),
    },
    body="application/json",
    accept="application/json, text/csv, application/problem+json",
    error_statuses={
        1: 422,
        2: 422,
        3: 404,
        4: 404,
        5: 409,
    },
)
CREATE: Operation[CreateJourneyExportResponse] = Operation(
    "journey.export.submit",
    "POST",
    "/api/v1/journey.export",
    "unsafe",
    {
        200: _create_journey_export_response,
    },
    body="application/json",
    verify="No operation lists exports; another export does no harm.",
    error_statuses={
        1: 422,
        2: 422,
        3: 422,
        4: 422,
    },
)


def get_body(
    body: object,
    export_id: object,
    download: object,
) -> object:
    """The body of `get`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "ExportID": export_id,
            "download": download,
        },
        {
            "ExportID": "export_id",
        },
        {
            "Command": "journey.export.get",
        },
        optional=False,
    )


def create_body(
    body: object,
    stats_start_date: object,
    stats_end_date: object,
    status: object,
    include_actions: object,
) -> object:
    """The body of `create`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "StatsStartDate": stats_start_date,
            "StatsEndDate": stats_end_date,
            "Status": status,
            "IncludeActions": include_actions,
        },
        {},
        {
            "Command": "journey.export.submit",
        },
        optional=False,
    )


class JourneyExports:
    """Exports of journeys as CSV files."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawJourneyExports:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.journey_exports import RawJourneyExports

        return RawJourneyExports(self._sender)

    @overload
    def get(
        self,
        body: GetJourneyExportRequest | GetJourneyExportRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetJourneyExportResponse | str: ...

    @overload
    def get(
        self,
        *,
        export_id: int | str,
        download: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetJourneyExportResponse | str: ...

    def get(
        self,
        body: GetJourneyExportRequest | GetJourneyExportRequestPayload | Unset = UNSET,
        *,
        export_id: int | str | Unset = UNSET,
        download: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetJourneyExportResponse | str:
        """State or file of an export.

        Returns the state of an export. With `download` true and the export Completed, it returns the file as text:
        CSV, with a row for each journey.

        Args:
            export_id: Id of the export.
            download: Return the CSV file in place of the state.

        Raises:
            NotFoundError: 404.
            ConflictError: 409.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.export.get: GET /api/v1/journey.export
        """
        return self._sender.call(
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
    ) -> CreateJourneyExportResponse: ...

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
    ) -> CreateJourneyExportResponse: ...

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
    ) -> CreateJourneyExportResponse:
        """Start an export of journeys.

        Puts an export of the user's journeys with their statistics into a queue. Ask for its state with `GET
        /api/v1/journey.export`. A repeated call starts another export.

        Args:
            stats_start_date: First day of the statistics; 30 days ago by default.
            stats_end_date: Last day of the statistics; today by default.
            status: Only journeys with this status. (default all)
            include_actions: With a row for each SendEmail action. (default False)

        Raises:
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: No operation lists exports; another export does no harm.

        journey.export.submit: POST /api/v1/journey.export
        """
        return self._sender.call(
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


class AsyncJourneyExports:
    """Exports of journeys as CSV files."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawJourneyExports:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.journey_exports import AsyncRawJourneyExports

        return AsyncRawJourneyExports(self._sender)

    @overload
    async def get(
        self,
        body: GetJourneyExportRequest | GetJourneyExportRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetJourneyExportResponse | str: ...

    @overload
    async def get(
        self,
        *,
        export_id: int | str,
        download: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetJourneyExportResponse | str: ...

    async def get(
        self,
        body: GetJourneyExportRequest | GetJourneyExportRequestPayload | Unset = UNSET,
        *,
        export_id: int | str | Unset = UNSET,
        download: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetJourneyExportResponse | str:
        """State or file of an export.

        Returns the state of an export. With `download` true and the export Completed, it returns the file as text:
        CSV, with a row for each journey.

        Args:
            export_id: Id of the export.
            download: Return the CSV file in place of the state.

        Raises:
            NotFoundError: 404.
            ConflictError: 409.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.export.get: GET /api/v1/journey.export
        """
        return await self._sender.call(
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
    ) -> CreateJourneyExportResponse: ...

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
    ) -> CreateJourneyExportResponse: ...

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
    ) -> CreateJourneyExportResponse:
        """Start an export of journeys.

        Puts an export of the user's journeys with their statistics into a queue. Ask for its state with `GET
        /api/v1/journey.export`. A repeated call starts another export.

        Args:
            stats_start_date: First day of the statistics; 30 days ago by default.
            stats_end_date: Last day of the statistics; today by default.
            status: Only journeys with this status. (default all)
            include_actions: With a row for each SendEmail action. (default False)

        Raises:
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: No operation lists exports; another export does no harm.

        journey.export.submit: POST /api/v1/journey.export
        """
        return await self._sender.call(
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


describe(__name__, JourneyExports, AsyncJourneyExports)
