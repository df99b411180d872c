# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

from ....deprecation import deprecated
from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ....uri import segment
from ..outcomes import CREATE, DELETE, GET, LIST, UPDATE, create_body, update_body

if TYPE_CHECKING:
    import datetime

    from ....operation import Timeout
    from ...models.context import Context
    from ...models.journey import Journey
    from ...models.outcome import Outcome
    from ...models.outcome_listing import OutcomeListing
    from ...models.patch_outcome import PatchOutcome
    from ...payloads import ContextPayload, JourneyPayload, OutcomePayload, PatchOutcomePayload


class RawOutcomes:
    """`Outcomes`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort_by: str | Unset = UNSET,
        outcome_ids: Sequence[str] | Unset = UNSET,
        query_fields: Sequence[str] | Unset = UNSET,
        query_value: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[OutcomeListing]:
        """`Outcomes.list`, returning the whole response."""
        return self._sender.call_raw(
            LIST,
            "/api/v2/journey/outcomes",
            (
                ("pageNumber", page_number, "repeat"),
                ("pageSize", page_size, "repeat"),
                ("sortBy", sort_by, "repeat"),
                ("outcomeIds", outcome_ids, "repeat"),
                ("queryFields", query_fields, "repeat"),
                ("queryValue", query_value, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    @overload
    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    def create(
        self,
        body: Outcome | OutcomePayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Outcome]: ...

    @overload
    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    def create(
        self,
        *,
        display_name: str,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        is_positive: bool | Unset = UNSET,
        context: Context | ContextPayload | Unset = UNSET,
        journey: Journey | JourneyPayload | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Outcome]: ...

    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    def create(
        self,
        body: Outcome | OutcomePayload | Unset = UNSET,
        *,
        display_name: str | Unset = UNSET,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        is_positive: bool | Unset = UNSET,
        context: Context | ContextPayload | Unset = UNSET,
        journey: Journey | JourneyPayload | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Outcome]:
        """`Outcomes.create`, returning the whole response."""
        return self._sender.call_raw(
            CREATE,
            "/api/v2/journey/outcomes",
            (),
            create_body(
                body,
                display_name,
                id,
                is_active,
                version,
                description,
                is_positive,
                context,
                journey,
                self_uri,
                created_date,
                modified_date,
            ),
            extra_headers,
            timeout,
        )

    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    def get(
        self,
        outcome_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Outcome]:
        """`Outcomes.get`, returning the whole response."""
        return self._sender.call_raw(
            GET, "/api/v2/journey/outcomes/" + segment(outcome_id, "outcome_id"), (), UNSET, extra_headers, timeout
        )

    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    def delete(
        self,
        outcome_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """`Outcomes.delete`, returning the whole response."""
        return self._sender.call_raw(
            DELETE, "/api/v2/journey/outcomes/" + segment(outcome_id, "outcome_id"), (), UNSET, extra_headers, timeout
        )

    @overload
    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    def update(
        self,
        outcome_id: str,
        body: PatchOutcome | PatchOutcomePayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Outcome]: ...

    @overload
    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    def update(
        self,
        outcome_id: str,
        *,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        is_positive: bool | Unset = UNSET,
        context: Context | ContextPayload | Unset = UNSET,
        journey: Journey | JourneyPayload | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Outcome]: ...

    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    def update(
        self,
        outcome_id: str,
        body: PatchOutcome | PatchOutcomePayload | Unset = UNSET,
        *,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        is_positive: bool | Unset = UNSET,
        context: Context | ContextPayload | Unset = UNSET,
        journey: Journey | JourneyPayload | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Outcome]:
        """`Outcomes.update`, returning the whole response."""
        return self._sender.call_raw(
            UPDATE,
            "/api/v2/journey/outcomes/" + segment(outcome_id, "outcome_id"),
            (),
            update_body(
                body,
                id,
                is_active,
                display_name,
                version,
                description,
                is_positive,
                context,
                journey,
                self_uri,
                created_date,
                modified_date,
            ),
            extra_headers,
            timeout,
        )


class AsyncRawOutcomes:
    """`AsyncOutcomes`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    async def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort_by: str | Unset = UNSET,
        outcome_ids: Sequence[str] | Unset = UNSET,
        query_fields: Sequence[str] | Unset = UNSET,
        query_value: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[OutcomeListing]:
        """`AsyncOutcomes.list`, returning the whole response."""
        return await self._sender.call_raw(
            LIST,
            "/api/v2/journey/outcomes",
            (
                ("pageNumber", page_number, "repeat"),
                ("pageSize", page_size, "repeat"),
                ("sortBy", sort_by, "repeat"),
                ("outcomeIds", outcome_ids, "repeat"),
                ("queryFields", query_fields, "repeat"),
                ("queryValue", query_value, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    @overload
    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    async def create(
        self,
        body: Outcome | OutcomePayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Outcome]: ...

    @overload
    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    async def create(
        self,
        *,
        display_name: str,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        is_positive: bool | Unset = UNSET,
        context: Context | ContextPayload | Unset = UNSET,
        journey: Journey | JourneyPayload | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Outcome]: ...

    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    async def create(
        self,
        body: Outcome | OutcomePayload | Unset = UNSET,
        *,
        display_name: str | Unset = UNSET,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        is_positive: bool | Unset = UNSET,
        context: Context | ContextPayload | Unset = UNSET,
        journey: Journey | JourneyPayload | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Outcome]:
        """`AsyncOutcomes.create`, returning the whole response."""
        return await self._sender.call_raw(
            CREATE,
            "/api/v2/journey/outcomes",
            (),
            create_body(
                body,
                display_name,
                id,
                is_active,
                version,
                description,
                is_positive,
                context,
                journey,
                self_uri,
                created_date,
                modified_date,
            ),
            extra_headers,
            timeout,
        )

    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    async def get(
        self,
        outcome_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Outcome]:
        """`AsyncOutcomes.get`, returning the whole response."""
        return await self._sender.call_raw(
            GET, "/api/v2/journey/outcomes/" + segment(outcome_id, "outcome_id"), (), UNSET, extra_headers, timeout
        )

    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    async def delete(
        self,
        outcome_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """`AsyncOutcomes.delete`, returning the whole response."""
        return await self._sender.call_raw(
            DELETE, "/api/v2/journey/outcomes/" + segment(outcome_id, "outcome_id"), (), UNSET, extra_headers, timeout
        )

    @overload
    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    async def update(
        self,
        outcome_id: str,
        body: PatchOutcome | PatchOutcomePayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Outcome]: ...

    @overload
    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    async def update(
        self,
        outcome_id: str,
        *,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        is_positive: bool | Unset = UNSET,
        context: Context | ContextPayload | Unset = UNSET,
        journey: Journey | JourneyPayload | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Outcome]: ...

    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    async def update(
        self,
        outcome_id: str,
        body: PatchOutcome | PatchOutcomePayload | Unset = UNSET,
        *,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        is_positive: bool | Unset = UNSET,
        context: Context | ContextPayload | Unset = UNSET,
        journey: Journey | JourneyPayload | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Outcome]:
        """`AsyncOutcomes.update`, returning the whole response."""
        return await self._sender.call_raw(
            UPDATE,
            "/api/v2/journey/outcomes/" + segment(outcome_id, "outcome_id"),
            (),
            update_body(
                body,
                id,
                is_active,
                display_name,
                version,
                description,
                is_positive,
                context,
                journey,
                self_uri,
                created_date,
                modified_date,
            ),
            extra_headers,
            timeout,
        )


describe(__name__, RawOutcomes, AsyncRawOutcomes)
