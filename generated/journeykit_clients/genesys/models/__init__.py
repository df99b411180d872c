# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""The models of requests and responses, each imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .action_map import ActionMap
    from .action_map_action import ActionMapAction
    from .action_map_action_template import ActionMapActionTemplate
    from .action_map_listing import ActionMapListing
    from .action_map_schedule_group import ActionMapScheduleGroup
    from .action_map_schedule_groups import ActionMapScheduleGroups
    from .action_target import ActionTarget
    from .action_target_listing import ActionTargetListing
    from .action_target_media_type import ActionTargetMediaType
    from .action_target_state import ActionTargetState
    from .action_template import ActionTemplate
    from .action_template_listing import ActionTemplateListing
    from .action_template_state import ActionTemplateState
    from .activation import Activation
    from .addressable_entity_ref import AddressableEntityRef
    from .aggregate_metric_data import AggregateMetricData
    from .aggregate_view_data import AggregateViewData
    from .aggregation_range import AggregationRange
    from .alternate_time_dimension import AlternateTimeDimension
    from .architect_flow_fields import ArchitectFlowFields
    from .assignment_state import AssignmentState
    from .call_to_action import CallToAction
    from .call_to_action_target import CallToActionTarget
    from .close_button_style_properties import CloseButtonStyleProperties
    from .condition_operator import ConditionOperator
    from .content_offer import ContentOffer
    from .content_offer_style_properties import ContentOfferStyleProperties
    from .content_offer_styling_configuration import ContentOfferStylingConfiguration
    from .content_position_properties import ContentPositionProperties
    from .context import Context
    from .context_pattern import ContextPattern
    from .criteria import Criteria
    from .cta_button_style_properties import CtaButtonStyleProperties
    from .detail import Detail
    from .display_mode import DisplayMode
    from .entity_type import EntityType
    from .entity_type_criteria import EntityTypeCriteria
    from .error_body import ErrorBody
    from .error_body_message_params import ErrorBodyMessageParams
    from .event_condition import EventCondition
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
    from .journey_dimension import JourneyDimension
    from .journey_metric import JourneyMetric
    from .journey_pattern import JourneyPattern
    from .journey_segment import JourneySegment
    from .key_value import KeyValue
    from .layout_mode import LayoutMode
    from .logical_operator import LogicalOperator
    from .media_type import MediaType
    from .numeric_range import NumericRange
    from .outcome import Outcome
    from .outcome_listing import OutcomeListing
    from .outcome_probability_condition import OutcomeProbabilityCondition
    from .patch_action import PatchAction
    from .patch_action_map import PatchActionMap
    from .patch_action_map_schedule_groups import PatchActionMapScheduleGroups
    from .patch_action_target import PatchActionTarget
    from .patch_action_template import PatchActionTemplate
    from .patch_call_to_action import PatchCallToAction
    from .patch_close_button_style_properties import PatchCloseButtonStyleProperties
    from .patch_content_offer import PatchContentOffer
    from .patch_content_offer_style_properties import PatchContentOfferStyleProperties
    from .patch_content_offer_styling_configuration import PatchContentOfferStylingConfiguration
    from .patch_content_position_properties import PatchContentPositionProperties
    from .patch_cta_button_style_properties import PatchCtaButtonStyleProperties
    from .patch_external_segment import PatchExternalSegment
    from .patch_outcome import PatchOutcome
    from .patch_segment import PatchSegment
    from .patch_text_style_properties import PatchTextStyleProperties
    from .predicate_operator import PredicateOperator
    from .predicate_type import PredicateType
    from .request_mapping import RequestMapping
    from .segment_assignment import SegmentAssignment
    from .segment_assignment_listing import SegmentAssignmentListing
    from .segment_assignment_segment import SegmentAssignmentSegment
    from .segment_assignment_session import SegmentAssignmentSession
    from .segment_assignments_update import SegmentAssignmentsUpdate
    from .segment_listing import SegmentListing
    from .segment_scope import SegmentScope
    from .service_level import ServiceLevel
    from .statistical_response import StatisticalResponse
    from .statistical_summary import StatisticalSummary
    from .stream_type import StreamType
    from .text_align import TextAlign
    from .text_style_properties import TextStyleProperties
    from .url_condition import UrlCondition
    from .view_function import ViewFunction
    from .web_messaging_offer_fields import WebMessagingOfferFields

__all__ = (
    "ActionMap",
    "ActionMapAction",
    "ActionMapActionTemplate",
    "ActionMapListing",
    "ActionMapScheduleGroup",
    "ActionMapScheduleGroups",
    "ActionTarget",
    "ActionTargetListing",
    "ActionTargetMediaType",
    "ActionTargetState",
    "ActionTemplate",
    "ActionTemplateListing",
    "ActionTemplateState",
    "Activation",
    "AddressableEntityRef",
    "AggregateMetricData",
    "AggregateViewData",
    "AggregationRange",
    "AlternateTimeDimension",
    "ArchitectFlowFields",
    "AssignmentState",
    "CallToAction",
    "CallToActionTarget",
    "CloseButtonStyleProperties",
    "ConditionOperator",
    "ContentOffer",
    "ContentOfferStyleProperties",
    "ContentOfferStylingConfiguration",
    "ContentPositionProperties",
    "Context",
    "ContextPattern",
    "Criteria",
    "CtaButtonStyleProperties",
    "Detail",
    "DisplayMode",
    "EntityType",
    "EntityTypeCriteria",
    "ErrorBody",
    "ErrorBodyMessageParams",
    "EventCondition",
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
    "JourneyDimension",
    "JourneyMetric",
    "JourneyPattern",
    "JourneySegment",
    "KeyValue",
    "LayoutMode",
    "LogicalOperator",
    "MediaType",
    "NumericRange",
    "Outcome",
    "OutcomeListing",
    "OutcomeProbabilityCondition",
    "PatchAction",
    "PatchActionMap",
    "PatchActionMapScheduleGroups",
    "PatchActionTarget",
    "PatchActionTemplate",
    "PatchCallToAction",
    "PatchCloseButtonStyleProperties",
    "PatchContentOffer",
    "PatchContentOfferStyleProperties",
    "PatchContentOfferStylingConfiguration",
    "PatchContentPositionProperties",
    "PatchCtaButtonStyleProperties",
    "PatchExternalSegment",
    "PatchOutcome",
    "PatchSegment",
    "PatchTextStyleProperties",
    "PredicateOperator",
    "PredicateType",
    "RequestMapping",
    "SegmentAssignment",
    "SegmentAssignmentListing",
    "SegmentAssignmentSegment",
    "SegmentAssignmentSession",
    "SegmentAssignmentsUpdate",
    "SegmentListing",
    "SegmentScope",
    "ServiceLevel",
    "StatisticalResponse",
    "StatisticalSummary",
    "StreamType",
    "TextAlign",
    "TextStyleProperties",
    "UrlCondition",
    "ViewFunction",
    "WebMessagingOfferFields",
)

_modules = {
    "ActionMap": ".action_map",
    "ActionMapAction": ".action_map_action",
    "ActionMapActionTemplate": ".action_map_action_template",
    "ActionMapListing": ".action_map_listing",
    "ActionMapScheduleGroup": ".action_map_schedule_group",
    "ActionMapScheduleGroups": ".action_map_schedule_groups",
    "ActionTarget": ".action_target",
    "ActionTargetListing": ".action_target_listing",
    "ActionTargetMediaType": ".action_target_media_type",
    "ActionTargetState": ".action_target_state",
    "ActionTemplate": ".action_template",
    "ActionTemplateListing": ".action_template_listing",
    "ActionTemplateState": ".action_template_state",
    "Activation": ".activation",
    "AddressableEntityRef": ".addressable_entity_ref",
    "AggregateMetricData": ".aggregate_metric_data",
    "AggregateViewData": ".aggregate_view_data",
    "AggregationRange": ".aggregation_range",
    "AlternateTimeDimension": ".alternate_time_dimension",
    "ArchitectFlowFields": ".architect_flow_fields",
    "AssignmentState": ".assignment_state",
    "CallToAction": ".call_to_action",
    "CallToActionTarget": ".call_to_action_target",
    "CloseButtonStyleProperties": ".close_button_style_properties",
    "ConditionOperator": ".condition_operator",
    "ContentOffer": ".content_offer",
    "ContentOfferStyleProperties": ".content_offer_style_properties",
    "ContentOfferStylingConfiguration": ".content_offer_styling_configuration",
    "ContentPositionProperties": ".content_position_properties",
    "Context": ".context",
    "ContextPattern": ".context_pattern",
    "Criteria": ".criteria",
    "CtaButtonStyleProperties": ".cta_button_style_properties",
    "Detail": ".detail",
    "DisplayMode": ".display_mode",
    "EntityType": ".entity_type",
    "EntityTypeCriteria": ".entity_type_criteria",
    "ErrorBody": ".error_body",
    "ErrorBodyMessageParams": ".error_body_message_params",
    "EventCondition": ".event_condition",
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
    "JourneyDimension": ".journey_dimension",
    "JourneyMetric": ".journey_metric",
    "JourneyPattern": ".journey_pattern",
    "JourneySegment": ".journey_segment",
    "KeyValue": ".key_value",
    "LayoutMode": ".layout_mode",
    "LogicalOperator": ".logical_operator",
    "MediaType": ".media_type",
    "NumericRange": ".numeric_range",
    "Outcome": ".outcome",
    "OutcomeListing": ".outcome_listing",
    "OutcomeProbabilityCondition": ".outcome_probability_condition",
    "PatchAction": ".patch_action",
    "PatchActionMap": ".patch_action_map",
    "PatchActionMapScheduleGroups": ".patch_action_map_schedule_groups",
    "PatchActionTarget": ".patch_action_target",
    "PatchActionTemplate": ".patch_action_template",
    "PatchCallToAction": ".patch_call_to_action",
    "PatchCloseButtonStyleProperties": ".patch_close_button_style_properties",
    "PatchContentOffer": ".patch_content_offer",
    "PatchContentOfferStyleProperties": ".patch_content_offer_style_properties",
    "PatchContentOfferStylingConfiguration": ".patch_content_offer_styling_configuration",
    "PatchContentPositionProperties": ".patch_content_position_properties",
    "PatchCtaButtonStyleProperties": ".patch_cta_button_style_properties",
    "PatchExternalSegment": ".patch_external_segment",
    "PatchOutcome": ".patch_outcome",
    "PatchSegment": ".patch_segment",
    "PatchTextStyleProperties": ".patch_text_style_properties",
    "PredicateOperator": ".predicate_operator",
    "PredicateType": ".predicate_type",
    "RequestMapping": ".request_mapping",
    "SegmentAssignment": ".segment_assignment",
    "SegmentAssignmentListing": ".segment_assignment_listing",
    "SegmentAssignmentSegment": ".segment_assignment_segment",
    "SegmentAssignmentSession": ".segment_assignment_session",
    "SegmentAssignmentsUpdate": ".segment_assignments_update",
    "SegmentListing": ".segment_listing",
    "SegmentScope": ".segment_scope",
    "ServiceLevel": ".service_level",
    "StatisticalResponse": ".statistical_response",
    "StatisticalSummary": ".statistical_summary",
    "StreamType": ".stream_type",
    "TextAlign": ".text_align",
    "TextStyleProperties": ".text_style_properties",
    "UrlCondition": ".url_condition",
    "ViewFunction": ".view_function",
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
