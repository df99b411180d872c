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
    import datetime

    from ...operation import AsyncPager, Pager, Timeout
    from ..models.action_map import ActionMap
    from ..models.action_map_action import ActionMapAction
    from ..models.action_map_listing import ActionMapListing
    from ..models.action_map_schedule_groups import ActionMapScheduleGroups
    from ..models.activation import Activation
    from ..models.event_condition import EventCondition
    from ..models.outcome_percentile_condition import OutcomePercentileCondition
    from ..models.outcome_probability_condition import OutcomeProbabilityCondition
    from ..models.outcome_quantile_condition import OutcomeQuantileCondition
    from ..models.patch_action import PatchAction
    from ..models.patch_action_map import PatchActionMap
    from ..models.patch_action_map_schedule_groups import PatchActionMapScheduleGroups
    from ..models.url_condition import UrlCondition
    from ..payloads import (
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
    from .raw.action_maps import AsyncRawActionMaps, RawActionMaps

_action_map = later(__name__, "_action_map", "..models.action_map", "ActionMap.from_dict")
_action_map_listing = later(
    __name__, "_action_map_listing", "..models.action_map_listing", "ActionMapListing.from_dict"
)


LIST: Operation[ActionMapListing] = Operation(
    "getJourneyActionmaps",
    "GET",
    "/api/v2/journey/actionmaps",
    "safe",
    {
        200: _action_map_listing,
    },
    pagination=Pagination(
        "page",
        "pageNumber",
        "entities",
        num_pages="page_count",
    ),
)
CREATE: Operation[ActionMap] = Operation(
    "postJourneyActionmaps",
    "POST",
    "/api/v2/journey/actionmaps",
    "unsafe",
    {
        200: _action_map,
        201: _action_map,
    },
    body="application/json",
    verify="List the action maps with `queryFields` `displayName` and `queryValue` as the name: one that you did not have before is the one of this call. (getJourneyActionmaps)",
)
GET: Operation[ActionMap] = Operation(
    "getJourneyActionmap",
    "GET",
    "/api/v2/journey/actionmaps/{actionMapId}",
    "safe",
    {
        200: _action_map,
    },
)
DELETE: Operation[None] = Operation(
    "deleteJourneyActionmap",
    "DELETE",
    "/api/v2/journey/actionmaps/{actionMapId}",
    "idempotent",
    {
        204: None,
    },
)
UPDATE: Operation[ActionMap] = Operation(
    "patchJourneyActionmap",
    "PATCH",
    "/api/v2/journey/actionmaps/{actionMapId}",
    "idempotent",
    {
        200: _action_map,
    },
    body="application/json",
)


def create_body(
    body: object,
    display_name: object,
    id: object,
    version: object,
    is_active: object,
    trigger_with_segments: object,
    trigger_with_event_conditions: object,
    trigger_with_outcome_probability_conditions: object,
    page_url_conditions: object,
    activation: object,
    weight: object,
    action: object,
    action_map_schedule_groups: object,
    ignore_frequency_cap: object,
    self_uri: object,
    created_date: object,
    modified_date: object,
    start_date: object,
    end_date: object,
    trigger_with_outcome_percentile_conditions: object,
    trigger_with_outcome_quantile_conditions: object,
) -> object:
    """The body of `create`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "displayName": display_name,
            "id": id,
            "version": version,
            "isActive": is_active,
            "triggerWithSegments": trigger_with_segments,
            "triggerWithEventConditions": trigger_with_event_conditions,
            "triggerWithOutcomeProbabilityConditions": trigger_with_outcome_probability_conditions,
            "pageUrlConditions": page_url_conditions,
            "activation": activation,
            "weight": weight,
            "action": action,
            "actionMapScheduleGroups": action_map_schedule_groups,
            "ignoreFrequencyCap": ignore_frequency_cap,
            "selfUri": self_uri,
            "createdDate": created_date,
            "modifiedDate": modified_date,
            "startDate": start_date,
            "endDate": end_date,
            "triggerWithOutcomePercentileConditions": trigger_with_outcome_percentile_conditions,
            "triggerWithOutcomeQuantileConditions": trigger_with_outcome_quantile_conditions,
        },
        {
            "displayName": "display_name",
        },
        optional=False,
    )


def update_body(
    body: object,
    id: object,
    version: object,
    is_active: object,
    display_name: object,
    trigger_with_segments: object,
    trigger_with_event_conditions: object,
    trigger_with_outcome_probability_conditions: object,
    page_url_conditions: object,
    activation: object,
    weight: object,
    action: object,
    action_map_schedule_groups: object,
    ignore_frequency_cap: object,
    self_uri: object,
    created_date: object,
    modified_date: object,
    start_date: object,
    end_date: object,
    trigger_with_outcome_percentile_conditions: object,
    trigger_with_outcome_quantile_conditions: object,
) -> object:
    """The body of `update`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "id": id,
            "version": version,
            "isActive": is_active,
            "displayName": display_name,
            "triggerWithSegments": trigger_with_segments,
            "triggerWithEventConditions": trigger_with_event_conditions,
            "triggerWithOutcomeProbabilityConditions": trigger_with_outcome_probability_conditions,
            "pageUrlConditions": page_url_conditions,
            "activation": activation,
            "weight": weight,
            "action": action,
            "actionMapScheduleGroups": action_map_schedule_groups,
            "ignoreFrequencyCap": ignore_frequency_cap,
            "selfUri": self_uri,
            "createdDate": created_date,
            "modifiedDate": modified_date,
            "startDate": start_date,
            "endDate": end_date,
            "triggerWithOutcomePercentileConditions": trigger_with_outcome_percentile_conditions,
            "triggerWithOutcomeQuantileConditions": trigger_with_outcome_quantile_conditions,
        },
        {},
        optional=True,
    )


class ActionMaps:
    """Rules that offer or start something when a visitor qualifies."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawActionMaps:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.action_maps import RawActionMaps

        return RawActionMaps(self._sender)

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
    ) -> ActionMapListing:
        """List action maps.

        Lists the action maps of the organisation, page by page. Either choose by `actionMapIds` alone, or page, sort,
        filter (`filterField` with `filterValue`) and search (`queryFields` with `queryValue`).

        Args:
            page_number: Number of the page, counted from 1. (default 1)
            page_size: Entries per page. The vendor publishes no maximum. (default 25)
            sort_by: Fields to sort by, separated by commas; a minus sign before a field sorts it in descending order.
            filter_field: Field to filter by, such as `weight` or `action.actionTemplate.id`. Only together with
                `filterValue`.
            filter_value: Value that the field of `filterField` must have. Only together with `filterField`.
            action_map_ids: Ids of the action maps to return, at most 100. Not together with paging, filtering,
                sorting or searching. (at most 100 items)
            query_fields: Fields of the action map in which to look for `queryValue`, without which they may not be
                sent.
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

        getJourneyActionmaps: GET /api/v2/journey/actionmaps
        """
        return self._sender.call(
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

    def iter(
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
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[ActionMap, ActionMapListing]:
        """Every item of `list`, page by page, fetched as they are needed.

        Iterate over it for the items (`entities`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            page_number: Number of the page, counted from 1. (default 1)
            page_size: Entries per page. The vendor publishes no maximum. (default 25)
            sort_by: Fields to sort by, separated by commas; a minus sign before a field sorts it in descending order.
            filter_field: Field to filter by, such as `weight` or `action.actionTemplate.id`. Only together with
                `filterValue`.
            filter_value: Value that the field of `filterField` must have. Only together with `filterField`.
            action_map_ids: Ids of the action maps to return, at most 100. Not together with paging, filtering,
                sorting or searching. (at most 100 items)
            query_fields: Fields of the action map in which to look for `queryValue`, without which they may not be
                sent.
            query_value: Text to look for in the fields of `queryFields`, without which it may not be sent. The vendor
                matches loosely (fuzzy).

        getJourneyActionmaps: GET /api/v2/journey/actionmaps
        """
        return self._sender.paginate(
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
            max_pages,
        )

    @overload
    def create(
        self,
        body: ActionMap | ActionMapPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionMap: ...

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
    ) -> ActionMap: ...

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
    ) -> ActionMap:
        """Create an action map.

        Creates an action map and returns it with its id. Only the name is required. Each call creates another one.

        Args:
            display_name: Name shown to administrators.
            id: Id, assigned by the server.
            version: Version of the entity.
            is_active: Whether the action map may trigger.
            trigger_with_segments: Ids of segments. The action map triggers when any of them is assigned to the
                visitor. May be empty.
            trigger_with_event_conditions: Event conditions that must hold for the action map to trigger.
            trigger_with_outcome_probability_conditions: Outcome probabilities that must be reached for the action map
                to trigger. (deprecated)
            page_url_conditions: Conditions on the page that a web action may be shown on. May be empty.
            activation: When the triggered action is offered.
            weight: Rank among action maps that trigger together. The higher weight wins.
            action: What is offered or started.
            action_map_schedule_groups: When the action may be offered.
            ignore_frequency_cap: Whether to offer web actions beyond the organisation's frequency cap.
            self_uri: Address of the entity, relative to the API host.
            created_date: When the action map was created. RFC 3339 date-time.
            modified_date: When the action map was last changed. RFC 3339 date-time.
            start_date: From when on the action map may trigger. RFC 3339 date-time.
            end_date: Until when the action map may trigger. RFC 3339 date-time.
            trigger_with_outcome_percentile_conditions: Percentiles of outcomes that must be reached for the action
                map to trigger. Genesys removes outcomes. (deprecated)
            trigger_with_outcome_quantile_conditions: Quantiles of outcomes that must be reached for the action map to
                trigger. Genesys removes outcomes. (deprecated)

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

        After `Delivery.UNKNOWN`: List the action maps with `queryFields` `displayName` and `queryValue` as the name:
        one that you did not have before is the one of this call. (getJourneyActionmaps)

        postJourneyActionmaps: POST /api/v2/journey/actionmaps
        """
        return self._sender.call(
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
    ) -> ActionMap:
        """Get an action map.

        Returns the action map with this id.

        Args:
            action_map_id: Id of the action map.

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

        getJourneyActionmap: GET /api/v2/journey/actionmaps/{actionMapId}
        """
        return self._sender.call(
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
    ) -> None:
        """Delete an action map.

        Deletes the action map with this id. Deleting it again changes nothing.

        Args:
            action_map_id: Id of the action map.

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

        deleteJourneyActionmap: DELETE /api/v2/journey/actionmaps/{actionMapId}
        """
        return self._sender.call(
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
    ) -> ActionMap: ...

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
    ) -> ActionMap: ...

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
    ) -> ActionMap:
        """Update an action map.

        Changes the action map with this id and returns it. What is left out stays as it is. The description marks
        `displayName`, `triggerWithSegments` and `pageUrlConditions` as required; send them if the vendor refuses a
        call without. The body gives the values to set, so that repeating it leads to the same state.

        Args:
            action_map_id: Id of the action map.
            id: Id, assigned by the server.
            version: Version of the entity.
            is_active: Whether the action map may trigger.
            display_name: Name shown to administrators.
            trigger_with_segments: Ids of segments. The action map triggers when any of them is assigned to the
                visitor. May be empty.
            trigger_with_event_conditions: Event conditions that must hold for the action map to trigger.
            trigger_with_outcome_probability_conditions: Outcome probabilities that must be reached for the action map
                to trigger. (deprecated)
            page_url_conditions: Conditions on the page that a web action may be shown on. May be empty.
            activation: When the triggered action is offered.
            weight: Rank among action maps that trigger together. The higher weight wins.
            action: What is offered or started.
            action_map_schedule_groups: When the action may be offered.
            ignore_frequency_cap: Whether to offer web actions beyond the organisation's frequency cap.
            self_uri: Address of the entity, relative to the API host.
            created_date: When the action map was created. RFC 3339 date-time.
            modified_date: When the action map was last changed. RFC 3339 date-time.
            start_date: From when on the action map may trigger. RFC 3339 date-time.
            end_date: Until when the action map may trigger. RFC 3339 date-time.
            trigger_with_outcome_percentile_conditions: Percentiles of outcomes that must be reached for the action
                map to trigger. Genesys removes outcomes. (deprecated)
            trigger_with_outcome_quantile_conditions: Quantiles of outcomes that must be reached for the action map to
                trigger. Genesys removes outcomes. (deprecated)

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

        patchJourneyActionmap: PATCH /api/v2/journey/actionmaps/{actionMapId}
        """
        return self._sender.call(
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


class AsyncActionMaps:
    """Rules that offer or start something when a visitor qualifies."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawActionMaps:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.action_maps import AsyncRawActionMaps

        return AsyncRawActionMaps(self._sender)

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
    ) -> ActionMapListing:
        """List action maps.

        Lists the action maps of the organisation, page by page. Either choose by `actionMapIds` alone, or page, sort,
        filter (`filterField` with `filterValue`) and search (`queryFields` with `queryValue`).

        Args:
            page_number: Number of the page, counted from 1. (default 1)
            page_size: Entries per page. The vendor publishes no maximum. (default 25)
            sort_by: Fields to sort by, separated by commas; a minus sign before a field sorts it in descending order.
            filter_field: Field to filter by, such as `weight` or `action.actionTemplate.id`. Only together with
                `filterValue`.
            filter_value: Value that the field of `filterField` must have. Only together with `filterField`.
            action_map_ids: Ids of the action maps to return, at most 100. Not together with paging, filtering,
                sorting or searching. (at most 100 items)
            query_fields: Fields of the action map in which to look for `queryValue`, without which they may not be
                sent.
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

        getJourneyActionmaps: GET /api/v2/journey/actionmaps
        """
        return await self._sender.call(
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

    def iter(
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
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[ActionMap, ActionMapListing]:
        """Every item of `list`, page by page, fetched as they are needed.

        Iterate over it for the items (`entities`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            page_number: Number of the page, counted from 1. (default 1)
            page_size: Entries per page. The vendor publishes no maximum. (default 25)
            sort_by: Fields to sort by, separated by commas; a minus sign before a field sorts it in descending order.
            filter_field: Field to filter by, such as `weight` or `action.actionTemplate.id`. Only together with
                `filterValue`.
            filter_value: Value that the field of `filterField` must have. Only together with `filterField`.
            action_map_ids: Ids of the action maps to return, at most 100. Not together with paging, filtering,
                sorting or searching. (at most 100 items)
            query_fields: Fields of the action map in which to look for `queryValue`, without which they may not be
                sent.
            query_value: Text to look for in the fields of `queryFields`, without which it may not be sent. The vendor
                matches loosely (fuzzy).

        getJourneyActionmaps: GET /api/v2/journey/actionmaps
        """
        return self._sender.paginate(
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
            max_pages,
        )

    @overload
    async def create(
        self,
        body: ActionMap | ActionMapPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionMap: ...

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
    ) -> ActionMap: ...

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
    ) -> ActionMap:
        """Create an action map.

        Creates an action map and returns it with its id. Only the name is required. Each call creates another one.

        Args:
            display_name: Name shown to administrators.
            id: Id, assigned by the server.
            version: Version of the entity.
            is_active: Whether the action map may trigger.
            trigger_with_segments: Ids of segments. The action map triggers when any of them is assigned to the
                visitor. May be empty.
            trigger_with_event_conditions: Event conditions that must hold for the action map to trigger.
            trigger_with_outcome_probability_conditions: Outcome probabilities that must be reached for the action map
                to trigger. (deprecated)
            page_url_conditions: Conditions on the page that a web action may be shown on. May be empty.
            activation: When the triggered action is offered.
            weight: Rank among action maps that trigger together. The higher weight wins.
            action: What is offered or started.
            action_map_schedule_groups: When the action may be offered.
            ignore_frequency_cap: Whether to offer web actions beyond the organisation's frequency cap.
            self_uri: Address of the entity, relative to the API host.
            created_date: When the action map was created. RFC 3339 date-time.
            modified_date: When the action map was last changed. RFC 3339 date-time.
            start_date: From when on the action map may trigger. RFC 3339 date-time.
            end_date: Until when the action map may trigger. RFC 3339 date-time.
            trigger_with_outcome_percentile_conditions: Percentiles of outcomes that must be reached for the action
                map to trigger. Genesys removes outcomes. (deprecated)
            trigger_with_outcome_quantile_conditions: Quantiles of outcomes that must be reached for the action map to
                trigger. Genesys removes outcomes. (deprecated)

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

        After `Delivery.UNKNOWN`: List the action maps with `queryFields` `displayName` and `queryValue` as the name:
        one that you did not have before is the one of this call. (getJourneyActionmaps)

        postJourneyActionmaps: POST /api/v2/journey/actionmaps
        """
        return await self._sender.call(
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
    ) -> ActionMap:
        """Get an action map.

        Returns the action map with this id.

        Args:
            action_map_id: Id of the action map.

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

        getJourneyActionmap: GET /api/v2/journey/actionmaps/{actionMapId}
        """
        return await self._sender.call(
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
    ) -> None:
        """Delete an action map.

        Deletes the action map with this id. Deleting it again changes nothing.

        Args:
            action_map_id: Id of the action map.

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

        deleteJourneyActionmap: DELETE /api/v2/journey/actionmaps/{actionMapId}
        """
        return await self._sender.call(
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
    ) -> ActionMap: ...

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
    ) -> ActionMap: ...

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
    ) -> ActionMap:
        """Update an action map.

        Changes the action map with this id and returns it. What is left out stays as it is. The description marks
        `displayName`, `triggerWithSegments` and `pageUrlConditions` as required; send them if the vendor refuses a
        call without. The body gives the values to set, so that repeating it leads to the same state.

        Args:
            action_map_id: Id of the action map.
            id: Id, assigned by the server.
            version: Version of the entity.
            is_active: Whether the action map may trigger.
            display_name: Name shown to administrators.
            trigger_with_segments: Ids of segments. The action map triggers when any of them is assigned to the
                visitor. May be empty.
            trigger_with_event_conditions: Event conditions that must hold for the action map to trigger.
            trigger_with_outcome_probability_conditions: Outcome probabilities that must be reached for the action map
                to trigger. (deprecated)
            page_url_conditions: Conditions on the page that a web action may be shown on. May be empty.
            activation: When the triggered action is offered.
            weight: Rank among action maps that trigger together. The higher weight wins.
            action: What is offered or started.
            action_map_schedule_groups: When the action may be offered.
            ignore_frequency_cap: Whether to offer web actions beyond the organisation's frequency cap.
            self_uri: Address of the entity, relative to the API host.
            created_date: When the action map was created. RFC 3339 date-time.
            modified_date: When the action map was last changed. RFC 3339 date-time.
            start_date: From when on the action map may trigger. RFC 3339 date-time.
            end_date: Until when the action map may trigger. RFC 3339 date-time.
            trigger_with_outcome_percentile_conditions: Percentiles of outcomes that must be reached for the action
                map to trigger. Genesys removes outcomes. (deprecated)
            trigger_with_outcome_quantile_conditions: Quantiles of outcomes that must be reached for the action map to
                trigger. Genesys removes outcomes. (deprecated)

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

        patchJourneyActionmap: PATCH /api/v2/journey/actionmaps/{actionMapId}
        """
        return await self._sender.call(
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


describe(__name__, ActionMaps, AsyncActionMaps)
