# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""The models of requests and responses, each imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .acd_outcome import AcdOutcome
    from .achieved_outcome import AchievedOutcome
    from .action_event_action_map import ActionEventActionMap
    from .action_event_request import ActionEventRequest
    from .action_map import ActionMap
    from .action_map_action import ActionMapAction
    from .action_map_action_template import ActionMapActionTemplate
    from .action_map_listing import ActionMapListing
    from .action_map_schedule_group import ActionMapScheduleGroup
    from .action_map_schedule_groups import ActionMapScheduleGroups
    from .action_state import ActionState
    from .action_template import ActionTemplate
    from .action_template_listing import ActionTemplateListing
    from .action_template_state import ActionTemplateState
    from .activation import Activation
    from .addressable_entity_ref import AddressableEntityRef
    from .aggregate_metric_data import AggregateMetricData
    from .aggregate_view_data import AggregateViewData
    from .aggregation_range import AggregationRange
    from .alternate_time_dimension import AlternateTimeDimension
    from .app_event import AppEvent
    from .app_event_attributes import AppEventAttributes
    from .app_event_request import AppEventRequest
    from .app_event_request_attributes import AppEventRequestAttributes
    from .app_event_request_traits import AppEventRequestTraits
    from .app_event_response import AppEventResponse
    from .app_event_response_attributes import AppEventResponseAttributes
    from .app_event_response_session import AppEventResponseSession
    from .app_event_response_traits import AppEventResponseTraits
    from .app_event_traits import AppEventTraits
    from .architect_flow_fields import ArchitectFlowFields
    from .assigned_segment import AssignedSegment
    from .async_query_response import AsyncQueryResponse
    from .async_query_state import AsyncQueryState
    from .async_query_status import AsyncQueryStatus
    from .browser import Browser
    from .call_to_action import CallToAction
    from .call_to_action_target import CallToActionTarget
    from .case_status import CaseStatus
    from .close_button_style_properties import CloseButtonStyleProperties
    from .condition_operator import ConditionOperator
    from .connected_queue import ConnectedQueue
    from .connected_user import ConnectedUser
    from .content_offer import ContentOffer
    from .content_offer_style_properties import ContentOfferStyleProperties
    from .content_offer_styling_configuration import ContentOfferStylingConfiguration
    from .content_position_properties import ContentPositionProperties
    from .context import Context
    from .context_pattern import ContextPattern
    from .conversation_channel import ConversationChannel
    from .conversation_channel_type import ConversationChannelType
    from .conversation_direction import ConversationDirection
    from .conversation_message_type import ConversationMessageType
    from .conversation_user_disposition import ConversationUserDisposition
    from .criteria import Criteria
    from .cta_button_style_properties import CtaButtonStyleProperties
    from .custom_event_attribute import CustomEventAttribute
    from .custom_event_attribute_list import CustomEventAttributeList
    from .detail import Detail
    from .device import Device
    from .device_category import DeviceCategory
    from .disconnect_type import DisconnectType
    from .display_mode import DisplayMode
    from .domain_entity_ref import DomainEntityRef
    from .entity_type import EntityType
    from .entity_type_criteria import EntityTypeCriteria
    from .error_body import ErrorBody
    from .error_body_message_params import ErrorBodyMessageParams
    from .event import Event
    from .event_action import EventAction
    from .event_condition import EventCondition
    from .event_listing import EventListing
    from .event_session import EventSession
    from .external_event import ExternalEvent
    from .external_event_attributes import ExternalEventAttributes
    from .external_event_external_id import ExternalEventExternalId
    from .external_event_identifiers import ExternalEventIdentifiers
    from .external_events_request import ExternalEventsRequest
    from .external_events_response import ExternalEventsResponse
    from .external_segment import ExternalSegment
    from .external_segment_source import ExternalSegmentSource
    from .flow_attribute_type import FlowAttributeType
    from .flow_mapping_type import FlowMappingType
    from .journey import Journey
    from .journey_aggregate_data_container import JourneyAggregateDataContainer
    from .journey_aggregate_data_container_group import JourneyAggregateDataContainerGroup
    from .journey_aggregate_query_clause import JourneyAggregateQueryClause
    from .journey_aggregate_query_filter import JourneyAggregateQueryFilter
    from .journey_aggregate_query_predicate import JourneyAggregateQueryPredicate
    from .journey_aggregate_query_response import JourneyAggregateQueryResponse
    from .journey_aggregation_query import JourneyAggregationQuery
    from .journey_aggregation_view import JourneyAggregationView
    from .journey_app import JourneyApp
    from .journey_async_aggregate_query_response import JourneyAsyncAggregateQueryResponse
    from .journey_async_aggregation_query import JourneyAsyncAggregationQuery
    from .journey_campaign import JourneyCampaign
    from .journey_case_association import JourneyCaseAssociation
    from .journey_dimension import JourneyDimension
    from .journey_geolocation import JourneyGeolocation
    from .journey_metric import JourneyMetric
    from .journey_page import JourneyPage
    from .journey_pattern import JourneyPattern
    from .journey_segment import JourneySegment
    from .journey_segment_request import JourneySegmentRequest
    from .layout_mode import LayoutMode
    from .limit import Limit
    from .limit_namespace import LimitNamespace
    from .logical_operator import LogicalOperator
    from .media_type import MediaType
    from .network_connectivity import NetworkConnectivity
    from .numeric_range import NumericRange
    from .open_action_fields import OpenActionFields
    from .open_action_fields_configuration_fields import OpenActionFieldsConfigurationFields
    from .outcome_achieved_event import OutcomeAchievedEvent
    from .outcome_achieved_event_outcome import OutcomeAchievedEventOutcome
    from .outcome_achievement import OutcomeAchievement
    from .outcome_percentile_condition import OutcomePercentileCondition
    from .outcome_probability_condition import OutcomeProbabilityCondition
    from .outcome_quantile_condition import OutcomeQuantileCondition
    from .patch_action import PatchAction
    from .patch_action_map import PatchActionMap
    from .patch_action_map_schedule_groups import PatchActionMapScheduleGroups
    from .patch_action_template import PatchActionTemplate
    from .patch_call_to_action import PatchCallToAction
    from .patch_close_button_style_properties import PatchCloseButtonStyleProperties
    from .patch_content_offer import PatchContentOffer
    from .patch_content_offer_style_properties import PatchContentOfferStyleProperties
    from .patch_content_offer_styling_configuration import PatchContentOfferStylingConfiguration
    from .patch_content_position_properties import PatchContentPositionProperties
    from .patch_context import PatchContext
    from .patch_context_pattern import PatchContextPattern
    from .patch_criteria import PatchCriteria
    from .patch_cta_button_style_properties import PatchCtaButtonStyleProperties
    from .patch_entity_type_criteria import PatchEntityTypeCriteria
    from .patch_external_segment import PatchExternalSegment
    from .patch_journey import PatchJourney
    from .patch_journey_pattern import PatchJourneyPattern
    from .patch_segment import PatchSegment
    from .patch_text_style_properties import PatchTextStyleProperties
    from .patch_web_messaging_offer_fields import PatchWebMessagingOfferFields
    from .predicate_operator import PredicateOperator
    from .predicate_type import PredicateType
    from .referrer import Referrer
    from .referrer_medium import ReferrerMedium
    from .request_context import RequestContext
    from .request_context_pattern import RequestContextPattern
    from .request_criteria import RequestCriteria
    from .request_device import RequestDevice
    from .request_entity_type_criteria import RequestEntityTypeCriteria
    from .request_external_segment import RequestExternalSegment
    from .request_journey import RequestJourney
    from .request_journey_pattern import RequestJourneyPattern
    from .request_mapping import RequestMapping
    from .request_page import RequestPage
    from .response_page import ResponsePage
    from .sdk_library import SdkLibrary
    from .segment_assignment import SegmentAssignment
    from .segment_assignment_event import SegmentAssignmentEvent
    from .segment_assignment_listing import SegmentAssignmentListing
    from .segment_assignment_segment import SegmentAssignmentSegment
    from .segment_assignment_session import SegmentAssignmentSession
    from .segment_assignments import SegmentAssignments
    from .segment_for_assignment import SegmentForAssignment
    from .segment_for_unassignment import SegmentForUnassignment
    from .segment_listing import SegmentListing
    from .segment_scope import SegmentScope
    from .segment_unassignments import SegmentUnassignments
    from .session import Session
    from .session_attribute_lists import SessionAttributeLists
    from .session_attributes import SessionAttributes
    from .session_last_event import SessionLastEvent
    from .session_listing import SessionListing
    from .session_segment_assignment import SessionSegmentAssignment
    from .statistical_response import StatisticalResponse
    from .statistical_summary import StatisticalSummary
    from .stream_type import StreamType
    from .text_align import TextAlign
    from .text_style_properties import TextStyleProperties
    from .unprocessed_external_event import UnprocessedExternalEvent
    from .unprocessed_segment_assignments import UnprocessedSegmentAssignments
    from .update_segment_assignment_request import UpdateSegmentAssignmentRequest
    from .update_segment_assignment_response import UpdateSegmentAssignmentResponse
    from .url_condition import UrlCondition
    from .view_function import ViewFunction
    from .web_action_event import WebActionEvent
    from .web_event import WebEvent
    from .web_event_attributes import WebEventAttributes
    from .web_event_browser import WebEventBrowser
    from .web_event_device import WebEventDevice
    from .web_event_request import WebEventRequest
    from .web_event_request_attributes import WebEventRequestAttributes
    from .web_event_request_traits import WebEventRequestTraits
    from .web_event_response import WebEventResponse
    from .web_event_response_attributes import WebEventResponseAttributes
    from .web_event_response_session import WebEventResponseSession
    from .web_event_response_traits import WebEventResponseTraits
    from .web_event_traits import WebEventTraits
    from .web_messaging_offer_fields import WebMessagingOfferFields

__all__ = (
    "AcdOutcome",
    "AchievedOutcome",
    "ActionEventActionMap",
    "ActionEventRequest",
    "ActionMap",
    "ActionMapAction",
    "ActionMapActionTemplate",
    "ActionMapListing",
    "ActionMapScheduleGroup",
    "ActionMapScheduleGroups",
    "ActionState",
    "ActionTemplate",
    "ActionTemplateListing",
    "ActionTemplateState",
    "Activation",
    "AddressableEntityRef",
    "AggregateMetricData",
    "AggregateViewData",
    "AggregationRange",
    "AlternateTimeDimension",
    "AppEvent",
    "AppEventAttributes",
    "AppEventRequest",
    "AppEventRequestAttributes",
    "AppEventRequestTraits",
    "AppEventResponse",
    "AppEventResponseAttributes",
    "AppEventResponseSession",
    "AppEventResponseTraits",
    "AppEventTraits",
    "ArchitectFlowFields",
    "AssignedSegment",
    "AsyncQueryResponse",
    "AsyncQueryState",
    "AsyncQueryStatus",
    "Browser",
    "CallToAction",
    "CallToActionTarget",
    "CaseStatus",
    "CloseButtonStyleProperties",
    "ConditionOperator",
    "ConnectedQueue",
    "ConnectedUser",
    "ContentOffer",
    "ContentOfferStyleProperties",
    "ContentOfferStylingConfiguration",
    "ContentPositionProperties",
    "Context",
    "ContextPattern",
    "ConversationChannel",
    "ConversationChannelType",
    "ConversationDirection",
    "ConversationMessageType",
    "ConversationUserDisposition",
    "Criteria",
    "CtaButtonStyleProperties",
    "CustomEventAttribute",
    "CustomEventAttributeList",
    "Detail",
    "Device",
    "DeviceCategory",
    "DisconnectType",
    "DisplayMode",
    "DomainEntityRef",
    "EntityType",
    "EntityTypeCriteria",
    "ErrorBody",
    "ErrorBodyMessageParams",
    "Event",
    "EventAction",
    "EventCondition",
    "EventListing",
    "EventSession",
    "ExternalEvent",
    "ExternalEventAttributes",
    "ExternalEventExternalId",
    "ExternalEventIdentifiers",
    "ExternalEventsRequest",
    "ExternalEventsResponse",
    "ExternalSegment",
    "ExternalSegmentSource",
    "FlowAttributeType",
    "FlowMappingType",
    "Journey",
    "JourneyAggregateDataContainer",
    "JourneyAggregateDataContainerGroup",
    "JourneyAggregateQueryClause",
    "JourneyAggregateQueryFilter",
    "JourneyAggregateQueryPredicate",
    "JourneyAggregateQueryResponse",
    "JourneyAggregationQuery",
    "JourneyAggregationView",
    "JourneyApp",
    "JourneyAsyncAggregateQueryResponse",
    "JourneyAsyncAggregationQuery",
    "JourneyCampaign",
    "JourneyCaseAssociation",
    "JourneyDimension",
    "JourneyGeolocation",
    "JourneyMetric",
    "JourneyPage",
    "JourneyPattern",
    "JourneySegment",
    "JourneySegmentRequest",
    "LayoutMode",
    "Limit",
    "LimitNamespace",
    "LogicalOperator",
    "MediaType",
    "NetworkConnectivity",
    "NumericRange",
    "OpenActionFields",
    "OpenActionFieldsConfigurationFields",
    "OutcomeAchievedEvent",
    "OutcomeAchievedEventOutcome",
    "OutcomeAchievement",
    "OutcomePercentileCondition",
    "OutcomeProbabilityCondition",
    "OutcomeQuantileCondition",
    "PatchAction",
    "PatchActionMap",
    "PatchActionMapScheduleGroups",
    "PatchActionTemplate",
    "PatchCallToAction",
    "PatchCloseButtonStyleProperties",
    "PatchContentOffer",
    "PatchContentOfferStyleProperties",
    "PatchContentOfferStylingConfiguration",
    "PatchContentPositionProperties",
    "PatchContext",
    "PatchContextPattern",
    "PatchCriteria",
    "PatchCtaButtonStyleProperties",
    "PatchEntityTypeCriteria",
    "PatchExternalSegment",
    "PatchJourney",
    "PatchJourneyPattern",
    "PatchSegment",
    "PatchTextStyleProperties",
    "PatchWebMessagingOfferFields",
    "PredicateOperator",
    "PredicateType",
    "Referrer",
    "ReferrerMedium",
    "RequestContext",
    "RequestContextPattern",
    "RequestCriteria",
    "RequestDevice",
    "RequestEntityTypeCriteria",
    "RequestExternalSegment",
    "RequestJourney",
    "RequestJourneyPattern",
    "RequestMapping",
    "RequestPage",
    "ResponsePage",
    "SdkLibrary",
    "SegmentAssignment",
    "SegmentAssignmentEvent",
    "SegmentAssignmentListing",
    "SegmentAssignments",
    "SegmentAssignmentSegment",
    "SegmentAssignmentSession",
    "SegmentForAssignment",
    "SegmentForUnassignment",
    "SegmentListing",
    "SegmentScope",
    "SegmentUnassignments",
    "Session",
    "SessionAttributeLists",
    "SessionAttributes",
    "SessionLastEvent",
    "SessionListing",
    "SessionSegmentAssignment",
    "StatisticalResponse",
    "StatisticalSummary",
    "StreamType",
    "TextAlign",
    "TextStyleProperties",
    "UnprocessedExternalEvent",
    "UnprocessedSegmentAssignments",
    "UpdateSegmentAssignmentRequest",
    "UpdateSegmentAssignmentResponse",
    "UrlCondition",
    "ViewFunction",
    "WebActionEvent",
    "WebEvent",
    "WebEventAttributes",
    "WebEventBrowser",
    "WebEventDevice",
    "WebEventRequest",
    "WebEventRequestAttributes",
    "WebEventRequestTraits",
    "WebEventResponse",
    "WebEventResponseAttributes",
    "WebEventResponseSession",
    "WebEventResponseTraits",
    "WebEventTraits",
    "WebMessagingOfferFields",
)

_modules = {
    "AcdOutcome": ".acd_outcome",
    "AchievedOutcome": ".achieved_outcome",
    "ActionEventActionMap": ".action_event_action_map",
    "ActionEventRequest": ".action_event_request",
    "ActionMap": ".action_map",
    "ActionMapAction": ".action_map_action",
    "ActionMapActionTemplate": ".action_map_action_template",
    "ActionMapListing": ".action_map_listing",
    "ActionMapScheduleGroup": ".action_map_schedule_group",
    "ActionMapScheduleGroups": ".action_map_schedule_groups",
    "ActionState": ".action_state",
    "ActionTemplate": ".action_template",
    "ActionTemplateListing": ".action_template_listing",
    "ActionTemplateState": ".action_template_state",
    "Activation": ".activation",
    "AddressableEntityRef": ".addressable_entity_ref",
    "AggregateMetricData": ".aggregate_metric_data",
    "AggregateViewData": ".aggregate_view_data",
    "AggregationRange": ".aggregation_range",
    "AlternateTimeDimension": ".alternate_time_dimension",
    "AppEvent": ".app_event",
    "AppEventAttributes": ".app_event_attributes",
    "AppEventRequest": ".app_event_request",
    "AppEventRequestAttributes": ".app_event_request_attributes",
    "AppEventRequestTraits": ".app_event_request_traits",
    "AppEventResponse": ".app_event_response",
    "AppEventResponseAttributes": ".app_event_response_attributes",
    "AppEventResponseSession": ".app_event_response_session",
    "AppEventResponseTraits": ".app_event_response_traits",
    "AppEventTraits": ".app_event_traits",
    "ArchitectFlowFields": ".architect_flow_fields",
    "AssignedSegment": ".assigned_segment",
    "AsyncQueryResponse": ".async_query_response",
    "AsyncQueryState": ".async_query_state",
    "AsyncQueryStatus": ".async_query_status",
    "Browser": ".browser",
    "CallToAction": ".call_to_action",
    "CallToActionTarget": ".call_to_action_target",
    "CaseStatus": ".case_status",
    "CloseButtonStyleProperties": ".close_button_style_properties",
    "ConditionOperator": ".condition_operator",
    "ConnectedQueue": ".connected_queue",
    "ConnectedUser": ".connected_user",
    "ContentOffer": ".content_offer",
    "ContentOfferStyleProperties": ".content_offer_style_properties",
    "ContentOfferStylingConfiguration": ".content_offer_styling_configuration",
    "ContentPositionProperties": ".content_position_properties",
    "Context": ".context",
    "ContextPattern": ".context_pattern",
    "ConversationChannel": ".conversation_channel",
    "ConversationChannelType": ".conversation_channel_type",
    "ConversationDirection": ".conversation_direction",
    "ConversationMessageType": ".conversation_message_type",
    "ConversationUserDisposition": ".conversation_user_disposition",
    "Criteria": ".criteria",
    "CtaButtonStyleProperties": ".cta_button_style_properties",
    "CustomEventAttribute": ".custom_event_attribute",
    "CustomEventAttributeList": ".custom_event_attribute_list",
    "Detail": ".detail",
    "Device": ".device",
    "DeviceCategory": ".device_category",
    "DisconnectType": ".disconnect_type",
    "DisplayMode": ".display_mode",
    "DomainEntityRef": ".domain_entity_ref",
    "EntityType": ".entity_type",
    "EntityTypeCriteria": ".entity_type_criteria",
    "ErrorBody": ".error_body",
    "ErrorBodyMessageParams": ".error_body_message_params",
    "Event": ".event",
    "EventAction": ".event_action",
    "EventCondition": ".event_condition",
    "EventListing": ".event_listing",
    "EventSession": ".event_session",
    "ExternalEvent": ".external_event",
    "ExternalEventAttributes": ".external_event_attributes",
    "ExternalEventExternalId": ".external_event_external_id",
    "ExternalEventIdentifiers": ".external_event_identifiers",
    "ExternalEventsRequest": ".external_events_request",
    "ExternalEventsResponse": ".external_events_response",
    "ExternalSegment": ".external_segment",
    "ExternalSegmentSource": ".external_segment_source",
    "FlowAttributeType": ".flow_attribute_type",
    "FlowMappingType": ".flow_mapping_type",
    "Journey": ".journey",
    "JourneyAggregateDataContainer": ".journey_aggregate_data_container",
    "JourneyAggregateDataContainerGroup": ".journey_aggregate_data_container_group",
    "JourneyAggregateQueryClause": ".journey_aggregate_query_clause",
    "JourneyAggregateQueryFilter": ".journey_aggregate_query_filter",
    "JourneyAggregateQueryPredicate": ".journey_aggregate_query_predicate",
    "JourneyAggregateQueryResponse": ".journey_aggregate_query_response",
    "JourneyAggregationQuery": ".journey_aggregation_query",
    "JourneyAggregationView": ".journey_aggregation_view",
    "JourneyApp": ".journey_app",
    "JourneyAsyncAggregateQueryResponse": ".journey_async_aggregate_query_response",
    "JourneyAsyncAggregationQuery": ".journey_async_aggregation_query",
    "JourneyCampaign": ".journey_campaign",
    "JourneyCaseAssociation": ".journey_case_association",
    "JourneyDimension": ".journey_dimension",
    "JourneyGeolocation": ".journey_geolocation",
    "JourneyMetric": ".journey_metric",
    "JourneyPage": ".journey_page",
    "JourneyPattern": ".journey_pattern",
    "JourneySegment": ".journey_segment",
    "JourneySegmentRequest": ".journey_segment_request",
    "LayoutMode": ".layout_mode",
    "Limit": ".limit",
    "LimitNamespace": ".limit_namespace",
    "LogicalOperator": ".logical_operator",
    "MediaType": ".media_type",
    "NetworkConnectivity": ".network_connectivity",
    "NumericRange": ".numeric_range",
    "OpenActionFields": ".open_action_fields",
    "OpenActionFieldsConfigurationFields": ".open_action_fields_configuration_fields",
    "OutcomeAchievedEvent": ".outcome_achieved_event",
    "OutcomeAchievedEventOutcome": ".outcome_achieved_event_outcome",
    "OutcomeAchievement": ".outcome_achievement",
    "OutcomePercentileCondition": ".outcome_percentile_condition",
    "OutcomeProbabilityCondition": ".outcome_probability_condition",
    "OutcomeQuantileCondition": ".outcome_quantile_condition",
    "PatchAction": ".patch_action",
    "PatchActionMap": ".patch_action_map",
    "PatchActionMapScheduleGroups": ".patch_action_map_schedule_groups",
    "PatchActionTemplate": ".patch_action_template",
    "PatchCallToAction": ".patch_call_to_action",
    "PatchCloseButtonStyleProperties": ".patch_close_button_style_properties",
    "PatchContentOffer": ".patch_content_offer",
    "PatchContentOfferStyleProperties": ".patch_content_offer_style_properties",
    "PatchContentOfferStylingConfiguration": ".patch_content_offer_styling_configuration",
    "PatchContentPositionProperties": ".patch_content_position_properties",
    "PatchContext": ".patch_context",
    "PatchContextPattern": ".patch_context_pattern",
    "PatchCriteria": ".patch_criteria",
    "PatchCtaButtonStyleProperties": ".patch_cta_button_style_properties",
    "PatchEntityTypeCriteria": ".patch_entity_type_criteria",
    "PatchExternalSegment": ".patch_external_segment",
    "PatchJourney": ".patch_journey",
    "PatchJourneyPattern": ".patch_journey_pattern",
    "PatchSegment": ".patch_segment",
    "PatchTextStyleProperties": ".patch_text_style_properties",
    "PatchWebMessagingOfferFields": ".patch_web_messaging_offer_fields",
    "PredicateOperator": ".predicate_operator",
    "PredicateType": ".predicate_type",
    "Referrer": ".referrer",
    "ReferrerMedium": ".referrer_medium",
    "RequestContext": ".request_context",
    "RequestContextPattern": ".request_context_pattern",
    "RequestCriteria": ".request_criteria",
    "RequestDevice": ".request_device",
    "RequestEntityTypeCriteria": ".request_entity_type_criteria",
    "RequestExternalSegment": ".request_external_segment",
    "RequestJourney": ".request_journey",
    "RequestJourneyPattern": ".request_journey_pattern",
    "RequestMapping": ".request_mapping",
    "RequestPage": ".request_page",
    "ResponsePage": ".response_page",
    "SdkLibrary": ".sdk_library",
    "SegmentAssignment": ".segment_assignment",
    "SegmentAssignmentEvent": ".segment_assignment_event",
    "SegmentAssignmentListing": ".segment_assignment_listing",
    "SegmentAssignmentSegment": ".segment_assignment_segment",
    "SegmentAssignmentSession": ".segment_assignment_session",
    "SegmentAssignments": ".segment_assignments",
    "SegmentForAssignment": ".segment_for_assignment",
    "SegmentForUnassignment": ".segment_for_unassignment",
    "SegmentListing": ".segment_listing",
    "SegmentScope": ".segment_scope",
    "SegmentUnassignments": ".segment_unassignments",
    "Session": ".session",
    "SessionAttributeLists": ".session_attribute_lists",
    "SessionAttributes": ".session_attributes",
    "SessionLastEvent": ".session_last_event",
    "SessionListing": ".session_listing",
    "SessionSegmentAssignment": ".session_segment_assignment",
    "StatisticalResponse": ".statistical_response",
    "StatisticalSummary": ".statistical_summary",
    "StreamType": ".stream_type",
    "TextAlign": ".text_align",
    "TextStyleProperties": ".text_style_properties",
    "UnprocessedExternalEvent": ".unprocessed_external_event",
    "UnprocessedSegmentAssignments": ".unprocessed_segment_assignments",
    "UpdateSegmentAssignmentRequest": ".update_segment_assignment_request",
    "UpdateSegmentAssignmentResponse": ".update_segment_assignment_response",
    "UrlCondition": ".url_condition",
    "ViewFunction": ".view_function",
    "WebActionEvent": ".web_action_event",
    "WebEvent": ".web_event",
    "WebEventAttributes": ".web_event_attributes",
    "WebEventBrowser": ".web_event_browser",
    "WebEventDevice": ".web_event_device",
    "WebEventRequest": ".web_event_request",
    "WebEventRequestAttributes": ".web_event_request_attributes",
    "WebEventRequestTraits": ".web_event_request_traits",
    "WebEventResponse": ".web_event_response",
    "WebEventResponseAttributes": ".web_event_response_attributes",
    "WebEventResponseSession": ".web_event_response_session",
    "WebEventResponseTraits": ".web_event_response_traits",
    "WebEventTraits": ".web_event_traits",
    "WebMessagingOfferFields": ".web_messaging_offer_fields",
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
