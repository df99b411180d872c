# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ....uri import segment
from ..action_maps import CREATE, DELETE, GET, LIST, UPDATE, create_body, update_body

if TYPE_CHECKING:
    import datetime

    from ....operation import Timeout
    from ...models.action_map import ActionMap
    from ...models.action_map_action import ActionMapAction
    from ...models.action_map_listing import ActionMapListing
    from ...models.action_map_schedule_groups import ActionMapScheduleGroups
    from ...models.activation import Activation
    from ...models.event_condition import EventCondition
    from ...models.outcome_percentile_condition import OutcomePercentileCondition
    from ...models.outcome_probability_condition import OutcomeProbabilityCondition
    from ...models.outcome_quantile_condition import OutcomeQuantileCondition
    from ...models.patch_action import PatchAction
    from ...models.patch_action_map import PatchActionMap
    from ...models.patch_action_map_schedule_groups import PatchActionMapScheduleGroups
    from ...models.url_condition import UrlCondition
    from ...payloads import (
        ActionMapActionPayload,
        ActionMapPayload,
        ActionMapScheduleGroupsPayload,
        ActivationPayload,
        EventConditionPayload,
        OutcomePercentileConditionPayload,
        OutcomeProbabilityConditionPayload,
        OutcomeQuantileConditionPayload,
        PatchActionMapPayload,
        PatchActionMapScheduleGroupsPayload,
        PatchActionPayload,
        UrlConditionPayload,
    )


class RawActionMaps:
    """`ActionMaps`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort_by: str | Unset = UNSET,
        filter_field: str | Unset = UNSET,
        filter_value: str | Unset = UNSET,
        action_map_ids: Sequence[str] | Unset = UNSET,
        query_fields: Sequence[str] | Unset = UNSET,
        query_value: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionMapListing]:
        """`ActionMaps.list`, returning the whole response."""
        return self._sender.call_raw(
            LIST,
            "/api/v2/journey/actionmaps",
            (
                ("pageNumber", page_number, "repeat"),
                ("pageSize", page_size, "repeat"),
                ("sortBy", sort_by, "repeat"),
                ("filterField", filter_field, "repeat"),
                ("filterValue", filter_value, "repeat"),
                ("actionMapIds", action_map_ids, "repeat"),
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
        body: ActionMap | ActionMapPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionMap]: ...

    @overload
    def create(
        self,
        *,
        display_name: str,
        id: str | Unset = UNSET,
        version: int | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        trigger_with_segments: Sequence[str] | Unset = UNSET,
        trigger_with_event_conditions: Sequence[EventCondition | EventConditionPayload] | Unset = UNSET,
        trigger_with_outcome_probability_conditions: Sequence[
            OutcomeProbabilityCondition | OutcomeProbabilityConditionPayload
        ]
        | Unset = UNSET,
        page_url_conditions: Sequence[UrlCondition | UrlConditionPayload] | Unset = UNSET,
        activation: Activation | ActivationPayload | Unset = UNSET,
        weight: int | Unset = UNSET,
        action: ActionMapAction | ActionMapActionPayload | Unset = UNSET,
        action_map_schedule_groups: ActionMapScheduleGroups | ActionMapScheduleGroupsPayload | Unset = UNSET,
        ignore_frequency_cap: bool | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        start_date: datetime.datetime | Unset = UNSET,
        end_date: datetime.datetime | Unset = UNSET,
        trigger_with_outcome_percentile_conditions: Sequence[
            OutcomePercentileCondition | OutcomePercentileConditionPayload
        ]
        | Unset = UNSET,
        trigger_with_outcome_quantile_conditions: Sequence[OutcomeQuantileCondition | OutcomeQuantileConditionPayload]
        | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionMap]: ...

    def create(
        self,
        body: ActionMap | ActionMapPayload | Unset = UNSET,
        *,
        display_name: str | Unset = UNSET,
        id: str | Unset = UNSET,
        version: int | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        trigger_with_segments: Sequence[str] | Unset = UNSET,
        trigger_with_event_conditions: Sequence[EventCondition | EventConditionPayload] | Unset = UNSET,
        trigger_with_outcome_probability_conditions: Sequence[
            OutcomeProbabilityCondition | OutcomeProbabilityConditionPayload
        ]
        | Unset = UNSET,
        page_url_conditions: Sequence[UrlCondition | UrlConditionPayload] | Unset = UNSET,
        activation: Activation | ActivationPayload | Unset = UNSET,
        weight: int | Unset = UNSET,
        action: ActionMapAction | ActionMapActionPayload | Unset = UNSET,
        action_map_schedule_groups: ActionMapScheduleGroups | ActionMapScheduleGroupsPayload | Unset = UNSET,
        ignore_frequency_cap: bool | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        start_date: datetime.datetime | Unset = UNSET,
        end_date: datetime.datetime | Unset = UNSET,
        trigger_with_outcome_percentile_conditions: Sequence[
            OutcomePercentileCondition | OutcomePercentileConditionPayload
        ]
        | Unset = UNSET,
        trigger_with_outcome_quantile_conditions: Sequence[OutcomeQuantileCondition | OutcomeQuantileConditionPayload]
        | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionMap]:
        """`ActionMaps.create`, returning the whole response."""
        return self._sender.call_raw(
            CREATE,
            "/api/v2/journey/actionmaps",
            (),
            create_body(
                body,
                display_name,
                id,
                version,
                is_active,
                trigger_with_segments,
                trigger_with_event_conditions,
                trigger_with_outcome_probability_conditions,
                page_url_conditions,
                activation,
                weight,
                action,
                action_map_schedule_groups,
                ignore_frequency_cap,
                self_uri,
                created_date,
                modified_date,
                start_date,
                end_date,
                trigger_with_outcome_percentile_conditions,
                trigger_with_outcome_quantile_conditions,
            ),
            extra_headers,
            timeout,
        )

    def get(
        self,
        action_map_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionMap]:
        """`ActionMaps.get`, returning the whole response."""
        return self._sender.call_raw(
            GET,
            "/api/v2/journey/actionmaps/" + segment(action_map_id, "action_map_id"),
            (),
            UNSET,
            extra_headers,
            timeout,
        )

    def delete(
        self,
        action_map_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """`ActionMaps.delete`, returning the whole response."""
        return self._sender.call_raw(
            DELETE,
            "/api/v2/journey/actionmaps/" + segment(action_map_id, "action_map_id"),
            (),
            UNSET,
            extra_headers,
            timeout,
        )

    @overload
    def update(
        self,
        action_map_id: str,
        body: PatchActionMap | PatchActionMapPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionMap]: ...

    @overload
    def update(
        self,
        action_map_id: str,
        *,
        id: str | Unset = UNSET,
        version: int | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        trigger_with_segments: Sequence[str] | Unset = UNSET,
        trigger_with_event_conditions: Sequence[EventCondition | EventConditionPayload] | Unset = UNSET,
        trigger_with_outcome_probability_conditions: Sequence[
            OutcomeProbabilityCondition | OutcomeProbabilityConditionPayload
        ]
        | Unset = UNSET,
        page_url_conditions: Sequence[UrlCondition | UrlConditionPayload] | Unset = UNSET,
        activation: Activation | ActivationPayload | Unset = UNSET,
        weight: int | Unset = UNSET,
        action: PatchAction | PatchActionPayload | Unset = UNSET,
        action_map_schedule_groups: PatchActionMapScheduleGroups | PatchActionMapScheduleGroupsPayload | Unset = UNSET,
        ignore_frequency_cap: bool | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        start_date: datetime.datetime | Unset = UNSET,
        end_date: datetime.datetime | Unset = UNSET,
        trigger_with_outcome_percentile_conditions: Sequence[
            OutcomePercentileCondition | OutcomePercentileConditionPayload
        ]
        | Unset = UNSET,
        trigger_with_outcome_quantile_conditions: Sequence[OutcomeQuantileCondition | OutcomeQuantileConditionPayload]
        | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionMap]: ...

    def update(
        self,
        action_map_id: str,
        body: PatchActionMap | PatchActionMapPayload | Unset = UNSET,
        *,
        id: str | Unset = UNSET,
        version: int | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        trigger_with_segments: Sequence[str] | Unset = UNSET,
        trigger_with_event_conditions: Sequence[EventCondition | EventConditionPayload] | Unset = UNSET,
        trigger_with_outcome_probability_conditions: Sequence[
            OutcomeProbabilityCondition | OutcomeProbabilityConditionPayload
        ]
        | Unset = UNSET,
        page_url_conditions: Sequence[UrlCondition | UrlConditionPayload] | Unset = UNSET,
        activation: Activation | ActivationPayload | Unset = UNSET,
        weight: int | Unset = UNSET,
        action: PatchAction | PatchActionPayload | Unset = UNSET,
        action_map_schedule_groups: PatchActionMapScheduleGroups | PatchActionMapScheduleGroupsPayload | Unset = UNSET,
        ignore_frequency_cap: bool | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        start_date: datetime.datetime | Unset = UNSET,
        end_date: datetime.datetime | Unset = UNSET,
        trigger_with_outcome_percentile_conditions: Sequence[
            OutcomePercentileCondition | OutcomePercentileConditionPayload
        ]
        | Unset = UNSET,
        trigger_with_outcome_quantile_conditions: Sequence[OutcomeQuantileCondition | OutcomeQuantileConditionPayload]
        | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionMap]:
        """`ActionMaps.update`, returning the whole response."""
        return self._sender.call_raw(
            UPDATE,
            "/api/v2/journey/actionmaps/" + segment(action_map_id, "action_map_id"),
            (),
            update_body(
                body,
                id,
                version,
                is_active,
                display_name,
                trigger_with_segments,
                trigger_with_event_conditions,
                trigger_with_outcome_probability_conditions,
                page_url_conditions,
                activation,
                weight,
                action,
                action_map_schedule_groups,
                ignore_frequency_cap,
                self_uri,
                created_date,
                modified_date,
                start_date,
                end_date,
                trigger_with_outcome_percentile_conditions,
                trigger_with_outcome_quantile_conditions,
            ),
            extra_headers,
            timeout,
        )


class AsyncRawActionMaps:
    """`AsyncActionMaps`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort_by: str | Unset = UNSET,
        filter_field: str | Unset = UNSET,
        filter_value: str | Unset = UNSET,
        action_map_ids: Sequence[str] | Unset = UNSET,
        query_fields: Sequence[str] | Unset = UNSET,
        query_value: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionMapListing]:
        """`AsyncActionMaps.list`, returning the whole response."""
        return await self._sender.call_raw(
            LIST,
            "/api/v2/journey/actionmaps",
            (
                ("pageNumber", page_number, "repeat"),
                ("pageSize", page_size, "repeat"),
                ("sortBy", sort_by, "repeat"),
                ("filterField", filter_field, "repeat"),
                ("filterValue", filter_value, "repeat"),
                ("actionMapIds", action_map_ids, "repeat"),
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
        body: ActionMap | ActionMapPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionMap]: ...

    @overload
    async def create(
        self,
        *,
        display_name: str,
        id: str | Unset = UNSET,
        version: int | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        trigger_with_segments: Sequence[str] | Unset = UNSET,
        trigger_with_event_conditions: Sequence[EventCondition | EventConditionPayload] | Unset = UNSET,
        trigger_with_outcome_probability_conditions: Sequence[
            OutcomeProbabilityCondition | OutcomeProbabilityConditionPayload
        ]
        | Unset = UNSET,
        page_url_conditions: Sequence[UrlCondition | UrlConditionPayload] | Unset = UNSET,
        activation: Activation | ActivationPayload | Unset = UNSET,
        weight: int | Unset = UNSET,
        action: ActionMapAction | ActionMapActionPayload | Unset = UNSET,
        action_map_schedule_groups: ActionMapScheduleGroups | ActionMapScheduleGroupsPayload | Unset = UNSET,
        ignore_frequency_cap: bool | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        start_date: datetime.datetime | Unset = UNSET,
        end_date: datetime.datetime | Unset = UNSET,
        trigger_with_outcome_percentile_conditions: Sequence[
            OutcomePercentileCondition | OutcomePercentileConditionPayload
        ]
        | Unset = UNSET,
        trigger_with_outcome_quantile_conditions: Sequence[OutcomeQuantileCondition | OutcomeQuantileConditionPayload]
        | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionMap]: ...

    async def create(
        self,
        body: ActionMap | ActionMapPayload | Unset = UNSET,
        *,
        display_name: str | Unset = UNSET,
        id: str | Unset = UNSET,
        version: int | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        trigger_with_segments: Sequence[str] | Unset = UNSET,
        trigger_with_event_conditions: Sequence[EventCondition | EventConditionPayload] | Unset = UNSET,
        trigger_with_outcome_probability_conditions: Sequence[
            OutcomeProbabilityCondition | OutcomeProbabilityConditionPayload
        ]
        | Unset = UNSET,
        page_url_conditions: Sequence[UrlCondition | UrlConditionPayload] | Unset = UNSET,
        activation: Activation | ActivationPayload | Unset = UNSET,
        weight: int | Unset = UNSET,
        action: ActionMapAction | ActionMapActionPayload | Unset = UNSET,
        action_map_schedule_groups: ActionMapScheduleGroups | ActionMapScheduleGroupsPayload | Unset = UNSET,
        ignore_frequency_cap: bool | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        start_date: datetime.datetime | Unset = UNSET,
        end_date: datetime.datetime | Unset = UNSET,
        trigger_with_outcome_percentile_conditions: Sequence[
            OutcomePercentileCondition | OutcomePercentileConditionPayload
        ]
        | Unset = UNSET,
        trigger_with_outcome_quantile_conditions: Sequence[OutcomeQuantileCondition | OutcomeQuantileConditionPayload]
        | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionMap]:
        """`AsyncActionMaps.create`, returning the whole response."""
        return await self._sender.call_raw(
            CREATE,
            "/api/v2/journey/actionmaps",
            (),
            create_body(
                body,
                display_name,
                id,
                version,
                is_active,
                trigger_with_segments,
                trigger_with_event_conditions,
                trigger_with_outcome_probability_conditions,
                page_url_conditions,
                activation,
                weight,
                action,
                action_map_schedule_groups,
                ignore_frequency_cap,
                self_uri,
                created_date,
                modified_date,
                start_date,
                end_date,
                trigger_with_outcome_percentile_conditions,
                trigger_with_outcome_quantile_conditions,
            ),
            extra_headers,
            timeout,
        )

    async def get(
        self,
        action_map_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionMap]:
        """`AsyncActionMaps.get`, returning the whole response."""
        return await self._sender.call_raw(
            GET,
            "/api/v2/journey/actionmaps/" + segment(action_map_id, "action_map_id"),
            (),
            UNSET,
            extra_headers,
            timeout,
        )

    async def delete(
        self,
        action_map_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """`AsyncActionMaps.delete`, returning the whole response."""
        return await self._sender.call_raw(
            DELETE,
            "/api/v2/journey/actionmaps/" + segment(action_map_id, "action_map_id"),
            (),
            UNSET,
            extra_headers,
            timeout,
        )

    @overload
    async def update(
        self,
        action_map_id: str,
        body: PatchActionMap | PatchActionMapPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionMap]: ...

    @overload
    async def update(
        self,
        action_map_id: str,
        *,
        id: str | Unset = UNSET,
        version: int | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        trigger_with_segments: Sequence[str] | Unset = UNSET,
        trigger_with_event_conditions: Sequence[EventCondition | EventConditionPayload] | Unset = UNSET,
        trigger_with_outcome_probability_conditions: Sequence[
            OutcomeProbabilityCondition | OutcomeProbabilityConditionPayload
        ]
        | Unset = UNSET,
        page_url_conditions: Sequence[UrlCondition | UrlConditionPayload] | Unset = UNSET,
        activation: Activation | ActivationPayload | Unset = UNSET,
        weight: int | Unset = UNSET,
        action: PatchAction | PatchActionPayload | Unset = UNSET,
        action_map_schedule_groups: PatchActionMapScheduleGroups | PatchActionMapScheduleGroupsPayload | Unset = UNSET,
        ignore_frequency_cap: bool | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        start_date: datetime.datetime | Unset = UNSET,
        end_date: datetime.datetime | Unset = UNSET,
        trigger_with_outcome_percentile_conditions: Sequence[
            OutcomePercentileCondition | OutcomePercentileConditionPayload
        ]
        | Unset = UNSET,
        trigger_with_outcome_quantile_conditions: Sequence[OutcomeQuantileCondition | OutcomeQuantileConditionPayload]
        | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionMap]: ...

    async def update(
        self,
        action_map_id: str,
        body: PatchActionMap | PatchActionMapPayload | Unset = UNSET,
        *,
        id: str | Unset = UNSET,
        version: int | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        trigger_with_segments: Sequence[str] | Unset = UNSET,
        trigger_with_event_conditions: Sequence[EventCondition | EventConditionPayload] | Unset = UNSET,
        trigger_with_outcome_probability_conditions: Sequence[
            OutcomeProbabilityCondition | OutcomeProbabilityConditionPayload
        ]
        | Unset = UNSET,
        page_url_conditions: Sequence[UrlCondition | UrlConditionPayload] | Unset = UNSET,
        activation: Activation | ActivationPayload | Unset = UNSET,
        weight: int | Unset = UNSET,
        action: PatchAction | PatchActionPayload | Unset = UNSET,
        action_map_schedule_groups: PatchActionMapScheduleGroups | PatchActionMapScheduleGroupsPayload | Unset = UNSET,
        ignore_frequency_cap: bool | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        start_date: datetime.datetime | Unset = UNSET,
        end_date: datetime.datetime | Unset = UNSET,
        trigger_with_outcome_percentile_conditions: Sequence[
            OutcomePercentileCondition | OutcomePercentileConditionPayload
        ]
        | Unset = UNSET,
        trigger_with_outcome_quantile_conditions: Sequence[OutcomeQuantileCondition | OutcomeQuantileConditionPayload]
        | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionMap]:
        """`AsyncActionMaps.update`, returning the whole response."""
        return await self._sender.call_raw(
            UPDATE,
            "/api/v2/journey/actionmaps/" + segment(action_map_id, "action_map_id"),
            (),
            update_body(
                body,
                id,
                version,
                is_active,
                display_name,
                trigger_with_segments,
                trigger_with_event_conditions,
                trigger_with_outcome_probability_conditions,
                page_url_conditions,
                activation,
                weight,
                action,
                action_map_schedule_groups,
                ignore_frequency_cap,
                self_uri,
                created_date,
                modified_date,
                start_date,
                end_date,
                trigger_with_outcome_percentile_conditions,
                trigger_with_outcome_quantile_conditions,
            ),
            extra_headers,
            timeout,
        )


describe(__name__, RawActionMaps, AsyncRawActionMaps)
