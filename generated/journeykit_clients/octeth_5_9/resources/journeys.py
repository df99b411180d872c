# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ...body import body_of
from ...decoding import later
from ...hints import describe
from ...operation import AsyncSender, Operation, Sender
from ...paging import Pagination
from ...resource import resource as _Resource
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...operation import AsyncPager, Pager, Timeout
    from ..models.action_published import ActionPublished
    from ..models.action_subscriber import ActionSubscriber
    from ..models.add_tag_action import AddTagAction
    from ..models.clone_journey_request import CloneJourneyRequest
    from ..models.clone_journey_response import CloneJourneyResponse
    from ..models.clone_journeys_request import CloneJourneysRequest
    from ..models.clone_journeys_response import CloneJourneysResponse
    from ..models.create_journey_request import CreateJourneyRequest
    from ..models.create_journey_response import CreateJourneyResponse
    from ..models.criteria_operator import CriteriaOperator
    from ..models.debug_action import DebugAction
    from ..models.decision_action import DecisionAction
    from ..models.delete_journey_request import DeleteJourneyRequest
    from ..models.delete_journey_response import DeleteJourneyResponse
    from ..models.delete_journeys_request import DeleteJourneysRequest
    from ..models.delete_journeys_response import DeleteJourneysResponse
    from ..models.delete_subscriber_action import DeleteSubscriberAction
    from ..models.disable_journey_request import DisableJourneyRequest
    from ..models.disable_journey_response import DisableJourneyResponse
    from ..models.disable_journeys_request import DisableJourneysRequest
    from ..models.disable_journeys_response import DisableJourneysResponse
    from ..models.enable_journey_request import EnableJourneyRequest
    from ..models.enable_journey_response import EnableJourneyResponse
    from ..models.enable_journeys_request import EnableJourneysRequest
    from ..models.enable_journeys_response import EnableJourneysResponse
    from ..models.exit_all_journeys_action import ExitAllJourneysAction
    from ..models.exit_all_other_journeys_action import ExitAllOtherJourneysAction
    from ..models.exit_journey_action import ExitJourneyAction
    from ..models.exit_this_journey_action import ExitThisJourneyAction
    from ..models.filter_operator import FilterOperator
    from ..models.get_journey_request import GetJourneyRequest
    from ..models.get_journey_response import GetJourneyResponse
    from ..models.journey_benchmark_request import JourneyBenchmarkRequest
    from ..models.journey_benchmark_response import JourneyBenchmarkResponse
    from ..models.journey_stats_by_action_request import JourneyStatsByActionRequest
    from ..models.journey_stats_by_action_response import JourneyStatsByActionResponse
    from ..models.journey_stats_by_isp_request import JourneyStatsByISPRequest
    from ..models.journey_stats_by_isp_response import JourneyStatsByISPResponse
    from ..models.journey_trigger import JourneyTrigger
    from ..models.list_action_subscribers_request import ListActionSubscribersRequest
    from ..models.list_action_subscribers_response import ListActionSubscribersResponse
    from ..models.list_journeys_request import ListJourneysRequest
    from ..models.list_journeys_response import ListJourneysResponse
    from ..models.list_send_email_actions_request import ListSendEmailActionsRequest
    from ..models.list_send_email_actions_response import ListSendEmailActionsResponse
    from ..models.remove_tag_action import RemoveTagAction
    from ..models.send_email_action import SendEmailAction
    from ..models.send_sms_action import SendSMSAction
    from ..models.sort_order import SortOrder
    from ..models.start_journey_action import StartJourneyAction
    from ..models.subscribe_action import SubscribeAction
    from ..models.trigger_parameters import TriggerParameters
    from ..models.unsubscribe_action import UnsubscribeAction
    from ..models.update_actions_published_request import UpdateActionsPublishedRequest
    from ..models.update_actions_published_response import UpdateActionsPublishedResponse
    from ..models.update_custom_field_value_action import UpdateCustomFieldValueAction
    from ..models.update_journey_actions_request import UpdateJourneyActionsRequest
    from ..models.update_journey_actions_response import UpdateJourneyActionsResponse
    from ..models.update_journey_request import UpdateJourneyRequest
    from ..models.update_journey_response import UpdateJourneyResponse
    from ..models.wait_action import WaitAction
    from ..models.webhook_action import WebhookAction
    from ..models.yes_no_action import YesNoAction
    from ..payloads import (
        ActionPublishedPayload,
        AddTagActionPayload,
        CloneJourneyRequestPayload,
        CloneJourneysRequestPayload,
        CreateJourneyRequestPayload,
        DebugActionPayload,
        DecisionActionPayload,
        DeleteJourneyRequestPayload,
        DeleteJourneysRequestPayload,
        DeleteSubscriberActionPayload,
        DisableJourneyRequestPayload,
        DisableJourneysRequestPayload,
        EnableJourneyRequestPayload,
        EnableJourneysRequestPayload,
        ExitAllJourneysActionPayload,
        ExitAllOtherJourneysActionPayload,
        ExitJourneyActionPayload,
        ExitThisJourneyActionPayload,
        GetJourneyRequestPayload,
        JourneyBenchmarkRequestPayload,
        JourneyStatsByActionRequestPayload,
        JourneyStatsByISPRequestPayload,
        ListActionSubscribersRequestPayload,
        ListJourneysRequestPayload,
        ListSendEmailActionsRequestPayload,
        RemoveTagActionPayload,
        SendEmailActionPayload,
        SendSMSActionPayload,
        StartJourneyActionPayload,
        SubscribeActionPayload,
        TriggerParametersPayload,
        UnsubscribeActionPayload,
        UpdateActionsPublishedRequestPayload,
        UpdateCustomFieldValueActionPayload,
        UpdateJourneyActionsRequestPayload,
        UpdateJourneyRequestPayload,
        WaitActionPayload,
        WebhookActionPayload,
        YesNoActionPayload,
    )
    from .raw.journeys import AsyncRawJourneys, RawJourneys

_clone_journey_response = later(
    __name__, "_clone_journey_response", "..models.clone_journey_response", "CloneJourneyResponse.from_dict"
)
_clone_journeys_response = later(
    __name__, "_clone_journeys_response", "..models.clone_journeys_response", "CloneJourneysResponse.from_dict"
)
_create_journey_response = later(
    __name__, "_create_journey_response", "..models.create_journey_response", "CreateJourneyResponse.from_dict"
)
_delete_journey_response = later(
    __name__, "_delete_journey_response", "..models.delete_journey_response", "DeleteJourneyResponse.from_dict"
)
_delete_journeys_response = later(
    __name__, "_delete_journeys_response", "..models.delete_journeys_response", "DeleteJourneysResponse.from_dict"
)
_disable_journey_response = later(
    __name__, "_disable_journey_response", "..models.disable_journey_response", "DisableJourneyResponse.from_dict"
)
_disable_journeys_response = later(
    __name__, "_disable_journeys_response", "..models.disable_journeys_response", "DisableJourneysResponse.from_dict"
)
_enable_journey_response = later(
    __name__, "_enable_journey_response", "..models.enable_journey_response", "EnableJourneyResponse.from_dict"
)
_enable_journeys_response = later(
    __name__, "_enable_journeys_response", "..models.enable_journeys_response", "EnableJourneysResponse.from_dict"
)
_get_journey_response = later(
    __name__, "_get_journey_response", "..models.get_journey_response", "GetJourneyResponse.from_dict"
)
_journey_benchmark_response = later(
    __name__, "_journey_benchmark_response", "..models.journey_benchmark_response", "JourneyBenchmarkResponse.from_dict"
)
_journey_stats_by_action_response = later(
    __name__,
    "_journey_stats_by_action_response",
    "..models.journey_stats_by_action_response",
    "JourneyStatsByActionResponse.from_dict",
)
_journey_stats_by_isp_response = later(
    __name__,
    "_journey_stats_by_isp_response",
    "..models.journey_stats_by_isp_response",
    "JourneyStatsByISPResponse.from_dict",
)
_list_action_subscribers_response = later(
    __name__,
    "_list_action_subscribers_response",
    "..models.list_action_subscribers_response",
    "ListActionSubscribersResponse.from_dict",
)
_list_journeys_response = later(
    __name__, "_list_journeys_response", "..models.list_journeys_response", "ListJourneysResponse.from_dict"
)
_list_send_email_actions_response = later(
    __name__,
    "_list_send_email_actions_response",
    "..models.list_send_email_actions_response",
    "ListSendEmailActionsResponse.from_dict",
)
_update_actions_published_response = later(
    __name__,
    "_update_actions_published_response",
    "..models.update_actions_published_response",
    "UpdateActionsPublishedResponse.from_dict",
)
_update_journey_actions_response = later(
    __name__,
    "_update_journey_actions_response",
    "..models.update_journey_actions_response",
    "UpdateJourneyActionsResponse.from_dict",
)
_update_journey_response = later(
    __name__, "_update_journey_response", "..models.update_journey_response", "UpdateJourneyResponse.from_dict"
)

_CriteriaOperator = Literal[
    "and",
    "or",
]
_FilterOperator = Literal[
    "AND",
    "OR",
]
_JourneyTrigger = Literal[
    "Manual",
    "ListSubscription",
    "ListUnsubscription",
    "EmailOpen",
    "EmailConversion",
    "EmailLinkClick",
    "Tag",
    "UnTag",
    "CustomFieldValueChanged",
    "RevenueHit",
    "JourneyCompleted",
    "ScheduledPull",
    "WebsiteEvent_pageView",
    "WebsiteEvent_identify",
    "WebsiteEvent_customEvent",
    "WebsiteEvent_conversion",
]
_SortOrder = Literal[
    "ASC",
    "DESC",
]


GET: Operation[GetJourneyResponse] = Operation(
    "journey.get",
    "GET",
    "/api/v1/journey",
    "safe",
    {
        200: _get_journey_response,
    },
    body="application/json",
    error_statuses={
        1: 422,
        2: 422,
        3: 404,
        4: 422,
        5: 422,
        6: 422,
        7: 422,
        8: 422,
    },
)
CREATE: Operation[CreateJourneyResponse] = Operation(
    "journey.create",
    "POST",
    "/api/v1/journey",
    "unsafe",
    {
        200: _create_journey_response,
    },
    body="application/json",
    verify="A journey of this name is in the list, made about the time of the call. (journey.list)",
    error_statuses={
        1: 422,
        3: 400,
        4: 422,
        5: 422,
        6: 404,
        7: 422,
        8: 422,
        9: 404,
        10: 422,
        11: 404,
        12: 422,
        13: 404,
        14: 422,
        15: 422,
        16: 422,
        17: 404,
        18: 422,
        19: 422,
        20: 422,
        21: 404,
    },
)
UPDATE: Operation[UpdateJourneyResponse] = Operation(
    "journey.update",
    "PATCH",
    "/api/v1/journey",
    "idempotent",
    {
        200: _update_journey_response,
    },
    body="application/json",
    error_statuses={
        1: 422,
        2: 422,
        4: 422,
        5: 422,
        6: 404,
        7: 422,
        8: 422,
        9: 404,
        10: 404,
        11: 404,
        12: 422,
        13: 404,
        14: 422,
        15: 422,
        16: 422,
        17: 404,
        18: 422,
        19: 422,
        20: 422,
        21: 404,
        22: 422,
    },
)
LIST: Operation[ListJourneysResponse] = Operation(
    "journey.list",
    "GET",
    "/api/v1/journeys",
    "safe",
    {
        200: _list_journeys_response,
    },
    body="application/json",
    error_statuses={
        4: 422,
        5: 422,
        6: 422,
    },
)
CLONE: Operation[CloneJourneyResponse] = Operation(
    "journey.clone",
    "POST",
    "/api/v1/journey.clone",
    "unsafe",
    {
        200: _clone_journey_response,
    },
    body="application/json",
    verify="A journey with the name of the copy is in the list, made about the time of the call. (journey.list)",
    error_statuses={
        1: 422,
        2: 422,
        3: 404,
        4: 500,
    },
)
LIST_SEND_EMAIL_ACTIONS: Operation[ListSendEmailActionsResponse] = Operation(
    "journey.sendemailactions",
    "GET",
    "/api/v1/journey.sendemailactions",
    "safe",
    {
        200: _list_send_email_actions_response,
    },
    body="application/json",
    error_statuses={
        1: 422,
    },
)
DELETE: Operation[DeleteJourneyResponse] = Operation(
    "journey.delete",
    "POST",
    "/api/v1/journey.delete",
    "idempotent",
    {
        200: _delete_journey_response,
    },
    body="application/json",
    error_statuses={
        1: 422,
        2: 422,
        3: 404,
    },
)
DELETE_MANY: Operation[DeleteJourneysResponse] = Operation(
    "journeys.delete",
    "POST",
    "/api.php",
    "idempotent",
    {
        200: _delete_journeys_response,
    },
    body="application/json",
    error_statuses={
        1: 422,
    },
)
ENABLE: Operation[EnableJourneyResponse] = Operation(
    "journey.enable",
    "GET",
    "/api/v1/journey.enable",
    "idempotent",
    {
        200: _enable_journey_response,
    },
    body="application/json",
    error_statuses={
        1: 422,
        2: 422,
        3: 404,
        4: 409,
    },
)
DISABLE: Operation[DisableJourneyResponse] = Operation(
    "journey.disable",
    "GET",
    "/api/v1/journey.disable",
    "idempotent",
    {
        200: _disable_journey_response,
    },
    body="application/json",
    error_statuses={
        1: 422,
        2: 422,
        3: 404,
        4: 409,
    },
)
UPDATE_ACTIONS: Operation[UpdateJourneyActionsResponse] = Operation(
    "journey.actions.update",
    "PATCH",
    "/api/v1/journey.actions",
    "unsafe",
    {
        200: _update_journey_actions_response,
    },
    body="application/json",
    verify="`Actions` has the new actions, with ids of their own. (journey.get)",
    error_statuses={
        1: 422,
        2: 422,
        3: 422,
        4: 422,
        5: 404,
        6: 422,
    },
)
UPDATE_ACTIONS_PUBLISHED: Operation[UpdateActionsPublishedResponse] = Operation(
    "journey.actions.published",
    "PATCH",
    "/api/v1/journey.actions.published",
    "idempotent",
    {
        200: _update_actions_published_response,
    },
    body="application/json",
    error_statuses={
        1: 422,
        2: 422,
        3: 422,
        4: 422,
        5: 404,
        6: 404,
        7: 500,
    },
)
LIST_ACTION_SUBSCRIBERS: Operation[ListActionSubscribersResponse] = Operation(
    "journey.action.subscribers",
    "GET",
    "/api/v1/journey.action.subscribers",
    "safe",
    {
        200: _list_action_subscribers_response,
    },
    body="application/json",
    error_statuses={
        1: 422,
        2: 422,
        3: 422,
        4: 422,
        7: 422,
    },
    pagination=Pagination(
        "offset",
        "RecordsFrom",
        "subscribers",
        limit="RecordsPerRequest",
        first=0,
        in_body=True,
    ),
)
STATS_BY_ISP: Operation[JourneyStatsByISPResponse] = Operation(
    "journey.stats.byisp",
    "GET",
    "/api/v1/journey.stats.byisp",
    "safe",
    {
        200: _journey_stats_by_isp_response,
    },
    body="application/json",
    error_statuses={
        1: 422,
        2: 422,
        3: 404,
        4: 422,
        5: 422,
        6: 422,
        7: 422,
    },
)
STATS_BY_ACTION: Operation[JourneyStatsByActionResponse] = Operation(
    "journey.stats.byaction",
    "GET",
    "/api/v1/journey.stats.byaction",
    "safe",
    {
        200: _journey_stats_by_action_response,
    },
    body="application/json",
    error_statuses={
        1: 422,
        2: 422,
        3: 404,
        4: 422,
        5: 422,
        6: 422,
        7: 422,
        8: 422,
    },
)
BENCHMARK: Operation[JourneyBenchmarkResponse] = Operation(
    "account.journey.benchmark",
    "GET",
    "/api/v1/account.journey.benchmark",
    "safe",
    {
        200: _journey_benchmark_response,
    },
    body="application/json",
    error_statuses={
        1: 422,
        2: 422,
        3: 422,
    },
)
ENABLE_MANY: Operation[EnableJourneysResponse] = Operation(
    "journeys.enable",
    "POST",
    "/api/v1/journeys.enable",
    "idempotent",
    {
        200: _enable_journeys_response,
    },
    body="application/json",
    error_statuses={
        1: 422,
        2: 422,
    },
)
DISABLE_MANY: Operation[DisableJourneysResponse] = Operation(
    "journeys.disable",
    "POST",
    "/api/v1/journeys.disable",
    "idempotent",
    {
        200: _disable_journeys_response,
    },
    body="application/json",
    error_statuses={
        1: 422,
        2: 422,
    },
)
CLONE_MANY: Operation[CloneJourneysResponse] = Operation(
    "journeys.clone",
    "POST",
    "/api/v1/journeys.clone",
    "unsafe",
    {
        200: _clone_journeys_response,
    },
    body="application/json",
    verify="Journeys with the names of the copies are in the list, made about the time of the call. (journey.list)",
    error_statuses={
        1: 422,
        2: 422,
    },
)


def get_body(
    body: object,
    journey_id: object,
    start_date: object,
    end_date: object,
    include_activity_counters: object,
    email_id: object,
    isp: object,
) -> object:
    """The body of `get`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "JourneyID": journey_id,
            "StartDate": start_date,
            "EndDate": end_date,
            "IncludeActivityCounters": include_activity_counters,
            "EmailID": email_id,
            "ISP": isp,
        },
        {
            "JourneyID": "journey_id",
        },
        {
            "Command": "journey.get",
        },
        optional=False,
    )


def create_body(
    body: object,
    name: object,
    trigger: object,
    trigger_parameters: object,
    trigger_list_id: object,
    trigger_email_id: object,
    trigger_value: object,
    trigger_criteria: object,
    run_criteria: object,
    run_criteria_operator: object,
    rate_limit_per_hour: object,
    rate_limit_per_day: object,
    notes: object,
) -> object:
    """The body of `create`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "Name": name,
            "Trigger": trigger,
            "TriggerParameters": trigger_parameters,
            "Trigger_ListID": trigger_list_id,
            "Trigger_EmailID": trigger_email_id,
            "Trigger_Value": trigger_value,
            "Trigger_Criteria": trigger_criteria,
            "Run_Criteria": run_criteria,
            "Run_Criteria_Operator": run_criteria_operator,
            "Rate_Limit_Per_Hour": rate_limit_per_hour,
            "Rate_Limit_Per_Day": rate_limit_per_day,
            "Notes": notes,
        },
        {
            "Name": "name",
        },
        {
            "Command": "journey.create",
        },
        optional=False,
    )


def update_body(
    body: object,
    journey_id: object,
    name: object,
    notes: object,
    trigger: object,
    trigger_parameters: object,
    trigger_list_id: object,
    trigger_email_id: object,
    trigger_value: object,
    trigger_criteria: object,
    run_criteria: object,
    run_criteria_operator: object,
    rate_limit_per_hour: object,
    rate_limit_per_day: object,
) -> object:
    """The body of `update`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "JourneyID": journey_id,
            "Name": name,
            "Notes": notes,
            "Trigger": trigger,
            "TriggerParameters": trigger_parameters,
            "Trigger_ListID": trigger_list_id,
            "Trigger_EmailID": trigger_email_id,
            "Trigger_Value": trigger_value,
            "Trigger_Criteria": trigger_criteria,
            "Run_Criteria": run_criteria,
            "Run_Criteria_Operator": run_criteria_operator,
            "Rate_Limit_Per_Hour": rate_limit_per_hour,
            "Rate_Limit_Per_Day": rate_limit_per_day,
        },
        {},
        {
            "Command": "journey.update",
        },
        optional=False,
    )


def list_body(
    body: object,
    stats_start_date: object,
    stats_end_date: object,
    skip_stats: object,
    include_activity_counters: object,
) -> object:
    """The body of `list`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "StatsStartDate": stats_start_date,
            "StatsEndDate": stats_end_date,
            "SkipStats": skip_stats,
            "IncludeActivityCounters": include_activity_counters,
        },
        {},
        {
            "Command": "journey.list",
        },
        optional=False,
    )


def clone_body(
    body: object,
    journey_id: object,
    new_journey_name: object,
) -> object:
    """The body of `clone`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "JourneyID": journey_id,
            "NewJourneyName": new_journey_name,
        },
        {
            "JourneyID": "journey_id",
            "NewJourneyName": "new_journey_name",
        },
        {
            "Command": "journey.clone",
        },
        optional=False,
    )


def list_send_email_actions_body(
    body: object,
    journey_id: object,
    include_disabled: object,
    include_unpublished: object,
) -> object:
    """The body of `list_send_email_actions`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "JourneyID": journey_id,
            "IncludeDisabled": include_disabled,
            "IncludeUnpublished": include_unpublished,
        },
        {},
        {
            "Command": "journey.sendemailactions",
        },
        optional=False,
    )


def delete_body(
    body: object,
    journey_id: object,
) -> object:
    """The body of `delete`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "JourneyID": journey_id,
        },
        {
            "JourneyID": "journey_id",
        },
        {
            "Command": "journey.delete",
        },
        optional=False,
    )


def delete_many_body(
    body: object,
    journeys: object,
) -> object:
    """The body of `delete_many`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "Journeys": journeys,
        },
        {
            "Journeys": "journeys",
        },
        {
            "Command": "journeys.delete",
        },
        optional=False,
    )


def enable_body(
    body: object,
    journey_id: object,
) -> object:
    """The body of `enable`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "JourneyID": journey_id,
        },
        {
            "JourneyID": "journey_id",
        },
        {
            "Command": "journey.enable",
        },
        optional=False,
    )


def disable_body(
    body: object,
    journey_id: object,
) -> object:
    """The body of `disable`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "JourneyID": journey_id,
        },
        {
            "JourneyID": "journey_id",
        },
        {
            "Command": "journey.disable",
        },
        optional=False,
    )


def update_actions_body(
    body: object,
    journey_id: object,
    actions: object,
) -> object:
    """The body of `update_actions`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "JourneyID": journey_id,
            "Actions": actions,
        },
        {},
        {
            "Command": "journey.actions.update",
        },
        optional=False,
    )


def update_actions_published_body(
    body: object,
    journey_id: object,
    actions: object,
) -> object:
    """The body of `update_actions_published`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "JourneyID": journey_id,
            "Actions": actions,
        },
        {},
        {
            "Command": "journey.actions.published",
        },
        optional=False,
    )


def list_action_subscribers_body(
    body: object,
    journey_id: object,
    action_id: object,
    filter_json: object,
    operator: object,
    records_per_request: object,
    records_from: object,
    order_field: object,
    order_type: object,
) -> object:
    """The body of `list_action_subscribers`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "JourneyID": journey_id,
            "ActionID": action_id,
            "FilterJSON": filter_json,
            "Operator": operator,
            "RecordsPerRequest": records_per_request,
            "RecordsFrom": records_from,
            "OrderField": order_field,
            "OrderType": order_type,
        },
        {
            "JourneyID": "journey_id",
            "ActionID": "action_id",
        },
        {
            "Command": "journey.action.subscribers",
        },
        optional=False,
    )


def stats_by_isp_body(
    body: object,
    journey_id: object,
    start_date: object,
    end_date: object,
    email_id: object,
) -> object:
    """The body of `stats_by_isp`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "JourneyID": journey_id,
            "StartDate": start_date,
            "EndDate": end_date,
            "EmailID": email_id,
        },
        {
            "JourneyID": "journey_id",
        },
        {
            "Command": "journey.stats.byisp",
        },
        optional=False,
    )


def stats_by_action_body(
    body: object,
    journey_id: object,
    start_date: object,
    end_date: object,
    email_id: object,
    isp: object,
) -> object:
    """The body of `stats_by_action`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "JourneyID": journey_id,
            "StartDate": start_date,
            "EndDate": end_date,
            "EmailID": email_id,
            "ISP": isp,
        },
        {
            "JourneyID": "journey_id",
        },
        {
            "Command": "journey.stats.byaction",
        },
        optional=False,
    )


def benchmark_body(
    body: object,
    start_date: object,
    end_date: object,
) -> object:
    """The body of `benchmark`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "StartDate": start_date,
            "EndDate": end_date,
        },
        {},
        {
            "Command": "account.journey.benchmark",
        },
        optional=False,
    )


def enable_many_body(
    body: object,
    journey_ids: object,
) -> object:
    """The body of `enable_many`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "JourneyIDs": journey_ids,
        },
        {
            "JourneyIDs": "journey_ids",
        },
        {
            "Command": "journeys.enable",
        },
        optional=False,
    )


def disable_many_body(
    body: object,
    journey_ids: object,
) -> object:
    """The body of `disable_many`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "JourneyIDs": journey_ids,
        },
        {
            "JourneyIDs": "journey_ids",
        },
        {
            "Command": "journeys.disable",
        },
        optional=False,
    )


def clone_many_body(
    body: object,
    journey_ids: object,
    name_suffix: object,
) -> object:
    """The body of `clone_many`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "JourneyIDs": journey_ids,
            "NameSuffix": name_suffix,
        },
        {
            "JourneyIDs": "journey_ids",
        },
        {
            "Command": "journeys.clone",
        },
        optional=False,
    )


class Journeys:
    """Journeys of the account and the actions in them."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawJourneys:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.journeys import RawJourneys

        return RawJourneys(self._sender)

    @overload
    def get(
        self,
        body: GetJourneyRequest | GetJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetJourneyResponse: ...

    @overload
    def get(
        self,
        *,
        journey_id: int | str,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        include_activity_counters: bool | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        isp: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetJourneyResponse: ...

    def get(
        self,
        body: GetJourneyRequest | GetJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        include_activity_counters: bool | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        isp: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetJourneyResponse:
        """Retrieve a journey.

        Returns one journey with its actions and statistics; its properties stand at the top of the answer.

        Statistics by day cover `StartDate` to `EndDate`; `AggregatedEmailActions` covers all time, and can be
        narrowed to one action (`EmailID`), one receiving domain (`ISP`), or both.

        Args:
            journey_id: Id of the journey.
            start_date: First day of the statistics; 30 days ago by default.
            end_date: Last day of the statistics; today by default.
            include_activity_counters: Add `LastTriggeredAt`, `LastActivityAt` and `TotalEnrolledLifetime` to
                `JourneyStats`. (default False)
            email_id: Count e-mails of one action only. It is the `ActionID` of a SendEmail action of this journey,
                not the id of an e-mail.
            isp: Count e-mails to one receiving domain only. Letters, digits, dots and hyphens.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.get: GET /api/v1/journey
        """
        return self._sender.call(
            GET,
            "/api/v1/journey",
            (),
            get_body(
                body,
                journey_id,
                start_date,
                end_date,
                include_activity_counters,
                email_id,
                isp,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def create(
        self,
        body: CreateJourneyRequest | CreateJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreateJourneyResponse: ...

    @overload
    def create(
        self,
        *,
        name: str,
        trigger: JourneyTrigger | _JourneyTrigger | Unset = UNSET,
        trigger_parameters: TriggerParameters | TriggerParametersPayload | Unset = UNSET,
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
        trigger_value: str | int | Unset = UNSET,
        trigger_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria_operator: CriteriaOperator | _CriteriaOperator | Unset = UNSET,
        rate_limit_per_hour: int | Unset = UNSET,
        rate_limit_per_day: int | Unset = UNSET,
        notes: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreateJourneyResponse: ...

    def create(
        self,
        body: CreateJourneyRequest | CreateJourneyRequestPayload | Unset = UNSET,
        *,
        name: str | Unset = UNSET,
        trigger: JourneyTrigger | _JourneyTrigger | Unset = UNSET,
        trigger_parameters: TriggerParameters | TriggerParametersPayload | Unset = UNSET,
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
        trigger_value: str | int | Unset = UNSET,
        trigger_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria_operator: CriteriaOperator | _CriteriaOperator | Unset = UNSET,
        rate_limit_per_hour: int | Unset = UNSET,
        rate_limit_per_day: int | Unset = UNSET,
        notes: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreateJourneyResponse:
        """Create a journey.

        Creates a journey in the state Disabled and without actions. Give it actions with `PATCH
        /api/v1/journey.actions`, then enable it.

        `Trigger_ListID` goes with the list triggers and with ScheduledPull, `Trigger_EmailID` with the e-mail
        triggers, `Trigger_Value` with the others. A repeated call creates a second journey.

        Args:
            name: Name of the journey.
            trigger: What lets subscribers in. (default Manual)
            trigger_parameters: Settings of the trigger; ScheduledPull needs them.
            trigger_list_id: List of the list triggers; ScheduledPull draws its subscribers from it.
            trigger_email_id: E-mail of the e-mail triggers.
            trigger_value: What the other triggers wait for, such as a tag, a custom field, an amount or a journey.
            trigger_criteria: Conditions for the trigger.
            run_criteria: Conditions that a subscriber has to meet to run through the journey.
            run_criteria_operator: Whether all of `Run_Criteria` have to hold, or one. (default and)
            rate_limit_per_hour: How often the journey may be triggered in an hour.
            rate_limit_per_day: How often the journey may be triggered in a day.
            notes: A note for administrators; subscribers never see it.

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: A journey of this name is in the list, made about the time of the call.
        (journey.list)

        journey.create: POST /api/v1/journey
        """
        return self._sender.call(
            CREATE,
            "/api/v1/journey",
            (),
            create_body(
                body,
                name,
                trigger,
                trigger_parameters,
                trigger_list_id,
                trigger_email_id,
                trigger_value,
                trigger_criteria,
                run_criteria,
                run_criteria_operator,
                rate_limit_per_hour,
                rate_limit_per_day,
                notes,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def update(
        self,
        body: UpdateJourneyRequest | UpdateJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateJourneyResponse: ...

    @overload
    def update(
        self,
        *,
        journey_id: int | str | Unset = UNSET,
        name: str | Unset = UNSET,
        notes: str | Unset = UNSET,
        trigger: JourneyTrigger | _JourneyTrigger | Unset = UNSET,
        trigger_parameters: TriggerParameters | TriggerParametersPayload | Unset = UNSET,
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
        trigger_value: str | int | Unset = UNSET,
        trigger_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria_operator: CriteriaOperator | _CriteriaOperator | Unset = UNSET,
        rate_limit_per_hour: int | Unset = UNSET,
        rate_limit_per_day: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateJourneyResponse: ...

    def update(
        self,
        body: UpdateJourneyRequest | UpdateJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        name: str | Unset = UNSET,
        notes: str | Unset = UNSET,
        trigger: JourneyTrigger | _JourneyTrigger | Unset = UNSET,
        trigger_parameters: TriggerParameters | TriggerParametersPayload | Unset = UNSET,
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
        trigger_value: str | int | Unset = UNSET,
        trigger_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria_operator: CriteriaOperator | _CriteriaOperator | Unset = UNSET,
        rate_limit_per_hour: int | Unset = UNSET,
        rate_limit_per_day: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateJourneyResponse:
        """Change a journey.

        Changes the properties that are given and leaves the others. Actions are changed with `PATCH
        /api/v1/journey.actions`, the status with enable and disable.

        `Trigger_ListID` goes with the list triggers and with ScheduledPull, `Trigger_EmailID` with the e-mail
        triggers, `Trigger_Value` with the others.

        Args:
            journey_id: Id of the journey.
            name: The new name.
            notes: The new note for administrators.
            trigger: What lets subscribers in from now on.
            trigger_parameters: Settings of the trigger; ScheduledPull needs them.
            trigger_list_id: List of the list triggers; ScheduledPull draws its subscribers from it.
            trigger_email_id: E-mail of the e-mail triggers.
            trigger_value: What the other triggers wait for, such as a tag, a custom field, an amount or a journey.
            trigger_criteria: Conditions for the trigger.
            run_criteria: Conditions that a subscriber has to meet to run through the journey.
            run_criteria_operator: Whether all of `Run_Criteria` have to hold, or one. (default and)
            rate_limit_per_hour: How often the journey may be triggered in an hour.
            rate_limit_per_day: How often the journey may be triggered in a day.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.update: PATCH /api/v1/journey
        """
        return self._sender.call(
            UPDATE,
            "/api/v1/journey",
            (),
            update_body(
                body,
                journey_id,
                name,
                notes,
                trigger,
                trigger_parameters,
                trigger_list_id,
                trigger_email_id,
                trigger_value,
                trigger_criteria,
                run_criteria,
                run_criteria_operator,
                rate_limit_per_hour,
                rate_limit_per_day,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def list(
        self,
        body: ListJourneysRequest | ListJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListJourneysResponse: ...

    @overload
    def list(
        self,
        *,
        stats_start_date: str | Unset = UNSET,
        stats_end_date: str | Unset = UNSET,
        skip_stats: bool | Unset = UNSET,
        include_activity_counters: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListJourneysResponse: ...

    def list(
        self,
        body: ListJourneysRequest | ListJourneysRequestPayload | Unset = UNSET,
        *,
        stats_start_date: str | Unset = UNSET,
        stats_end_date: str | Unset = UNSET,
        skip_stats: bool | Unset = UNSET,
        include_activity_counters: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListJourneysResponse:
        """List journeys.

        Returns every journey of the user, each with statistics unless `SkipStats` is true. There are no pages and no
        filters. Without statistics the call is much cheaper.

        Args:
            stats_start_date: First day of the statistics; 30 days ago by default.
            stats_end_date: Last day of the statistics; today by default.
            skip_stats: Leave `JourneyStats` out. Dates are checked all the same. (default False)
            include_activity_counters: Add `LastTriggeredAt`, `LastActivityAt` and `TotalEnrolledLifetime` to
                `JourneyStats`. (default False)

        Raises:
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.list: GET /api/v1/journeys
        """
        return self._sender.call(
            LIST,
            "/api/v1/journeys",
            (),
            list_body(
                body,
                stats_start_date,
                stats_end_date,
                skip_stats,
                include_activity_counters,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def clone(
        self,
        body: CloneJourneyRequest | CloneJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CloneJourneyResponse: ...

    @overload
    def clone(
        self,
        *,
        journey_id: int | str,
        new_journey_name: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CloneJourneyResponse: ...

    def clone(
        self,
        body: CloneJourneyRequest | CloneJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        new_journey_name: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CloneJourneyResponse:
        """Copy a journey.

        Makes a disabled copy of a journey under a new name. A repeated call makes another copy.

        Args:
            journey_id: Id of the journey to copy.
            new_journey_name: Name of the copy.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: A journey with the name of the copy is in the list, made about the time of the call.
        (journey.list)

        journey.clone: POST /api/v1/journey.clone
        """
        return self._sender.call(
            CLONE,
            "/api/v1/journey.clone",
            (),
            clone_body(
                body,
                journey_id,
                new_journey_name,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def list_send_email_actions(
        self,
        body: ListSendEmailActionsRequest | ListSendEmailActionsRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListSendEmailActionsResponse: ...

    @overload
    def list_send_email_actions(
        self,
        *,
        journey_id: int | str | Unset = UNSET,
        include_disabled: bool | Unset = UNSET,
        include_unpublished: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListSendEmailActionsResponse: ...

    def list_send_email_actions(
        self,
        body: ListSendEmailActionsRequest | ListSendEmailActionsRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        include_disabled: bool | Unset = UNSET,
        include_unpublished: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListSendEmailActionsResponse:
        """List the e-mail actions of all journeys.

        Returns every SendEmail action of the user, or of one journey. By default only published actions of enabled
        journeys are in the list. A journey of somebody else gives an empty list, not an error.

        Args:
            journey_id: Only the actions of this journey.
            include_disabled: With actions of disabled journeys. (default False)
            include_unpublished: With actions that are not published. (default False)

        Raises:
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.sendemailactions: GET /api/v1/journey.sendemailactions
        """
        return self._sender.call(
            LIST_SEND_EMAIL_ACTIONS,
            "/api/v1/journey.sendemailactions",
            (),
            list_send_email_actions_body(
                body,
                journey_id,
                include_disabled,
                include_unpublished,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def delete(
        self,
        body: DeleteJourneyRequest | DeleteJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DeleteJourneyResponse: ...

    @overload
    def delete(
        self,
        *,
        journey_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DeleteJourneyResponse: ...

    def delete(
        self,
        body: DeleteJourneyRequest | DeleteJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DeleteJourneyResponse:
        """Delete a journey.

        Deletes a journey for good. Repeating the call does no harm and fails with code 3.

        Args:
            journey_id: Id of the journey.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.delete: POST /api/v1/journey.delete
        """
        return self._sender.call(
            DELETE,
            "/api/v1/journey.delete",
            (),
            delete_body(
                body,
                journey_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def delete_many(
        self,
        body: DeleteJourneysRequest | DeleteJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DeleteJourneysResponse: ...

    @overload
    def delete_many(
        self,
        *,
        journeys: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DeleteJourneysResponse: ...

    def delete_many(
        self,
        body: DeleteJourneysRequest | DeleteJourneysRequestPayload | Unset = UNSET,
        *,
        journeys: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DeleteJourneysResponse:
        """Delete several journeys.

        Deletes several journeys for good. The answer does not say which of them were there.

        Args:
            journeys: Ids of the journeys, with commas between them.

        Raises:
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journeys.delete: POST /api.php
        """
        return self._sender.call(
            DELETE_MANY,
            "/api.php",
            (),
            delete_many_body(
                body,
                journeys,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def enable(
        self,
        body: EnableJourneyRequest | EnableJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EnableJourneyResponse: ...

    @overload
    def enable(
        self,
        *,
        journey_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EnableJourneyResponse: ...

    def enable(
        self,
        body: EnableJourneyRequest | EnableJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EnableJourneyResponse:
        """Enable a journey.

        Changes the status of a journey from Disabled to Enabled. It changes state although its method is GET.
        Repeating the call does no harm and fails with code 4.

        Args:
            journey_id: Id of the journey.

        Raises:
            NotFoundError: 404.
            ConflictError: 409.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.enable: GET /api/v1/journey.enable
        """
        return self._sender.call(
            ENABLE,
            "/api/v1/journey.enable",
            (),
            enable_body(
                body,
                journey_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def disable(
        self,
        body: DisableJourneyRequest | DisableJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DisableJourneyResponse: ...

    @overload
    def disable(
        self,
        *,
        journey_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DisableJourneyResponse: ...

    def disable(
        self,
        body: DisableJourneyRequest | DisableJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DisableJourneyResponse:
        """Disable a journey.

        Changes the status of a journey from Enabled to Disabled. It changes state although its method is GET.
        Repeating the call does no harm and fails with code 4.

        Args:
            journey_id: Id of the journey.

        Raises:
            NotFoundError: 404.
            ConflictError: 409.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.disable: GET /api/v1/journey.disable
        """
        return self._sender.call(
            DISABLE,
            "/api/v1/journey.disable",
            (),
            disable_body(
                body,
                journey_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def update_actions(
        self,
        body: UpdateJourneyActionsRequest | UpdateJourneyActionsRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateJourneyActionsResponse: ...

    @overload
    def update_actions(
        self,
        *,
        journey_id: int | str | Unset = UNSET,
        actions: Sequence[
            WaitAction
            | WaitActionPayload
            | UpdateCustomFieldValueAction
            | UpdateCustomFieldValueActionPayload
            | UnsubscribeAction
            | UnsubscribeActionPayload
            | DeleteSubscriberAction
            | DeleteSubscriberActionPayload
            | ExitJourneyAction
            | ExitJourneyActionPayload
            | ExitThisJourneyAction
            | ExitThisJourneyActionPayload
            | ExitAllOtherJourneysAction
            | ExitAllOtherJourneysActionPayload
            | ExitAllJourneysAction
            | ExitAllJourneysActionPayload
            | WebhookAction
            | WebhookActionPayload
            | StartJourneyAction
            | StartJourneyActionPayload
            | SubscribeAction
            | SubscribeActionPayload
            | AddTagAction
            | AddTagActionPayload
            | RemoveTagAction
            | RemoveTagActionPayload
            | YesNoAction
            | YesNoActionPayload
            | DecisionAction
            | DecisionActionPayload
            | SendEmailAction
            | SendEmailActionPayload
            | SendSMSAction
            | SendSMSActionPayload
            | DebugAction
            | DebugActionPayload
        ]
        | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateJourneyActionsResponse: ...

    def update_actions(
        self,
        body: UpdateJourneyActionsRequest | UpdateJourneyActionsRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        actions: Sequence[
            WaitAction
            | WaitActionPayload
            | UpdateCustomFieldValueAction
            | UpdateCustomFieldValueActionPayload
            | UnsubscribeAction
            | UnsubscribeActionPayload
            | DeleteSubscriberAction
            | DeleteSubscriberActionPayload
            | ExitJourneyAction
            | ExitJourneyActionPayload
            | ExitThisJourneyAction
            | ExitThisJourneyActionPayload
            | ExitAllOtherJourneysAction
            | ExitAllOtherJourneysActionPayload
            | ExitAllJourneysAction
            | ExitAllJourneysActionPayload
            | WebhookAction
            | WebhookActionPayload
            | StartJourneyAction
            | StartJourneyActionPayload
            | SubscribeAction
            | SubscribeActionPayload
            | AddTagAction
            | AddTagActionPayload
            | RemoveTagAction
            | RemoveTagActionPayload
            | YesNoAction
            | YesNoActionPayload
            | DecisionAction
            | DecisionActionPayload
            | SendEmailAction
            | SendEmailActionPayload
            | SendSMSAction
            | SendSMSActionPayload
            | DebugAction
            | DebugActionPayload
        ]
        | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateJourneyActionsResponse:
        """Replace the actions of a journey.

        Replaces the whole list of actions: an action that is not in `Actions` is removed from the journey, with its
        statistics. Order in the list is order in the journey.

        An action with an `ActionID` keeps its identity, and fails if it is of another journey or gone; one with
        `null` is created, so a repeated call creates it again. Requests are flat (parameters beside `Action`),
        answers nest them under `ActionParameters`.

        Args:
            journey_id: Id of the journey.
            actions: All actions of the journey, in order. What is missing here is removed.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: `Actions` has the new actions, with ids of their own. (journey.get)

        journey.actions.update: PATCH /api/v1/journey.actions
        """
        return self._sender.call(
            UPDATE_ACTIONS,
            "/api/v1/journey.actions",
            (),
            update_actions_body(
                body,
                journey_id,
                actions,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def update_actions_published(
        self,
        body: UpdateActionsPublishedRequest | UpdateActionsPublishedRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateActionsPublishedResponse: ...

    @overload
    def update_actions_published(
        self,
        *,
        journey_id: int | str | Unset = UNSET,
        actions: Sequence[ActionPublished | ActionPublishedPayload] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateActionsPublishedResponse: ...

    def update_actions_published(
        self,
        body: UpdateActionsPublishedRequest | UpdateActionsPublishedRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        actions: Sequence[ActionPublished | ActionPublishedPayload] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateActionsPublishedResponse:
        """Publish actions of a journey, or take them back.

        Sets for some actions of a journey whether they are published, and leaves the others as they are.

        Args:
            journey_id: Id of the journey.
            actions: The actions to change.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.actions.published: PATCH /api/v1/journey.actions.published
        """
        return self._sender.call(
            UPDATE_ACTIONS_PUBLISHED,
            "/api/v1/journey.actions.published",
            (),
            update_actions_published_body(
                body,
                journey_id,
                actions,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def list_action_subscribers(
        self,
        body: ListActionSubscribersRequest | ListActionSubscribersRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListActionSubscribersResponse: ...

    @overload
    def list_action_subscribers(
        self,
        *,
        journey_id: int | str,
        action_id: int | str,
        filter_json: str | Unset = UNSET,
        operator: FilterOperator | _FilterOperator | Unset = UNSET,
        records_per_request: int | Unset = UNSET,
        records_from: int | Unset = UNSET,
        order_field: str | Unset = UNSET,
        order_type: SortOrder | _SortOrder | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListActionSubscribersResponse: ...

    def list_action_subscribers(
        self,
        body: ListActionSubscribersRequest | ListActionSubscribersRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        action_id: int | str | Unset = UNSET,
        filter_json: str | Unset = UNSET,
        operator: FilterOperator | _FilterOperator | Unset = UNSET,
        records_per_request: int | Unset = UNSET,
        records_from: int | Unset = UNSET,
        order_field: str | Unset = UNSET,
        order_type: SortOrder | _SortOrder | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListActionSubscribersResponse:
        """List the subscribers of an action.

        Returns the subscribers who came to an action of a journey, page by page, narrowed to those who did something
        with its e-mail.

        Args:
            journey_id: Id of the journey.
            action_id: Id of the action.
            filter_json: A JSON array, as text, of `opened`, `clicked`, `converted`, `browser_viewed`, `forwarded`,
                `unsubscribed`, `bounced` and `spam_complaint`.
            operator: Whether all filters have to hold, or one; only with `FilterJSON`.
            records_per_request: Subscribers per page. Never 0: the server then falls back to its default, or to
                everybody. (default 25, at least 1)
            records_from: How many subscribers to skip. (default 0)
            order_field: The field to sort by. (default EmailAddress)
            order_type: Up or down. (default ASC)

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.action.subscribers: GET /api/v1/journey.action.subscribers
        """
        return self._sender.call(
            LIST_ACTION_SUBSCRIBERS,
            "/api/v1/journey.action.subscribers",
            (),
            list_action_subscribers_body(
                body,
                journey_id,
                action_id,
                filter_json,
                operator,
                records_per_request,
                records_from,
                order_field,
                order_type,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def iter_action_subscribers(
        self,
        body: ListActionSubscribersRequest | ListActionSubscribersRequestPayload,
        *,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[ActionSubscriber, ListActionSubscribersResponse]: ...

    @overload
    def iter_action_subscribers(
        self,
        *,
        journey_id: int | str,
        action_id: int | str,
        filter_json: str | Unset = UNSET,
        operator: FilterOperator | _FilterOperator | Unset = UNSET,
        records_per_request: int | Unset = UNSET,
        records_from: int | Unset = UNSET,
        order_field: str | Unset = UNSET,
        order_type: SortOrder | _SortOrder | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[ActionSubscriber, ListActionSubscribersResponse]: ...

    def iter_action_subscribers(
        self,
        body: ListActionSubscribersRequest | ListActionSubscribersRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        action_id: int | str | Unset = UNSET,
        filter_json: str | Unset = UNSET,
        operator: FilterOperator | _FilterOperator | Unset = UNSET,
        records_per_request: int | Unset = UNSET,
        records_from: int | Unset = UNSET,
        order_field: str | Unset = UNSET,
        order_type: SortOrder | _SortOrder | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[ActionSubscriber, ListActionSubscribersResponse]:
        """Every item of `list_action_subscribers`, page by page, fetched as they are needed.

        Iterate over it for the items (`Subscribers`), over its `pages()` for the pages. `max_pages` bounds how many
        are fetched.

        journey.action.subscribers: GET /api/v1/journey.action.subscribers
        """
        return self._sender.paginate(
            LIST_ACTION_SUBSCRIBERS,
            "/api/v1/journey.action.subscribers",
            (),
            list_action_subscribers_body(
                body,
                journey_id,
                action_id,
                filter_json,
                operator,
                records_per_request,
                records_from,
                order_field,
                order_type,
            ),
            extra_headers,
            timeout,
            max_pages,
        )

    @overload
    def stats_by_isp(
        self,
        body: JourneyStatsByISPRequest | JourneyStatsByISPRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyStatsByISPResponse: ...

    @overload
    def stats_by_isp(
        self,
        *,
        journey_id: int | str,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyStatsByISPResponse: ...

    def stats_by_isp(
        self,
        body: JourneyStatsByISPRequest | JourneyStatsByISPRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyStatsByISPResponse:
        """Statistics of a journey by receiving domain.

        Returns, for each receiving domain, how many e-mails of a journey were sent, delivered, opened and so on. The
        figures are counted once a day.

        Args:
            journey_id: Id of the journey.
            start_date: First day of the statistics; 30 days ago by default.
            end_date: Last day of the statistics; today by default.
            email_id: Count e-mails of one action only. It is the `ActionID` of a SendEmail action of this journey,
                not the id of an e-mail.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.stats.byisp: GET /api/v1/journey.stats.byisp
        """
        return self._sender.call(
            STATS_BY_ISP,
            "/api/v1/journey.stats.byisp",
            (),
            stats_by_isp_body(
                body,
                journey_id,
                start_date,
                end_date,
                email_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def stats_by_action(
        self,
        body: JourneyStatsByActionRequest | JourneyStatsByActionRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyStatsByActionResponse: ...

    @overload
    def stats_by_action(
        self,
        *,
        journey_id: int | str,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        isp: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyStatsByActionResponse: ...

    def stats_by_action(
        self,
        body: JourneyStatsByActionRequest | JourneyStatsByActionRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        isp: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyStatsByActionResponse:
        """Statistics of a journey by action.

        Returns, for each SendEmail action of a journey, its figures over the days asked for and for each day, days
        without activity included. A journey without such an action gives an empty list.

        Args:
            journey_id: Id of the journey.
            start_date: First day of the statistics; 30 days ago by default.
            end_date: Last day of the statistics; today by default.
            email_id: Return one action only. It is the `ActionID` of a SendEmail action of this journey, not the id
                of an e-mail.
            isp: Count e-mails to one receiving domain only. Letters, digits, dots and hyphens.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.stats.byaction: GET /api/v1/journey.stats.byaction
        """
        return self._sender.call(
            STATS_BY_ACTION,
            "/api/v1/journey.stats.byaction",
            (),
            stats_by_action_body(
                body,
                journey_id,
                start_date,
                end_date,
                email_id,
                isp,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def benchmark(
        self,
        body: JourneyBenchmarkRequest | JourneyBenchmarkRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyBenchmarkResponse: ...

    @overload
    def benchmark(
        self,
        *,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyBenchmarkResponse: ...

    def benchmark(
        self,
        body: JourneyBenchmarkRequest | JourneyBenchmarkRequestPayload | Unset = UNSET,
        *,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyBenchmarkResponse:
        """Average rates of all journeys.

        Returns the rates of all journeys of the user together, weighted by the e-mails sent, to compare one journey
        with. Rates are shares of 1.

        Args:
            start_date: First day of the statistics; 30 days ago by default.
            end_date: Last day of the statistics; today by default.

        Raises:
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        account.journey.benchmark: GET /api/v1/account.journey.benchmark
        """
        return self._sender.call(
            BENCHMARK,
            "/api/v1/account.journey.benchmark",
            (),
            benchmark_body(
                body,
                start_date,
                end_date,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def enable_many(
        self,
        body: EnableJourneysRequest | EnableJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EnableJourneysResponse: ...

    @overload
    def enable_many(
        self,
        *,
        journey_ids: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EnableJourneysResponse: ...

    def enable_many(
        self,
        body: EnableJourneysRequest | EnableJourneysRequestPayload | Unset = UNSET,
        *,
        journey_ids: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EnableJourneysResponse:
        """Enable several journeys.

        Enables each of several journeys. The call succeeds even if it failed for all of them: ids that are unknown,
        of somebody else, or enabled already are in `FailedJourneyIDs`.

        Args:
            journey_ids: Ids of the journeys, with commas between them.

        Raises:
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journeys.enable: POST /api/v1/journeys.enable
        """
        return self._sender.call(
            ENABLE_MANY,
            "/api/v1/journeys.enable",
            (),
            enable_many_body(
                body,
                journey_ids,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def disable_many(
        self,
        body: DisableJourneysRequest | DisableJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DisableJourneysResponse: ...

    @overload
    def disable_many(
        self,
        *,
        journey_ids: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DisableJourneysResponse: ...

    def disable_many(
        self,
        body: DisableJourneysRequest | DisableJourneysRequestPayload | Unset = UNSET,
        *,
        journey_ids: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DisableJourneysResponse:
        """Disable several journeys.

        Disables each of several journeys. The call succeeds even if it failed for all of them: ids that are unknown,
        of somebody else, or disabled already are in `FailedJourneyIDs`.

        Args:
            journey_ids: Ids of the journeys, with commas between them.

        Raises:
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journeys.disable: POST /api/v1/journeys.disable
        """
        return self._sender.call(
            DISABLE_MANY,
            "/api/v1/journeys.disable",
            (),
            disable_many_body(
                body,
                journey_ids,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def clone_many(
        self,
        body: CloneJourneysRequest | CloneJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CloneJourneysResponse: ...

    @overload
    def clone_many(
        self,
        *,
        journey_ids: str,
        name_suffix: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CloneJourneysResponse: ...

    def clone_many(
        self,
        body: CloneJourneysRequest | CloneJourneysRequestPayload | Unset = UNSET,
        *,
        journey_ids: str | Unset = UNSET,
        name_suffix: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CloneJourneysResponse:
        """Copy several journeys.

        Makes a disabled copy of each of several journeys, actions included; the copies refer to the same e-mails and
        lists. The call succeeds even if it failed for all of them. A repeated call makes more copies.

        Args:
            journey_ids: Ids of the journeys, with commas between them.
            name_suffix: Added to the name of each copy, after a space. (default (copy))

        Raises:
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: Journeys with the names of the copies are in the list, made about the time of the
        call. (journey.list)

        journeys.clone: POST /api/v1/journeys.clone
        """
        return self._sender.call(
            CLONE_MANY,
            "/api/v1/journeys.clone",
            (),
            clone_many_body(
                body,
                journey_ids,
                name_suffix,
            ),
            extra_headers,
            timeout,
        )


class AsyncJourneys:
    """Journeys of the account and the actions in them."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawJourneys:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.journeys import AsyncRawJourneys

        return AsyncRawJourneys(self._sender)

    @overload
    async def get(
        self,
        body: GetJourneyRequest | GetJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetJourneyResponse: ...

    @overload
    async def get(
        self,
        *,
        journey_id: int | str,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        include_activity_counters: bool | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        isp: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetJourneyResponse: ...

    async def get(
        self,
        body: GetJourneyRequest | GetJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        include_activity_counters: bool | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        isp: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetJourneyResponse:
        """Retrieve a journey.

        Returns one journey with its actions and statistics; its properties stand at the top of the answer.

        Statistics by day cover `StartDate` to `EndDate`; `AggregatedEmailActions` covers all time, and can be
        narrowed to one action (`EmailID`), one receiving domain (`ISP`), or both.

        Args:
            journey_id: Id of the journey.
            start_date: First day of the statistics; 30 days ago by default.
            end_date: Last day of the statistics; today by default.
            include_activity_counters: Add `LastTriggeredAt`, `LastActivityAt` and `TotalEnrolledLifetime` to
                `JourneyStats`. (default False)
            email_id: Count e-mails of one action only. It is the `ActionID` of a SendEmail action of this journey,
                not the id of an e-mail.
            isp: Count e-mails to one receiving domain only. Letters, digits, dots and hyphens.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.get: GET /api/v1/journey
        """
        return await self._sender.call(
            GET,
            "/api/v1/journey",
            (),
            get_body(
                body,
                journey_id,
                start_date,
                end_date,
                include_activity_counters,
                email_id,
                isp,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def create(
        self,
        body: CreateJourneyRequest | CreateJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreateJourneyResponse: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        trigger: JourneyTrigger | _JourneyTrigger | Unset = UNSET,
        trigger_parameters: TriggerParameters | TriggerParametersPayload | Unset = UNSET,
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
        trigger_value: str | int | Unset = UNSET,
        trigger_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria_operator: CriteriaOperator | _CriteriaOperator | Unset = UNSET,
        rate_limit_per_hour: int | Unset = UNSET,
        rate_limit_per_day: int | Unset = UNSET,
        notes: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreateJourneyResponse: ...

    async def create(
        self,
        body: CreateJourneyRequest | CreateJourneyRequestPayload | Unset = UNSET,
        *,
        name: str | Unset = UNSET,
        trigger: JourneyTrigger | _JourneyTrigger | Unset = UNSET,
        trigger_parameters: TriggerParameters | TriggerParametersPayload | Unset = UNSET,
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
        trigger_value: str | int | Unset = UNSET,
        trigger_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria_operator: CriteriaOperator | _CriteriaOperator | Unset = UNSET,
        rate_limit_per_hour: int | Unset = UNSET,
        rate_limit_per_day: int | Unset = UNSET,
        notes: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreateJourneyResponse:
        """Create a journey.

        Creates a journey in the state Disabled and without actions. Give it actions with `PATCH
        /api/v1/journey.actions`, then enable it.

        `Trigger_ListID` goes with the list triggers and with ScheduledPull, `Trigger_EmailID` with the e-mail
        triggers, `Trigger_Value` with the others. A repeated call creates a second journey.

        Args:
            name: Name of the journey.
            trigger: What lets subscribers in. (default Manual)
            trigger_parameters: Settings of the trigger; ScheduledPull needs them.
            trigger_list_id: List of the list triggers; ScheduledPull draws its subscribers from it.
            trigger_email_id: E-mail of the e-mail triggers.
            trigger_value: What the other triggers wait for, such as a tag, a custom field, an amount or a journey.
            trigger_criteria: Conditions for the trigger.
            run_criteria: Conditions that a subscriber has to meet to run through the journey.
            run_criteria_operator: Whether all of `Run_Criteria` have to hold, or one. (default and)
            rate_limit_per_hour: How often the journey may be triggered in an hour.
            rate_limit_per_day: How often the journey may be triggered in a day.
            notes: A note for administrators; subscribers never see it.

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: A journey of this name is in the list, made about the time of the call.
        (journey.list)

        journey.create: POST /api/v1/journey
        """
        return await self._sender.call(
            CREATE,
            "/api/v1/journey",
            (),
            create_body(
                body,
                name,
                trigger,
                trigger_parameters,
                trigger_list_id,
                trigger_email_id,
                trigger_value,
                trigger_criteria,
                run_criteria,
                run_criteria_operator,
                rate_limit_per_hour,
                rate_limit_per_day,
                notes,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def update(
        self,
        body: UpdateJourneyRequest | UpdateJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateJourneyResponse: ...

    @overload
    async def update(
        self,
        *,
        journey_id: int | str | Unset = UNSET,
        name: str | Unset = UNSET,
        notes: str | Unset = UNSET,
        trigger: JourneyTrigger | _JourneyTrigger | Unset = UNSET,
        trigger_parameters: TriggerParameters | TriggerParametersPayload | Unset = UNSET,
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
        trigger_value: str | int | Unset = UNSET,
        trigger_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria_operator: CriteriaOperator | _CriteriaOperator | Unset = UNSET,
        rate_limit_per_hour: int | Unset = UNSET,
        rate_limit_per_day: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateJourneyResponse: ...

    async def update(
        self,
        body: UpdateJourneyRequest | UpdateJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        name: str | Unset = UNSET,
        notes: str | Unset = UNSET,
        trigger: JourneyTrigger | _JourneyTrigger | Unset = UNSET,
        trigger_parameters: TriggerParameters | TriggerParametersPayload | Unset = UNSET,
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
        trigger_value: str | int | Unset = UNSET,
        trigger_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria_operator: CriteriaOperator | _CriteriaOperator | Unset = UNSET,
        rate_limit_per_hour: int | Unset = UNSET,
        rate_limit_per_day: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateJourneyResponse:
        """Change a journey.

        Changes the properties that are given and leaves the others. Actions are changed with `PATCH
        /api/v1/journey.actions`, the status with enable and disable.

        `Trigger_ListID` goes with the list triggers and with ScheduledPull, `Trigger_EmailID` with the e-mail
        triggers, `Trigger_Value` with the others.

        Args:
            journey_id: Id of the journey.
            name: The new name.
            notes: The new note for administrators.
            trigger: What lets subscribers in from now on.
            trigger_parameters: Settings of the trigger; ScheduledPull needs them.
            trigger_list_id: List of the list triggers; ScheduledPull draws its subscribers from it.
            trigger_email_id: E-mail of the e-mail triggers.
            trigger_value: What the other triggers wait for, such as a tag, a custom field, an amount or a journey.
            trigger_criteria: Conditions for the trigger.
            run_criteria: Conditions that a subscriber has to meet to run through the journey.
            run_criteria_operator: Whether all of `Run_Criteria` have to hold, or one. (default and)
            rate_limit_per_hour: How often the journey may be triggered in an hour.
            rate_limit_per_day: How often the journey may be triggered in a day.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.update: PATCH /api/v1/journey
        """
        return await self._sender.call(
            UPDATE,
            "/api/v1/journey",
            (),
            update_body(
                body,
                journey_id,
                name,
                notes,
                trigger,
                trigger_parameters,
                trigger_list_id,
                trigger_email_id,
                trigger_value,
                trigger_criteria,
                run_criteria,
                run_criteria_operator,
                rate_limit_per_hour,
                rate_limit_per_day,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def list(
        self,
        body: ListJourneysRequest | ListJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListJourneysResponse: ...

    @overload
    async def list(
        self,
        *,
        stats_start_date: str | Unset = UNSET,
        stats_end_date: str | Unset = UNSET,
        skip_stats: bool | Unset = UNSET,
        include_activity_counters: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListJourneysResponse: ...

    async def list(
        self,
        body: ListJourneysRequest | ListJourneysRequestPayload | Unset = UNSET,
        *,
        stats_start_date: str | Unset = UNSET,
        stats_end_date: str | Unset = UNSET,
        skip_stats: bool | Unset = UNSET,
        include_activity_counters: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListJourneysResponse:
        """List journeys.

        Returns every journey of the user, each with statistics unless `SkipStats` is true. There are no pages and no
        filters. Without statistics the call is much cheaper.

        Args:
            stats_start_date: First day of the statistics; 30 days ago by default.
            stats_end_date: Last day of the statistics; today by default.
            skip_stats: Leave `JourneyStats` out. Dates are checked all the same. (default False)
            include_activity_counters: Add `LastTriggeredAt`, `LastActivityAt` and `TotalEnrolledLifetime` to
                `JourneyStats`. (default False)

        Raises:
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.list: GET /api/v1/journeys
        """
        return await self._sender.call(
            LIST,
            "/api/v1/journeys",
            (),
            list_body(
                body,
                stats_start_date,
                stats_end_date,
                skip_stats,
                include_activity_counters,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def clone(
        self,
        body: CloneJourneyRequest | CloneJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CloneJourneyResponse: ...

    @overload
    async def clone(
        self,
        *,
        journey_id: int | str,
        new_journey_name: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CloneJourneyResponse: ...

    async def clone(
        self,
        body: CloneJourneyRequest | CloneJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        new_journey_name: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CloneJourneyResponse:
        """Copy a journey.

        Makes a disabled copy of a journey under a new name. A repeated call makes another copy.

        Args:
            journey_id: Id of the journey to copy.
            new_journey_name: Name of the copy.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: A journey with the name of the copy is in the list, made about the time of the call.
        (journey.list)

        journey.clone: POST /api/v1/journey.clone
        """
        return await self._sender.call(
            CLONE,
            "/api/v1/journey.clone",
            (),
            clone_body(
                body,
                journey_id,
                new_journey_name,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def list_send_email_actions(
        self,
        body: ListSendEmailActionsRequest | ListSendEmailActionsRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListSendEmailActionsResponse: ...

    @overload
    async def list_send_email_actions(
        self,
        *,
        journey_id: int | str | Unset = UNSET,
        include_disabled: bool | Unset = UNSET,
        include_unpublished: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListSendEmailActionsResponse: ...

    async def list_send_email_actions(
        self,
        body: ListSendEmailActionsRequest | ListSendEmailActionsRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        include_disabled: bool | Unset = UNSET,
        include_unpublished: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListSendEmailActionsResponse:
        """List the e-mail actions of all journeys.

        Returns every SendEmail action of the user, or of one journey. By default only published actions of enabled
        journeys are in the list. A journey of somebody else gives an empty list, not an error.

        Args:
            journey_id: Only the actions of this journey.
            include_disabled: With actions of disabled journeys. (default False)
            include_unpublished: With actions that are not published. (default False)

        Raises:
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.sendemailactions: GET /api/v1/journey.sendemailactions
        """
        return await self._sender.call(
            LIST_SEND_EMAIL_ACTIONS,
            "/api/v1/journey.sendemailactions",
            (),
            list_send_email_actions_body(
                body,
                journey_id,
                include_disabled,
                include_unpublished,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def delete(
        self,
        body: DeleteJourneyRequest | DeleteJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DeleteJourneyResponse: ...

    @overload
    async def delete(
        self,
        *,
        journey_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DeleteJourneyResponse: ...

    async def delete(
        self,
        body: DeleteJourneyRequest | DeleteJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DeleteJourneyResponse:
        """Delete a journey.

        Deletes a journey for good. Repeating the call does no harm and fails with code 3.

        Args:
            journey_id: Id of the journey.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.delete: POST /api/v1/journey.delete
        """
        return await self._sender.call(
            DELETE,
            "/api/v1/journey.delete",
            (),
            delete_body(
                body,
                journey_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def delete_many(
        self,
        body: DeleteJourneysRequest | DeleteJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DeleteJourneysResponse: ...

    @overload
    async def delete_many(
        self,
        *,
        journeys: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DeleteJourneysResponse: ...

    async def delete_many(
        self,
        body: DeleteJourneysRequest | DeleteJourneysRequestPayload | Unset = UNSET,
        *,
        journeys: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DeleteJourneysResponse:
        """Delete several journeys.

        Deletes several journeys for good. The answer does not say which of them were there.

        Args:
            journeys: Ids of the journeys, with commas between them.

        Raises:
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journeys.delete: POST /api.php
        """
        return await self._sender.call(
            DELETE_MANY,
            "/api.php",
            (),
            delete_many_body(
                body,
                journeys,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def enable(
        self,
        body: EnableJourneyRequest | EnableJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EnableJourneyResponse: ...

    @overload
    async def enable(
        self,
        *,
        journey_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EnableJourneyResponse: ...

    async def enable(
        self,
        body: EnableJourneyRequest | EnableJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EnableJourneyResponse:
        """Enable a journey.

        Changes the status of a journey from Disabled to Enabled. It changes state although its method is GET.
        Repeating the call does no harm and fails with code 4.

        Args:
            journey_id: Id of the journey.

        Raises:
            NotFoundError: 404.
            ConflictError: 409.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.enable: GET /api/v1/journey.enable
        """
        return await self._sender.call(
            ENABLE,
            "/api/v1/journey.enable",
            (),
            enable_body(
                body,
                journey_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def disable(
        self,
        body: DisableJourneyRequest | DisableJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DisableJourneyResponse: ...

    @overload
    async def disable(
        self,
        *,
        journey_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DisableJourneyResponse: ...

    async def disable(
        self,
        body: DisableJourneyRequest | DisableJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DisableJourneyResponse:
        """Disable a journey.

        Changes the status of a journey from Enabled to Disabled. It changes state although its method is GET.
        Repeating the call does no harm and fails with code 4.

        Args:
            journey_id: Id of the journey.

        Raises:
            NotFoundError: 404.
            ConflictError: 409.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.disable: GET /api/v1/journey.disable
        """
        return await self._sender.call(
            DISABLE,
            "/api/v1/journey.disable",
            (),
            disable_body(
                body,
                journey_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def update_actions(
        self,
        body: UpdateJourneyActionsRequest | UpdateJourneyActionsRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateJourneyActionsResponse: ...

    @overload
    async def update_actions(
        self,
        *,
        journey_id: int | str | Unset = UNSET,
        actions: Sequence[
            WaitAction
            | WaitActionPayload
            | UpdateCustomFieldValueAction
            | UpdateCustomFieldValueActionPayload
            | UnsubscribeAction
            | UnsubscribeActionPayload
            | DeleteSubscriberAction
            | DeleteSubscriberActionPayload
            | ExitJourneyAction
            | ExitJourneyActionPayload
            | ExitThisJourneyAction
            | ExitThisJourneyActionPayload
            | ExitAllOtherJourneysAction
            | ExitAllOtherJourneysActionPayload
            | ExitAllJourneysAction
            | ExitAllJourneysActionPayload
            | WebhookAction
            | WebhookActionPayload
            | StartJourneyAction
            | StartJourneyActionPayload
            | SubscribeAction
            | SubscribeActionPayload
            | AddTagAction
            | AddTagActionPayload
            | RemoveTagAction
            | RemoveTagActionPayload
            | YesNoAction
            | YesNoActionPayload
            | DecisionAction
            | DecisionActionPayload
            | SendEmailAction
            | SendEmailActionPayload
            | SendSMSAction
            | SendSMSActionPayload
            | DebugAction
            | DebugActionPayload
        ]
        | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateJourneyActionsResponse: ...

    async def update_actions(
        self,
        body: UpdateJourneyActionsRequest | UpdateJourneyActionsRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        actions: Sequence[
            WaitAction
            | WaitActionPayload
            | UpdateCustomFieldValueAction
            | UpdateCustomFieldValueActionPayload
            | UnsubscribeAction
            | UnsubscribeActionPayload
            | DeleteSubscriberAction
            | DeleteSubscriberActionPayload
            | ExitJourneyAction
            | ExitJourneyActionPayload
            | ExitThisJourneyAction
            | ExitThisJourneyActionPayload
            | ExitAllOtherJourneysAction
            | ExitAllOtherJourneysActionPayload
            | ExitAllJourneysAction
            | ExitAllJourneysActionPayload
            | WebhookAction
            | WebhookActionPayload
            | StartJourneyAction
            | StartJourneyActionPayload
            | SubscribeAction
            | SubscribeActionPayload
            | AddTagAction
            | AddTagActionPayload
            | RemoveTagAction
            | RemoveTagActionPayload
            | YesNoAction
            | YesNoActionPayload
            | DecisionAction
            | DecisionActionPayload
            | SendEmailAction
            | SendEmailActionPayload
            | SendSMSAction
            | SendSMSActionPayload
            | DebugAction
            | DebugActionPayload
        ]
        | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateJourneyActionsResponse:
        """Replace the actions of a journey.

        Replaces the whole list of actions: an action that is not in `Actions` is removed from the journey, with its
        statistics. Order in the list is order in the journey.

        An action with an `ActionID` keeps its identity, and fails if it is of another journey or gone; one with
        `null` is created, so a repeated call creates it again. Requests are flat (parameters beside `Action`),
        answers nest them under `ActionParameters`.

        Args:
            journey_id: Id of the journey.
            actions: All actions of the journey, in order. What is missing here is removed.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: `Actions` has the new actions, with ids of their own. (journey.get)

        journey.actions.update: PATCH /api/v1/journey.actions
        """
        return await self._sender.call(
            UPDATE_ACTIONS,
            "/api/v1/journey.actions",
            (),
            update_actions_body(
                body,
                journey_id,
                actions,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def update_actions_published(
        self,
        body: UpdateActionsPublishedRequest | UpdateActionsPublishedRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateActionsPublishedResponse: ...

    @overload
    async def update_actions_published(
        self,
        *,
        journey_id: int | str | Unset = UNSET,
        actions: Sequence[ActionPublished | ActionPublishedPayload] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateActionsPublishedResponse: ...

    async def update_actions_published(
        self,
        body: UpdateActionsPublishedRequest | UpdateActionsPublishedRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        actions: Sequence[ActionPublished | ActionPublishedPayload] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateActionsPublishedResponse:
        """Publish actions of a journey, or take them back.

        Sets for some actions of a journey whether they are published, and leaves the others as they are.

        Args:
            journey_id: Id of the journey.
            actions: The actions to change.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.actions.published: PATCH /api/v1/journey.actions.published
        """
        return await self._sender.call(
            UPDATE_ACTIONS_PUBLISHED,
            "/api/v1/journey.actions.published",
            (),
            update_actions_published_body(
                body,
                journey_id,
                actions,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def list_action_subscribers(
        self,
        body: ListActionSubscribersRequest | ListActionSubscribersRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListActionSubscribersResponse: ...

    @overload
    async def list_action_subscribers(
        self,
        *,
        journey_id: int | str,
        action_id: int | str,
        filter_json: str | Unset = UNSET,
        operator: FilterOperator | _FilterOperator | Unset = UNSET,
        records_per_request: int | Unset = UNSET,
        records_from: int | Unset = UNSET,
        order_field: str | Unset = UNSET,
        order_type: SortOrder | _SortOrder | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListActionSubscribersResponse: ...

    async def list_action_subscribers(
        self,
        body: ListActionSubscribersRequest | ListActionSubscribersRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        action_id: int | str | Unset = UNSET,
        filter_json: str | Unset = UNSET,
        operator: FilterOperator | _FilterOperator | Unset = UNSET,
        records_per_request: int | Unset = UNSET,
        records_from: int | Unset = UNSET,
        order_field: str | Unset = UNSET,
        order_type: SortOrder | _SortOrder | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListActionSubscribersResponse:
        """List the subscribers of an action.

        Returns the subscribers who came to an action of a journey, page by page, narrowed to those who did something
        with its e-mail.

        Args:
            journey_id: Id of the journey.
            action_id: Id of the action.
            filter_json: A JSON array, as text, of `opened`, `clicked`, `converted`, `browser_viewed`, `forwarded`,
                `unsubscribed`, `bounced` and `spam_complaint`.
            operator: Whether all filters have to hold, or one; only with `FilterJSON`.
            records_per_request: Subscribers per page. Never 0: the server then falls back to its default, or to
                everybody. (default 25, at least 1)
            records_from: How many subscribers to skip. (default 0)
            order_field: The field to sort by. (default EmailAddress)
            order_type: Up or down. (default ASC)

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.action.subscribers: GET /api/v1/journey.action.subscribers
        """
        return await self._sender.call(
            LIST_ACTION_SUBSCRIBERS,
            "/api/v1/journey.action.subscribers",
            (),
            list_action_subscribers_body(
                body,
                journey_id,
                action_id,
                filter_json,
                operator,
                records_per_request,
                records_from,
                order_field,
                order_type,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def iter_action_subscribers(
        self,
        body: ListActionSubscribersRequest | ListActionSubscribersRequestPayload,
        *,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[ActionSubscriber, ListActionSubscribersResponse]: ...

    @overload
    def iter_action_subscribers(
        self,
        *,
        journey_id: int | str,
        action_id: int | str,
        filter_json: str | Unset = UNSET,
        operator: FilterOperator | _FilterOperator | Unset = UNSET,
        records_per_request: int | Unset = UNSET,
        records_from: int | Unset = UNSET,
        order_field: str | Unset = UNSET,
        order_type: SortOrder | _SortOrder | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[ActionSubscriber, ListActionSubscribersResponse]: ...

    def iter_action_subscribers(
        self,
        body: ListActionSubscribersRequest | ListActionSubscribersRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        action_id: int | str | Unset = UNSET,
        filter_json: str | Unset = UNSET,
        operator: FilterOperator | _FilterOperator | Unset = UNSET,
        records_per_request: int | Unset = UNSET,
        records_from: int | Unset = UNSET,
        order_field: str | Unset = UNSET,
        order_type: SortOrder | _SortOrder | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[ActionSubscriber, ListActionSubscribersResponse]:
        """Every item of `list_action_subscribers`, page by page, fetched as they are needed.

        Iterate over it for the items (`Subscribers`), over its `pages()` for the pages. `max_pages` bounds how many
        are fetched.

        journey.action.subscribers: GET /api/v1/journey.action.subscribers
        """
        return self._sender.paginate(
            LIST_ACTION_SUBSCRIBERS,
            "/api/v1/journey.action.subscribers",
            (),
            list_action_subscribers_body(
                body,
                journey_id,
                action_id,
                filter_json,
                operator,
                records_per_request,
                records_from,
                order_field,
                order_type,
            ),
            extra_headers,
            timeout,
            max_pages,
        )

    @overload
    async def stats_by_isp(
        self,
        body: JourneyStatsByISPRequest | JourneyStatsByISPRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyStatsByISPResponse: ...

    @overload
    async def stats_by_isp(
        self,
        *,
        journey_id: int | str,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyStatsByISPResponse: ...

    async def stats_by_isp(
        self,
        body: JourneyStatsByISPRequest | JourneyStatsByISPRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyStatsByISPResponse:
        """Statistics of a journey by receiving domain.

        Returns, for each receiving domain, how many e-mails of a journey were sent, delivered, opened and so on. The
        figures are counted once a day.

        Args:
            journey_id: Id of the journey.
            start_date: First day of the statistics; 30 days ago by default.
            end_date: Last day of the statistics; today by default.
            email_id: Count e-mails of one action only. It is the `ActionID` of a SendEmail action of this journey,
                not the id of an e-mail.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.stats.byisp: GET /api/v1/journey.stats.byisp
        """
        return await self._sender.call(
            STATS_BY_ISP,
            "/api/v1/journey.stats.byisp",
            (),
            stats_by_isp_body(
                body,
                journey_id,
                start_date,
                end_date,
                email_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def stats_by_action(
        self,
        body: JourneyStatsByActionRequest | JourneyStatsByActionRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyStatsByActionResponse: ...

    @overload
    async def stats_by_action(
        self,
        *,
        journey_id: int | str,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        isp: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyStatsByActionResponse: ...

    async def stats_by_action(
        self,
        body: JourneyStatsByActionRequest | JourneyStatsByActionRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        isp: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyStatsByActionResponse:
        """Statistics of a journey by action.

        Returns, for each SendEmail action of a journey, its figures over the days asked for and for each day, days
        without activity included. A journey without such an action gives an empty list.

        Args:
            journey_id: Id of the journey.
            start_date: First day of the statistics; 30 days ago by default.
            end_date: Last day of the statistics; today by default.
            email_id: Return one action only. It is the `ActionID` of a SendEmail action of this journey, not the id
                of an e-mail.
            isp: Count e-mails to one receiving domain only. Letters, digits, dots and hyphens.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.stats.byaction: GET /api/v1/journey.stats.byaction
        """
        return await self._sender.call(
            STATS_BY_ACTION,
            "/api/v1/journey.stats.byaction",
            (),
            stats_by_action_body(
                body,
                journey_id,
                start_date,
                end_date,
                email_id,
                isp,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def benchmark(
        self,
        body: JourneyBenchmarkRequest | JourneyBenchmarkRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyBenchmarkResponse: ...

    @overload
    async def benchmark(
        self,
        *,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyBenchmarkResponse: ...

    async def benchmark(
        self,
        body: JourneyBenchmarkRequest | JourneyBenchmarkRequestPayload | Unset = UNSET,
        *,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> JourneyBenchmarkResponse:
        """Average rates of all journeys.

        Returns the rates of all journeys of the user together, weighted by the e-mails sent, to compare one journey
        with. Rates are shares of 1.

        Args:
            start_date: First day of the statistics; 30 days ago by default.
            end_date: Last day of the statistics; today by default.

        Raises:
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        account.journey.benchmark: GET /api/v1/account.journey.benchmark
        """
        return await self._sender.call(
            BENCHMARK,
            "/api/v1/account.journey.benchmark",
            (),
            benchmark_body(
                body,
                start_date,
                end_date,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def enable_many(
        self,
        body: EnableJourneysRequest | EnableJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EnableJourneysResponse: ...

    @overload
    async def enable_many(
        self,
        *,
        journey_ids: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EnableJourneysResponse: ...

    async def enable_many(
        self,
        body: EnableJourneysRequest | EnableJourneysRequestPayload | Unset = UNSET,
        *,
        journey_ids: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EnableJourneysResponse:
        """Enable several journeys.

        Enables each of several journeys. The call succeeds even if it failed for all of them: ids that are unknown,
        of somebody else, or enabled already are in `FailedJourneyIDs`.

        Args:
            journey_ids: Ids of the journeys, with commas between them.

        Raises:
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journeys.enable: POST /api/v1/journeys.enable
        """
        return await self._sender.call(
            ENABLE_MANY,
            "/api/v1/journeys.enable",
            (),
            enable_many_body(
                body,
                journey_ids,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def disable_many(
        self,
        body: DisableJourneysRequest | DisableJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DisableJourneysResponse: ...

    @overload
    async def disable_many(
        self,
        *,
        journey_ids: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DisableJourneysResponse: ...

    async def disable_many(
        self,
        body: DisableJourneysRequest | DisableJourneysRequestPayload | Unset = UNSET,
        *,
        journey_ids: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DisableJourneysResponse:
        """Disable several journeys.

        Disables each of several journeys. The call succeeds even if it failed for all of them: ids that are unknown,
        of somebody else, or disabled already are in `FailedJourneyIDs`.

        Args:
            journey_ids: Ids of the journeys, with commas between them.

        Raises:
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journeys.disable: POST /api/v1/journeys.disable
        """
        return await self._sender.call(
            DISABLE_MANY,
            "/api/v1/journeys.disable",
            (),
            disable_many_body(
                body,
                journey_ids,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def clone_many(
        self,
        body: CloneJourneysRequest | CloneJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CloneJourneysResponse: ...

    @overload
    async def clone_many(
        self,
        *,
        journey_ids: str,
        name_suffix: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CloneJourneysResponse: ...

    async def clone_many(
        self,
        body: CloneJourneysRequest | CloneJourneysRequestPayload | Unset = UNSET,
        *,
        journey_ids: str | Unset = UNSET,
        name_suffix: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CloneJourneysResponse:
        """Copy several journeys.

        Makes a disabled copy of each of several journeys, actions included; the copies refer to the same e-mails and
        lists. The call succeeds even if it failed for all of them. A repeated call makes more copies.

        Args:
            journey_ids: Ids of the journeys, with commas between them.
            name_suffix: Added to the name of each copy, after a space. (default (copy))

        Raises:
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: Journeys with the names of the copies are in the list, made about the time of the
        call. (journey.list)

        journeys.clone: POST /api/v1/journeys.clone
        """
        return await self._sender.call(
            CLONE_MANY,
            "/api/v1/journeys.clone",
            (),
            clone_many_body(
                body,
                journey_ids,
                name_suffix,
            ),
            extra_headers,
            timeout,
        )


describe(__name__, Journeys, AsyncJourneys)
