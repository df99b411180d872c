# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""The models of requests and responses, each imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .action_parameters import ActionParameters
    from .action_published import ActionPublished
    from .action_stats import ActionStats
    from .action_subscriber import ActionSubscriber
    from .add_tag_action import AddTagAction
    from .archived_filter import ArchivedFilter
    from .bounce_type import BounceType
    from .clone_journey_request import CloneJourneyRequest
    from .clone_journey_response import CloneJourneyResponse
    from .clone_journeys_request import CloneJourneysRequest
    from .clone_journeys_response import CloneJourneysResponse
    from .cloned_journey import ClonedJourney
    from .create_journey_export_request import CreateJourneyExportRequest
    from .create_journey_export_response import CreateJourneyExportResponse
    from .create_journey_request import CreateJourneyRequest
    from .create_journey_response import CreateJourneyResponse
    from .create_subscriber_request import CreateSubscriberRequest
    from .create_subscriber_response import CreateSubscriberResponse
    from .criteria_operator import CriteriaOperator
    from .criteria_option import CriteriaOption
    from .custom_field import CustomField
    from .custom_field_order_field import CustomFieldOrderField
    from .custom_field_values import CustomFieldValues
    from .day_revenue import DayRevenue
    from .debug_action import DebugAction
    from .decision_action import DecisionAction
    from .decision_branches import DecisionBranches
    from .delete_journey_request import DeleteJourneyRequest
    from .delete_journey_response import DeleteJourneyResponse
    from .delete_journeys_request import DeleteJourneysRequest
    from .delete_journeys_response import DeleteJourneysResponse
    from .delete_subscriber_action import DeleteSubscriberAction
    from .delivery_window import DeliveryWindow
    from .disable_journey_request import DisableJourneyRequest
    from .disable_journey_response import DisableJourneyResponse
    from .disable_journeys_request import DisableJourneysRequest
    from .disable_journeys_response import DisableJourneysResponse
    from .domain_stats import DomainStats
    from .email_action_day import EmailActionDay
    from .email_action_totals import EmailActionTotals
    from .enable_journey_request import EnableJourneyRequest
    from .enable_journey_response import EnableJourneyResponse
    from .enable_journeys_request import EnableJourneysRequest
    from .enable_journeys_response import EnableJourneysResponse
    from .enrolment import Enrolment
    from .error_item import ErrorItem
    from .error_list import ErrorList
    from .event_properties import EventProperties
    from .exit_all_journeys_action import ExitAllJourneysAction
    from .exit_all_other_journeys_action import ExitAllOtherJourneysAction
    from .exit_journey_action import ExitJourneyAction
    from .exit_subscriber_journey_request import ExitSubscriberJourneyRequest
    from .exit_subscriber_journey_response import ExitSubscriberJourneyResponse
    from .exit_this_journey_action import ExitThisJourneyAction
    from .export_status import ExportStatus
    from .exported_status import ExportedStatus
    from .failure import Failure
    from .filter_operator import FilterOperator
    from .get_journey_export_request import GetJourneyExportRequest
    from .get_journey_export_response import GetJourneyExportResponse
    from .get_journey_request import GetJourneyRequest
    from .get_journey_response import GetJourneyResponse
    from .get_subscriber_request import GetSubscriberRequest
    from .get_subscriber_response import GetSubscriberResponse
    from .interval_unit import IntervalUnit
    from .journey import Journey
    from .journey_action import JourneyAction
    from .journey_benchmark import JourneyBenchmark
    from .journey_benchmark_request import JourneyBenchmarkRequest
    from .journey_benchmark_response import JourneyBenchmarkResponse
    from .journey_export import JourneyExport
    from .journey_export_options import JourneyExportOptions
    from .journey_stats import JourneyStats
    from .journey_stats_by_action_request import JourneyStatsByActionRequest
    from .journey_stats_by_action_response import JourneyStatsByActionResponse
    from .journey_stats_by_isp_request import JourneyStatsByISPRequest
    from .journey_stats_by_isp_response import JourneyStatsByISPResponse
    from .journey_status import JourneyStatus
    from .journey_trigger import JourneyTrigger
    from .list_action_subscribers_request import ListActionSubscribersRequest
    from .list_action_subscribers_response import ListActionSubscribersResponse
    from .list_custom_fields_request import ListCustomFieldsRequest
    from .list_custom_fields_response import ListCustomFieldsResponse
    from .list_journeys_request import ListJourneysRequest
    from .list_journeys_response import ListJourneysResponse
    from .list_lists_request import ListListsRequest
    from .list_lists_response import ListListsResponse
    from .list_order_field import ListOrderField
    from .list_send_email_actions_request import ListSendEmailActionsRequest
    from .list_send_email_actions_response import ListSendEmailActionsResponse
    from .list_subscriber_journeys_request import ListSubscriberJourneysRequest
    from .list_subscriber_journeys_response import ListSubscriberJourneysResponse
    from .mailbox import Mailbox
    from .published_text import PublishedText
    from .remove_subscriber_journey_request import RemoveSubscriberJourneyRequest
    from .remove_subscriber_journey_response import RemoveSubscriberJourneyResponse
    from .remove_tag_action import RemoveTagAction
    from .send_email_action import SendEmailAction
    from .send_email_action_summary import SendEmailActionSummary
    from .send_sms_action import SendSMSAction
    from .skipped_journey import SkippedJourney
    from .skipped_journeys_failure import SkippedJourneysFailure
    from .sms_priority import SMSPriority
    from .sort_order import SortOrder
    from .start_journey_action import StartJourneyAction
    from .subscribe_action import SubscribeAction
    from .subscriber_count_mode import SubscriberCountMode
    from .subscriber_enrolments import SubscriberEnrolments
    from .subscriber_exists_request import SubscriberExistsRequest
    from .subscriber_exists_response import SubscriberExistsResponse
    from .subscriber_information import SubscriberInformation
    from .subscriber_journey import SubscriberJourney
    from .subscriber_list import SubscriberList
    from .subscriber_source import SubscriberSource
    from .subscriber_stats import SubscriberStats
    from .subscriber_tag import SubscriberTag
    from .subscription_status import SubscriptionStatus
    from .tag_subscriber_request import TagSubscriberRequest
    from .tag_subscriber_response import TagSubscriberResponse
    from .track_event_request import TrackEventRequest
    from .track_event_response import TrackEventResponse
    from .trigger_parameters import TriggerParameters
    from .trigger_subscriber_journey_request import TriggerSubscriberJourneyRequest
    from .trigger_subscriber_journey_response import TriggerSubscriberJourneyResponse
    from .unsubscribe_action import UnsubscribeAction
    from .update_actions_published_request import UpdateActionsPublishedRequest
    from .update_actions_published_response import UpdateActionsPublishedResponse
    from .update_custom_field_value_action import UpdateCustomFieldValueAction
    from .update_journey_actions_request import UpdateJourneyActionsRequest
    from .update_journey_actions_response import UpdateJourneyActionsResponse
    from .update_journey_request import UpdateJourneyRequest
    from .update_journey_response import UpdateJourneyResponse
    from .wait_action import WaitAction
    from .wait_unit import WaitUnit
    from .webhook_action import WebhookAction
    from .weekday import Weekday
    from .yes_no_action import YesNoAction
    from .yes_no_branches import YesNoBranches

__all__ = (
    "ActionParameters",
    "ActionPublished",
    "ActionStats",
    "ActionSubscriber",
    "AddTagAction",
    "ArchivedFilter",
    "BounceType",
    "ClonedJourney",
    "CloneJourneyRequest",
    "CloneJourneyResponse",
    "CloneJourneysRequest",
    "CloneJourneysResponse",
    "CreateJourneyExportRequest",
    "CreateJourneyExportResponse",
    "CreateJourneyRequest",
    "CreateJourneyResponse",
    "CreateSubscriberRequest",
    "CreateSubscriberResponse",
    "CriteriaOperator",
    "CriteriaOption",
    "CustomField",
    "CustomFieldOrderField",
    "CustomFieldValues",
    "DayRevenue",
    "DebugAction",
    "DecisionAction",
    "DecisionBranches",
    "DeleteJourneyRequest",
    "DeleteJourneyResponse",
    "DeleteJourneysRequest",
    "DeleteJourneysResponse",
    "DeleteSubscriberAction",
    "DeliveryWindow",
    "DisableJourneyRequest",
    "DisableJourneyResponse",
    "DisableJourneysRequest",
    "DisableJourneysResponse",
    "DomainStats",
    "EmailActionDay",
    "EmailActionTotals",
    "EnableJourneyRequest",
    "EnableJourneyResponse",
    "EnableJourneysRequest",
    "EnableJourneysResponse",
    "Enrolment",
    "ErrorItem",
    "ErrorList",
    "EventProperties",
    "ExitAllJourneysAction",
    "ExitAllOtherJourneysAction",
    "ExitJourneyAction",
    "ExitSubscriberJourneyRequest",
    "ExitSubscriberJourneyResponse",
    "ExitThisJourneyAction",
    "ExportedStatus",
    "ExportStatus",
    "Failure",
    "FilterOperator",
    "GetJourneyExportRequest",
    "GetJourneyExportResponse",
    "GetJourneyRequest",
    "GetJourneyResponse",
    "GetSubscriberRequest",
    "GetSubscriberResponse",
    "IntervalUnit",
    "Journey",
    "JourneyAction",
    "JourneyBenchmark",
    "JourneyBenchmarkRequest",
    "JourneyBenchmarkResponse",
    "JourneyExport",
    "JourneyExportOptions",
    "JourneyStats",
    "JourneyStatsByActionRequest",
    "JourneyStatsByActionResponse",
    "JourneyStatsByISPRequest",
    "JourneyStatsByISPResponse",
    "JourneyStatus",
    "JourneyTrigger",
    "ListActionSubscribersRequest",
    "ListActionSubscribersResponse",
    "ListCustomFieldsRequest",
    "ListCustomFieldsResponse",
    "ListJourneysRequest",
    "ListJourneysResponse",
    "ListListsRequest",
    "ListListsResponse",
    "ListOrderField",
    "ListSendEmailActionsRequest",
    "ListSendEmailActionsResponse",
    "ListSubscriberJourneysRequest",
    "ListSubscriberJourneysResponse",
    "Mailbox",
    "PublishedText",
    "RemoveSubscriberJourneyRequest",
    "RemoveSubscriberJourneyResponse",
    "RemoveTagAction",
    "SendEmailAction",
    "SendEmailActionSummary",
    "SendSMSAction",
    "SkippedJourney",
    "SkippedJourneysFailure",
    "SMSPriority",
    "SortOrder",
    "StartJourneyAction",
    "SubscribeAction",
    "SubscriberCountMode",
    "SubscriberEnrolments",
    "SubscriberExistsRequest",
    "SubscriberExistsResponse",
    "SubscriberInformation",
    "SubscriberJourney",
    "SubscriberList",
    "SubscriberSource",
    "SubscriberStats",
    "SubscriberTag",
    "SubscriptionStatus",
    "TagSubscriberRequest",
    "TagSubscriberResponse",
    "TrackEventRequest",
    "TrackEventResponse",
    "TriggerParameters",
    "TriggerSubscriberJourneyRequest",
    "TriggerSubscriberJourneyResponse",
    "UnsubscribeAction",
    "UpdateActionsPublishedRequest",
    "UpdateActionsPublishedResponse",
    "UpdateCustomFieldValueAction",
    "UpdateJourneyActionsRequest",
    "UpdateJourneyActionsResponse",
    "UpdateJourneyRequest",
    "UpdateJourneyResponse",
    "WaitAction",
    "WaitUnit",
    "WebhookAction",
    "Weekday",
    "YesNoAction",
    "YesNoBranches",
)

_modules = {
    "ActionParameters": ".action_parameters",
    "ActionPublished": ".action_published",
    "ActionStats": ".action_stats",
    "ActionSubscriber": ".action_subscriber",
    "AddTagAction": ".add_tag_action",
    "ArchivedFilter": ".archived_filter",
    "BounceType": ".bounce_type",
    "CloneJourneyRequest": ".clone_journey_request",
    "CloneJourneyResponse": ".clone_journey_response",
    "CloneJourneysRequest": ".clone_journeys_request",
    "CloneJourneysResponse": ".clone_journeys_response",
    "ClonedJourney": ".cloned_journey",
    "CreateJourneyExportRequest": ".create_journey_export_request",
    "CreateJourneyExportResponse": ".create_journey_export_response",
    "CreateJourneyRequest": ".create_journey_request",
    "CreateJourneyResponse": ".create_journey_response",
    "CreateSubscriberRequest": ".create_subscriber_request",
    "CreateSubscriberResponse": ".create_subscriber_response",
    "CriteriaOperator": ".criteria_operator",
    "CriteriaOption": ".criteria_option",
    "CustomField": ".custom_field",
    "CustomFieldOrderField": ".custom_field_order_field",
    "CustomFieldValues": ".custom_field_values",
    "DayRevenue": ".day_revenue",
    "DebugAction": ".debug_action",
    "DecisionAction": ".decision_action",
    "DecisionBranches": ".decision_branches",
    "DeleteJourneyRequest": ".delete_journey_request",
    "DeleteJourneyResponse": ".delete_journey_response",
    "DeleteJourneysRequest": ".delete_journeys_request",
    "DeleteJourneysResponse": ".delete_journeys_response",
    "DeleteSubscriberAction": ".delete_subscriber_action",
    "DeliveryWindow": ".delivery_window",
    "DisableJourneyRequest": ".disable_journey_request",
    "DisableJourneyResponse": ".disable_journey_response",
    "DisableJourneysRequest": ".disable_journeys_request",
    "DisableJourneysResponse": ".disable_journeys_response",
    "DomainStats": ".domain_stats",
    "EmailActionDay": ".email_action_day",
    "EmailActionTotals": ".email_action_totals",
    "EnableJourneyRequest": ".enable_journey_request",
    "EnableJourneyResponse": ".enable_journey_response",
    "EnableJourneysRequest": ".enable_journeys_request",
    "EnableJourneysResponse": ".enable_journeys_response",
    "Enrolment": ".enrolment",
    "ErrorItem": ".error_item",
    "ErrorList": ".error_list",
    "EventProperties": ".event_properties",
    "ExitAllJourneysAction": ".exit_all_journeys_action",
    "ExitAllOtherJourneysAction": ".exit_all_other_journeys_action",
    "ExitJourneyAction": ".exit_journey_action",
    "ExitSubscriberJourneyRequest": ".exit_subscriber_journey_request",
    "ExitSubscriberJourneyResponse": ".exit_subscriber_journey_response",
    "ExitThisJourneyAction": ".exit_this_journey_action",
    "ExportStatus": ".export_status",
    "ExportedStatus": ".exported_status",
    "Failure": ".failure",
    "FilterOperator": ".filter_operator",
    "GetJourneyExportRequest": ".get_journey_export_request",
    "GetJourneyExportResponse": ".get_journey_export_response",
    "GetJourneyRequest": ".get_journey_request",
    "GetJourneyResponse": ".get_journey_response",
    "GetSubscriberRequest": ".get_subscriber_request",
    "GetSubscriberResponse": ".get_subscriber_response",
    "IntervalUnit": ".interval_unit",
    "Journey": ".journey",
    "JourneyAction": ".journey_action",
    "JourneyBenchmark": ".journey_benchmark",
    "JourneyBenchmarkRequest": ".journey_benchmark_request",
    "JourneyBenchmarkResponse": ".journey_benchmark_response",
    "JourneyExport": ".journey_export",
    "JourneyExportOptions": ".journey_export_options",
    "JourneyStats": ".journey_stats",
    "JourneyStatsByActionRequest": ".journey_stats_by_action_request",
    "JourneyStatsByActionResponse": ".journey_stats_by_action_response",
    "JourneyStatsByISPRequest": ".journey_stats_by_isp_request",
    "JourneyStatsByISPResponse": ".journey_stats_by_isp_response",
    "JourneyStatus": ".journey_status",
    "JourneyTrigger": ".journey_trigger",
    "ListActionSubscribersRequest": ".list_action_subscribers_request",
    "ListActionSubscribersResponse": ".list_action_subscribers_response",
    "ListCustomFieldsRequest": ".list_custom_fields_request",
    "ListCustomFieldsResponse": ".list_custom_fields_response",
    "ListJourneysRequest": ".list_journeys_request",
    "ListJourneysResponse": ".list_journeys_response",
    "ListListsRequest": ".list_lists_request",
    "ListListsResponse": ".list_lists_response",
    "ListOrderField": ".list_order_field",
    "ListSendEmailActionsRequest": ".list_send_email_actions_request",
    "ListSendEmailActionsResponse": ".list_send_email_actions_response",
    "ListSubscriberJourneysRequest": ".list_subscriber_journeys_request",
    "ListSubscriberJourneysResponse": ".list_subscriber_journeys_response",
    "Mailbox": ".mailbox",
    "PublishedText": ".published_text",
    "RemoveSubscriberJourneyRequest": ".remove_subscriber_journey_request",
    "RemoveSubscriberJourneyResponse": ".remove_subscriber_journey_response",
    "RemoveTagAction": ".remove_tag_action",
    "SendEmailAction": ".send_email_action",
    "SendEmailActionSummary": ".send_email_action_summary",
    "SendSMSAction": ".send_sms_action",
    "SkippedJourney": ".skipped_journey",
    "SkippedJourneysFailure": ".skipped_journeys_failure",
    "SMSPriority": ".sms_priority",
    "SortOrder": ".sort_order",
    "StartJourneyAction": ".start_journey_action",
    "SubscribeAction": ".subscribe_action",
    "SubscriberCountMode": ".subscriber_count_mode",
    "SubscriberEnrolments": ".subscriber_enrolments",
    "SubscriberExistsRequest": ".subscriber_exists_request",
    "SubscriberExistsResponse": ".subscriber_exists_response",
    "SubscriberInformation": ".subscriber_information",
    "SubscriberJourney": ".subscriber_journey",
    "SubscriberList": ".subscriber_list",
    "SubscriberSource": ".subscriber_source",
    "SubscriberStats": ".subscriber_stats",
    "SubscriberTag": ".subscriber_tag",
    "SubscriptionStatus": ".subscription_status",
    "TagSubscriberRequest": ".tag_subscriber_request",
    "TagSubscriberResponse": ".tag_subscriber_response",
    "TrackEventRequest": ".track_event_request",
    "TrackEventResponse": ".track_event_response",
    "TriggerParameters": ".trigger_parameters",
    "TriggerSubscriberJourneyRequest": ".trigger_subscriber_journey_request",
    "TriggerSubscriberJourneyResponse": ".trigger_subscriber_journey_response",
    "UnsubscribeAction": ".unsubscribe_action",
    "UpdateActionsPublishedRequest": ".update_actions_published_request",
    "UpdateActionsPublishedResponse": ".update_actions_published_response",
    "UpdateCustomFieldValueAction": ".update_custom_field_value_action",
    "UpdateJourneyActionsRequest": ".update_journey_actions_request",
    "UpdateJourneyActionsResponse": ".update_journey_actions_response",
    "UpdateJourneyRequest": ".update_journey_request",
    "UpdateJourneyResponse": ".update_journey_response",
    "WaitAction": ".wait_action",
    "WaitUnit": ".wait_unit",
    "WebhookAction": ".webhook_action",
    "Weekday": ".weekday",
    "YesNoAction": ".yes_no_action",
    "YesNoBranches": ".yes_no_branches",
}

if not TYPE_CHECKING:  # unguarded, type checkers would accept any name

    def __getattr__(name):
        if name not in _modules:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(_modules[name], __name__), name)
        return value

    def __dir__():
        return [*globals(), *__all__]
