# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Request bodies as typed dicts, under their wire names."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class ActionMapActionPayload(TypedDict):
    """
    What an action map does when it triggers. `mediaType` says which of the field groups applies.
    """

    actionTemplate: NotRequired[ActionMapActionTemplatePayload]
    mediaType: NotRequired[MediaTypePayload]
    architectFlowFields: NotRequired[ArchitectFlowFieldsPayload]
    webMessagingOfferFields: NotRequired[WebMessagingOfferFieldsPayload]


class ActionMapActionTemplatePayload(TypedDict):
    """
    Reference from an action map to an action template.
    """

    id: NotRequired[str]
    selfUri: NotRequired[str]


class ActionMapPayload(TypedDict):
    """
    An action map: when a visitor qualifies, and what is then offered. Segments, event conditions and outcome probabilities trigger it; page conditions, schedule and weight decide whether and before which others it is offered. Serves as request and as answer: the server assigns `id`, `selfUri` and the two timestamps.
    """

    id: NotRequired[str]
    version: NotRequired[int]
    isActive: NotRequired[bool]
    displayName: str
    triggerWithSegments: NotRequired[list[str]]
    triggerWithEventConditions: NotRequired[list[EventConditionPayload]]
    triggerWithOutcomeProbabilityConditions: NotRequired[list[OutcomeProbabilityConditionPayload]]
    pageUrlConditions: NotRequired[list[UrlConditionPayload]]
    activation: NotRequired[ActivationPayload]
    weight: NotRequired[int]
    action: NotRequired[ActionMapActionPayload]
    actionMapScheduleGroups: NotRequired[ActionMapScheduleGroupsPayload]
    ignoreFrequencyCap: NotRequired[bool]
    selfUri: NotRequired[str]
    createdDate: NotRequired[str]
    modifiedDate: NotRequired[str]
    startDate: NotRequired[str]
    endDate: NotRequired[str]


class ActionMapScheduleGroupPayload(TypedDict):
    """
    Reference to a schedule group of Architect.
    """

    id: str


class ActionMapScheduleGroupsPayload(TypedDict):
    """
    Schedule groups that limit when an action map is offered.
    """

    actionMapScheduleGroup: ActionMapScheduleGroupPayload
    emergencyActionMapScheduleGroup: NotRequired[ActionMapScheduleGroupPayload]


class ActionTemplatePayload(TypedDict):
    """
    An action template: the reusable content of an action that action maps refer to. Serves as request and as answer: the server assigns `id`, `selfUri` and the two timestamps.
    """

    id: NotRequired[str]
    name: str
    description: NotRequired[str]
    mediaType: MediaTypePayload
    state: ActionTemplateStatePayload
    contentOffer: NotRequired[ContentOfferPayload]
    selfUri: NotRequired[str]
    createdDate: NotRequired[str]
    modifiedDate: NotRequired[str]


ActionTemplateStatePayload: TypeAlias = Literal["Active", "Inactive", "Deleted"] | str


class ActivationPayload(TypedDict):
    """
    How soon a triggered action map is activated.
    """

    type: str
    delayInSeconds: NotRequired[int]


class AddressableEntityRefPayload(TypedDict):
    """
    Reference to another entity.
    """

    id: NotRequired[str]
    selfUri: NotRequired[str]


class AggregationRangePayload(TypedDict):
    """
    A range of numbers, lower bound included, upper bound excluded.
    """

    gte: NotRequired[float]
    lt: NotRequired[float]


AlternateTimeDimensionPayload: TypeAlias = Literal["eventTime"] | str


class ArchitectFlowFieldsPayload(TypedDict):
    """
    The Architect flow that an action starts, and what is passed to it. For media type `architectFlow`.
    """

    architectFlow: NotRequired[AddressableEntityRefPayload]
    flowRequestMappings: NotRequired[list[RequestMappingPayload]]


AssignmentStatePayload: TypeAlias = Literal["Assigned", "Unassigned"] | str


class CallToActionPayload(TypedDict):
    """
    The button of a content offer.
    """

    text: NotRequired[str]
    url: str
    target: NotRequired[CallToActionTargetPayload]


CallToActionTargetPayload: TypeAlias = Literal["Blank", "Self"] | str


class CloseButtonStylePropertiesPayload(TypedDict):
    """
    Look of the close button.
    """

    color: NotRequired[str]
    opacity: NotRequired[float]


ConditionOperatorPayload: TypeAlias = (
    Literal[
        "containsAll",
        "containsAny",
        "notContainsAll",
        "notContainsAny",
        "equal",
        "notEqual",
        "greaterThan",
        "greaterThanOrEqual",
        "lessThan",
        "lessThanOrEqual",
        "startsWith",
        "endsWith",
    ]
    | str
)


class ContentOfferPayload(TypedDict):
    """
    What a content offer shows on the page. For media type `contentOffer`.
    """

    imageUrl: NotRequired[str]
    displayMode: DisplayModePayload
    layoutMode: LayoutModePayload
    title: NotRequired[str]
    headline: NotRequired[str]
    body: NotRequired[str]
    callToAction: NotRequired[CallToActionPayload]
    style: NotRequired[ContentOfferStylingConfigurationPayload]


class ContentOfferStylePropertiesPayload(TypedDict):
    """
    Look of the offer's box.
    """

    padding: NotRequired[str]
    color: NotRequired[str]
    backgroundColor: NotRequired[str]


class ContentOfferStylingConfigurationPayload(TypedDict):
    """
    Look of a content offer, part by part.
    """

    position: NotRequired[ContentPositionPropertiesPayload]
    offer: NotRequired[ContentOfferStylePropertiesPayload]
    closeButton: NotRequired[CloseButtonStylePropertiesPayload]
    ctaButton: NotRequired[CtaButtonStylePropertiesPayload]
    title: NotRequired[TextStylePropertiesPayload]
    headline: NotRequired[TextStylePropertiesPayload]
    body: NotRequired[TextStylePropertiesPayload]


class ContentPositionPropertiesPayload(TypedDict):
    """
    Where on the page a content offer stands, as offsets from its edges.
    """

    top: NotRequired[str]
    bottom: NotRequired[str]
    left: NotRequired[str]
    right: NotRequired[str]


class ContextPatternPayload(TypedDict):
    """
    One set of circumstances.
    """

    criteria: list[EntityTypeCriteriaPayload]


class ContextPayload(TypedDict):
    """
    Conditions on the circumstances of a visit, such as device, location or campaign.
    """

    patterns: list[ContextPatternPayload]


class CriteriaPayload(TypedDict):
    """
    A condition on one attribute of an event.
    """

    key: str
    values: list[str]
    shouldIgnoreCase: bool
    operator: NotRequired[ConditionOperatorPayload]


class CtaButtonStylePropertiesPayload(TypedDict):
    """
    Look of the call-to-action button.
    """

    color: NotRequired[str]
    font: NotRequired[str]
    fontSize: NotRequired[str]
    textAlign: NotRequired[TextAlignPayload]
    backgroundColor: NotRequired[str]


DisplayModePayload: TypeAlias = Literal["Modal", "Overlay", "Toast"] | str


class EntityTypeCriteriaPayload(TypedDict):
    """
    A condition on one attribute of an entity, such as the visit.
    """

    key: str
    values: list[str]
    shouldIgnoreCase: bool
    operator: NotRequired[ConditionOperatorPayload]
    entityType: NotRequired[EntityTypePayload]


EntityTypePayload: TypeAlias = Literal["visit"] | str


class EventConditionPayload(TypedDict):
    """
    A condition on one attribute of an event in the visitor's session.
    """

    key: str
    values: list[str]
    operator: NotRequired[ConditionOperatorPayload]
    streamType: StreamTypePayload
    sessionType: str
    eventName: NotRequired[str]


class ExternalSegmentPayload(TypedDict):
    """
    The counterpart of a segment in another system.
    """

    id: str
    name: str
    source: ExternalSegmentSourcePayload


ExternalSegmentSourcePayload: TypeAlias = Literal["AdobeExperiencePlatform", "Custom"] | str


FlowAttributeTypePayload: TypeAlias = Literal["String", "Number", "Integer", "Boolean"] | str


FlowMappingTypePayload: TypeAlias = Literal["Lookup", "HardCoded"] | str


class JourneyAggregateQueryClausePayload(TypedDict):
    """
    A group of predicates, joined by `type`.
    """

    type: LogicalOperatorPayload
    predicates: list[JourneyAggregateQueryPredicatePayload]


class JourneyAggregateQueryFilterPayload(TypedDict):
    """
    A condition on the data: predicates and clauses, joined by `type`. Nests at most two levels deep: a clause holds predicates only.
    """

    type: LogicalOperatorPayload
    clauses: NotRequired[list[JourneyAggregateQueryClausePayload]]
    predicates: NotRequired[list[JourneyAggregateQueryPredicatePayload]]


class JourneyAggregateQueryPredicatePayload(TypedDict):
    """
    One test, in the order of a sentence: `dimension`, `operator`, then `value` or `range`.
    """

    type: NotRequired[PredicateTypePayload]
    dimension: NotRequired[JourneyDimensionPayload]
    operator: NotRequired[PredicateOperatorPayload]
    value: NotRequired[str]
    range: NotRequired[NumericRangePayload]


class JourneyAggregationQueryPayload(TypedDict):
    """
    What to aggregate, over which time, and how to divide the result.
    """

    interval: str
    granularity: NotRequired[str]
    timeZone: NotRequired[str]
    groupBy: NotRequired[list[JourneyDimensionPayload]]
    filter: NotRequired[JourneyAggregateQueryFilterPayload]
    metrics: list[JourneyMetricPayload]
    flattenMultivaluedDimensions: NotRequired[bool]
    views: NotRequired[list[JourneyAggregationViewPayload]]
    alternateTimeDimension: NotRequired[AlternateTimeDimensionPayload]


class JourneyAggregationViewPayload(TypedDict):
    """
    A metric of your own, derived from a built-in one.
    """

    target: JourneyMetricPayload
    name: str
    function: ViewFunctionPayload
    range: NotRequired[AggregationRangePayload]


JourneyDimensionPayload: TypeAlias = (
    Literal[
        "containsAllCondition",
        "containsAnyCondition",
        "endsWithCondition",
        "equalCondition",
        "journeyActionId",
        "journeyActionMapId",
        "journeyActionMapVersion",
        "journeyActionMediaType",
        "journeyActionTargetId",
        "journeyActionTemplateId",
        "journeyBlockingActionMapId",
        "journeyBlockingEmergencyScheduleGroupId",
        "journeyBlockingReason",
        "journeyBlockingScheduleGroupId",
        "journeyCustomerId",
        "journeyCustomerIdType",
        "journeyDeviceCategory",
        "journeyDeviceType",
        "journeyFrequencyCapReason",
        "journeyOutcomeId",
        "journeySegmentId",
        "journeySegmentScope",
        "journeySessionSegmentId",
        "journeySessionType",
        "notContainsAllCondition",
        "notContainsAnyCondition",
        "notEqualCondition",
        "startsWithCondition",
        "touchpointActionMapId",
    ]
    | str
)


JourneyMetricPayload: TypeAlias = (
    Literal[
        "nDistinctJourneyActions",
        "nDistinctJourneySessions",
        "nJourneyActionsBlocked",
        "nJourneyOutcomesAchieved",
        "nJourneyOutcomesAttributed",
        "nJourneySegmentsAssigned",
        "nJourneySessions",
        "nWebActionsAbandoned",
        "nWebActionsAccepted",
        "nWebActionsEngaged",
        "nWebActionsErrored",
        "nWebActionsFrequencyCapReached",
        "nWebActionsIgnored",
        "nWebActionsOffered",
        "nWebActionsOfferedOutsideSchedule",
        "nWebActionsQualified",
        "nWebActionsQualifiedOutsideSchedule",
        "nWebActionsRejected",
        "nWebActionsStarted",
        "nWebActionsTimedout",
    ]
    | str
)


class JourneyPatternPayload(TypedDict):
    """
    One kind of event, and how often it must occur.
    """

    criteria: list[CriteriaPayload]
    count: NotRequired[int]
    streamType: StreamTypePayload
    sessionType: str
    eventName: NotRequired[str]


class JourneyPayload(TypedDict):
    """
    Conditions on what a visitor does.
    """

    patterns: list[JourneyPatternPayload]


class JourneySegmentPayload(TypedDict):
    """
    A segment: a group of sessions or customers, recognised by patterns or kept by an external system. Serves as request and as answer: the server assigns `id`, `selfUri` and the two timestamps.
    """

    id: NotRequired[str]
    isActive: NotRequired[bool]
    displayName: str
    version: NotRequired[int]
    description: NotRequired[str]
    color: NotRequired[str]
    scope: NotRequired[SegmentScopePayload]
    shouldDisplayToAgent: NotRequired[bool]
    context: NotRequired[ContextPayload]
    journey: NotRequired[JourneyPayload]
    externalSegment: NotRequired[ExternalSegmentPayload]
    assignmentExpirationDays: NotRequired[int]
    selfUri: NotRequired[str]
    createdDate: NotRequired[str]
    modifiedDate: NotRequired[str]


LayoutModePayload: TypeAlias = Literal["TextOnly", "ImageOnly", "LeftText", "RightText", "TopText", "BottomText"] | str


LogicalOperatorPayload: TypeAlias = Literal["and", "or"] | str


MediaTypePayload: TypeAlias = (
    Literal["webchat", "webMessagingOffer", "contentOffer", "integrationAction", "architectFlow"] | str
)


class NumericRangePayload(TypedDict):
    """
    A range of numbers. Every bound that is set must hold.
    """

    gt: NotRequired[float]
    gte: NotRequired[float]
    lt: NotRequired[float]
    lte: NotRequired[float]


class OutcomePayload(TypedDict):
    """
    An outcome: a goal of the business, recognised by patterns in visits and whose probability is predicted for each visitor. Serves as request and as answer: the server assigns `id`, `selfUri` and the two timestamps.
    """

    id: NotRequired[str]
    isActive: NotRequired[bool]
    displayName: str
    version: NotRequired[int]
    description: NotRequired[str]
    isPositive: NotRequired[bool]
    context: NotRequired[ContextPayload]
    journey: NotRequired[JourneyPayload]
    selfUri: NotRequired[str]
    createdDate: NotRequired[str]
    modifiedDate: NotRequired[str]


class OutcomeProbabilityConditionPayload(TypedDict):
    """
    A condition on the predicted probability of an outcome.
    """

    outcomeId: str
    maximumProbability: float
    probability: NotRequired[float]


class PatchActionMapPayload(TypedDict):
    """
    The new state of an action map. Name, segments and page conditions must always be sent, even where they do not change.
    """

    id: NotRequired[str]
    version: NotRequired[int]
    isActive: NotRequired[bool]
    displayName: NotRequired[str]
    triggerWithSegments: NotRequired[list[str]]
    triggerWithEventConditions: NotRequired[list[EventConditionPayload]]
    triggerWithOutcomeProbabilityConditions: NotRequired[list[OutcomeProbabilityConditionPayload]]
    pageUrlConditions: NotRequired[list[UrlConditionPayload]]
    activation: NotRequired[ActivationPayload]
    weight: NotRequired[int]
    action: NotRequired[PatchActionPayload]
    actionMapScheduleGroups: NotRequired[PatchActionMapScheduleGroupsPayload]
    ignoreFrequencyCap: NotRequired[bool]
    selfUri: NotRequired[str]
    createdDate: NotRequired[str]
    modifiedDate: NotRequired[str]
    startDate: NotRequired[str]
    endDate: NotRequired[str]


class PatchActionMapScheduleGroupsPayload(TypedDict):
    """
    The new schedule groups of an action map.
    """

    actionMapScheduleGroup: ActionMapScheduleGroupPayload
    emergencyActionMapScheduleGroup: NotRequired[ActionMapScheduleGroupPayload]


class PatchActionPayload(TypedDict):
    """
    The new action of an action map. `mediaType` must always be sent and says which of the field groups applies.
    """

    mediaType: MediaTypePayload
    actionTemplate: NotRequired[ActionMapActionTemplatePayload]
    architectFlowFields: NotRequired[ArchitectFlowFieldsPayload]
    webMessagingOfferFields: NotRequired[WebMessagingOfferFieldsPayload]


class PatchActionTargetPayload(TypedDict):
    """
    The new state of an action target. What is left out stays as it is.
    """

    id: NotRequired[str]
    name: NotRequired[str]
    serviceLevel: NotRequired[ServiceLevelPayload]
    shortAbandonThreshold: NotRequired[int]
    selfUri: NotRequired[str]


class PatchActionTemplatePayload(TypedDict):
    """
    The new state of an action template. The name must always be sent, even where it does not change.
    """

    name: NotRequired[str]
    description: NotRequired[str]
    mediaType: NotRequired[MediaTypePayload]
    state: NotRequired[ActionTemplateStatePayload]
    contentOffer: NotRequired[PatchContentOfferPayload]


class PatchCallToActionPayload(TypedDict):
    """
    Changes to the button of a content offer.
    """

    text: NotRequired[str]
    url: NotRequired[str]
    target: NotRequired[CallToActionTargetPayload]


class PatchCloseButtonStylePropertiesPayload(TypedDict):
    """
    Changes to the look of the close button.
    """

    color: NotRequired[str]
    opacity: NotRequired[float]


class PatchContentOfferPayload(TypedDict):
    """
    Changes to what a content offer shows.
    """

    imageUrl: NotRequired[str]
    displayMode: NotRequired[DisplayModePayload]
    layoutMode: NotRequired[LayoutModePayload]
    title: NotRequired[str]
    headline: NotRequired[str]
    body: NotRequired[str]
    callToAction: NotRequired[PatchCallToActionPayload]
    style: NotRequired[PatchContentOfferStylingConfigurationPayload]


class PatchContentOfferStylePropertiesPayload(TypedDict):
    """
    Changes to the look of the offer's box.
    """

    padding: NotRequired[str]
    color: NotRequired[str]
    backgroundColor: NotRequired[str]


class PatchContentOfferStylingConfigurationPayload(TypedDict):
    """
    Changes to the look of a content offer, part by part.
    """

    position: NotRequired[PatchContentPositionPropertiesPayload]
    offer: NotRequired[PatchContentOfferStylePropertiesPayload]
    closeButton: NotRequired[PatchCloseButtonStylePropertiesPayload]
    ctaButton: NotRequired[PatchCtaButtonStylePropertiesPayload]
    title: NotRequired[PatchTextStylePropertiesPayload]
    headline: NotRequired[PatchTextStylePropertiesPayload]
    body: NotRequired[PatchTextStylePropertiesPayload]


class PatchContentPositionPropertiesPayload(TypedDict):
    """
    Changes to where on the page a content offer stands, as offsets from its edges.
    """

    top: NotRequired[str]
    bottom: NotRequired[str]
    left: NotRequired[str]
    right: NotRequired[str]


class PatchCtaButtonStylePropertiesPayload(TypedDict):
    """
    Changes to the look of the call-to-action button.
    """

    color: NotRequired[str]
    font: NotRequired[str]
    fontSize: NotRequired[str]
    textAlign: NotRequired[TextAlignPayload]
    backgroundColor: NotRequired[str]


class PatchExternalSegmentPayload(TypedDict):
    """
    Changes to the counterpart of a segment in another system. Only its name can change.
    """

    name: str


class PatchOutcomePayload(TypedDict):
    """
    The new state of an outcome. The display name must always be sent, even where it does not change.
    """

    id: NotRequired[str]
    isActive: NotRequired[bool]
    displayName: NotRequired[str]
    version: NotRequired[int]
    description: NotRequired[str]
    isPositive: NotRequired[bool]
    context: NotRequired[ContextPayload]
    journey: NotRequired[JourneyPayload]
    selfUri: NotRequired[str]
    createdDate: NotRequired[str]
    modifiedDate: NotRequired[str]


class PatchSegmentPayload(TypedDict):
    """
    The new state of a segment. The display name must always be sent, even where it does not change; the scope cannot be changed.
    """

    id: NotRequired[str]
    isActive: NotRequired[bool]
    displayName: NotRequired[str]
    version: NotRequired[int]
    description: NotRequired[str]
    color: NotRequired[str]
    shouldDisplayToAgent: NotRequired[bool]
    context: NotRequired[ContextPayload]
    journey: NotRequired[JourneyPayload]
    externalSegment: NotRequired[PatchExternalSegmentPayload]
    assignmentExpirationDays: NotRequired[int]
    selfUri: NotRequired[str]
    createdDate: NotRequired[str]
    modifiedDate: NotRequired[str]


class PatchTextStylePropertiesPayload(TypedDict):
    """
    Changes to the look of a text.
    """

    color: NotRequired[str]
    font: NotRequired[str]
    fontSize: NotRequired[str]
    textAlign: NotRequired[TextAlignPayload]


PredicateOperatorPayload: TypeAlias = Literal["matches", "exists", "notExists"] | str


PredicateTypePayload: TypeAlias = Literal["dimension", "property", "metric"] | str


class RequestMappingPayload(TypedDict):
    """
    Where the value of one input attribute of a flow comes from.
    """

    name: NotRequired[str]
    attributeType: NotRequired[FlowAttributeTypePayload]
    mappingType: NotRequired[FlowMappingTypePayload]
    value: NotRequired[str]


class SegmentAssignmentsUpdatePayload(TypedDict):
    """
    A segment and the state that its assignment is to have.
    """

    segmentId: str
    state: AssignmentStatePayload


SegmentScopePayload: TypeAlias = Literal["Session", "Customer"] | str


class ServiceLevelPayload(TypedDict):
    """
    A service-level goal: which share of conversations is to be answered within which time.
    """

    percentage: NotRequired[float]
    durationMs: NotRequired[int]


StreamTypePayload: TypeAlias = Literal["Web", "Custom", "Conversation"] | str


TextAlignPayload: TypeAlias = Literal["Left", "Right", "Center"] | str


class TextStylePropertiesPayload(TypedDict):
    """
    Look of a text.
    """

    color: NotRequired[str]
    font: NotRequired[str]
    fontSize: NotRequired[str]
    textAlign: NotRequired[TextAlignPayload]


class UrlConditionPayload(TypedDict):
    """
    A condition on the address of the page that the visitor is on.
    """

    values: list[str]
    operator: ConditionOperatorPayload


ViewFunctionPayload: TypeAlias = Literal["rangeBound"] | str


class WebMessagingOfferFieldsPayload(TypedDict):
    """
    Settings of a web messaging offer. For media type `webMessagingOffer`.
    """

    offerText: NotRequired[str]
