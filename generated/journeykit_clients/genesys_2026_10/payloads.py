# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Request bodies as typed dicts, under their wire names."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class ActionEventRequestPayload(TypedDict):
    """
    What became of a web action in the browser or app.
    """

    id: NotRequired[str]
    sessionId: str
    actionId: str
    actionState: ActionStatePayload
    errorCode: NotRequired[str]
    errorMessage: NotRequired[str]
    selfUri: NotRequired[str]


class ActionMapActionPayload(TypedDict):
    """
    What an action map does when it triggers. `mediaType` says which of the field groups applies.
    """

    actionTemplate: NotRequired[ActionMapActionTemplatePayload]
    mediaType: NotRequired[MediaTypePayload]
    architectFlowFields: NotRequired[ArchitectFlowFieldsPayload]
    webMessagingOfferFields: NotRequired[WebMessagingOfferFieldsPayload]
    openActionFields: NotRequired[OpenActionFieldsPayload]


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
    triggerWithOutcomePercentileConditions: NotRequired[list[OutcomePercentileConditionPayload]]
    triggerWithOutcomeQuantileConditions: NotRequired[list[OutcomeQuantileConditionPayload]]


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


ActionStatePayload: TypeAlias = (
    Literal[
        "accepted",
        "rejected",
        "timedout",
        "errored",
        "ignored",
        "qualified",
        "offered",
        "started",
        "engaged",
        "qualifiedOutsideSchedule",
        "offeredOutsideSchedule",
        "abandoned",
        "completed",
        "frequencyCapReached",
    ]
    | str
)


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
    version: NotRequired[int]


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


class AppEventRequestPayload(TypedDict):
    """
    Something that a customer did in an app: screen viewed, search performed, order completed.
    """

    eventName: str
    screenName: str
    app: JourneyAppPayload
    device: RequestDevicePayload
    sdkLibrary: NotRequired[SdkLibraryPayload]
    networkConnectivity: NotRequired[NetworkConnectivityPayload]
    referrerUrl: NotRequired[str]
    searchQuery: NotRequired[str]
    attributes: NotRequired[AppEventRequestAttributesPayload]
    traits: NotRequired[AppEventRequestTraitsPayload]
    externalId: NotRequired[str]
    customerCookieId: str
    createdDate: str


class ArchitectFlowFieldsPayload(TypedDict):
    """
    The Architect flow that an action starts, and what is passed to it. For media type `architectFlow`.
    """

    architectFlow: NotRequired[AddressableEntityRefPayload]
    flowRequestMappings: NotRequired[list[RequestMappingPayload]]


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
    imageAltText: NotRequired[str]


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


class CtaButtonStylePropertiesPayload(TypedDict):
    """
    Look of the call-to-action button.
    """

    color: NotRequired[str]
    font: NotRequired[str]
    fontSize: NotRequired[str]
    textAlign: NotRequired[TextAlignPayload]
    backgroundColor: NotRequired[str]


class CustomEventAttributePayload(TypedDict):
    """
    A value of your own, with its type.
    """

    dataType: str
    value: str


AppEventRequestAttributesPayload: TypeAlias = dict[str, CustomEventAttributePayload]
"""
Attributes of your own, by name.
"""


AppEventRequestTraitsPayload: TypeAlias = dict[str, CustomEventAttributePayload]
"""
Facts about the customer, by name, such as `email`, `givenName` or `cellPhone`. They help to recognise the same customer elsewhere.
"""


DeviceCategoryPayload: TypeAlias = Literal["desktop", "mobile", "tablet", "other"] | str


DisplayModePayload: TypeAlias = Literal["Modal", "Overlay", "Toast"] | str


class DomainEntityRefPayload(TypedDict):
    """
    Reference to another entity, with its name.
    """

    id: NotRequired[str]
    name: NotRequired[str]
    selfUri: NotRequired[str]


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


class ExternalEventAttributesPayload(TypedDict):
    """
    Attributes of the event by name, as the configuration defines them.
    """


class ExternalEventExternalIdPayload(TypedDict):
    """
    The id of a contact in an external source.
    """

    value: str
    externalSourceId: str


class ExternalEventIdentifiersPayload(TypedDict):
    """
    Who the contact of an external event is.
    """

    externalIds: list[ExternalEventExternalIdPayload]


class ExternalEventPayload(TypedDict):
    """
    Something that happened to a contact outside Genesys.
    """

    id: str
    dateCreated: str
    identifiers: ExternalEventIdentifiersPayload
    attributes: ExternalEventAttributesPayload


class ExternalEventsRequestPayload(TypedDict):
    """
    External events to take in.
    """

    entities: list[ExternalEventPayload]


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


class JourneyAppPayload(TypedDict):
    """
    The app that the customer uses.
    """

    name: str
    namespace: str
    version: str
    buildNumber: str


class JourneyAsyncAggregationQueryPayload(TypedDict):
    """
    What to aggregate in the background, over which time, and how to divide the result.
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
    pageSize: NotRequired[int]


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
        "journeyDeviceCategory",
        "journeyDeviceType",
        "journeyFrequencyCapReason",
        "journeyIpGeolocationCountry",
        "journeyOutcomeId",
        "journeySegmentAssignmentState",
        "journeySegmentId",
        "journeySessionId",
        "journeySessionSegmentId",
        "journeySessionType",
        "notContainsAllCondition",
        "notContainsAnyCondition",
        "notEqualCondition",
        "startsWithCondition",
        "touchpointActionMapId",
        "touchpointAgentId",
        "touchpointAttributionScope",
        "touchpointChannelMessageType",
        "touchpointChannelPlatform",
        "touchpointChannelType",
        "touchpointConversationId",
        "touchpointInteractionType",
        "touchpointQueueId",
        "touchpointRequestedRouting",
        "touchpointUsedRouting",
        "touchpointWrapupCode",
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
        "oJourneyOutcomeTouchpointValue",
        "oJourneyOutcomeValue",
    ]
    | str
)


class JourneySegmentRequestPayload(TypedDict):
    """
    A segment to create. The server assigns id, scope and timestamps.
    """

    isActive: NotRequired[bool]
    displayName: str
    version: NotRequired[int]
    description: NotRequired[str]
    color: NotRequired[str]
    shouldDisplayToAgent: NotRequired[bool]
    context: NotRequired[RequestContextPayload]
    journey: NotRequired[RequestJourneyPayload]
    externalSegment: NotRequired[RequestExternalSegmentPayload]
    assignmentExpirationDays: NotRequired[int]


LayoutModePayload: TypeAlias = Literal["TextOnly", "ImageOnly", "LeftText", "RightText", "TopText", "BottomText"] | str


LogicalOperatorPayload: TypeAlias = Literal["and", "or"] | str


MediaTypePayload: TypeAlias = (
    Literal["webMessagingOffer", "contentOffer", "integrationAction", "architectFlow", "openAction"] | str
)


class NetworkConnectivityPayload(TypedDict):
    """
    How the device is connected.
    """

    carrier: NotRequired[str]
    bluetoothEnabled: bool
    cellularEnabled: bool
    wifiEnabled: bool


class NumericRangePayload(TypedDict):
    """
    A range of numbers. Every bound that is set must hold.
    """

    gt: NotRequired[float]
    gte: NotRequired[float]
    lt: NotRequired[float]
    lte: NotRequired[float]


class OpenActionFieldsConfigurationFieldsPayload(TypedDict):
    """
    Settings by name, as the open action defines them.
    """


class OpenActionFieldsPayload(TypedDict):
    """
    An open action and its settings. For media type `openAction`.
    """

    openAction: DomainEntityRefPayload
    configurationFields: NotRequired[OpenActionFieldsConfigurationFieldsPayload]


class OutcomePercentileConditionPayload(TypedDict):
    """
    A condition on the percentile of an outcome. Genesys removes outcomes.
    """

    outcomeId: str
    maximumPercentile: float
    fallbackPercentile: NotRequired[float]


class OutcomeProbabilityConditionPayload(TypedDict):
    """
    A condition on the predicted probability of an outcome.
    """

    outcomeId: str
    maximumProbability: float
    probability: NotRequired[float]


class OutcomeQuantileConditionPayload(TypedDict):
    """
    A condition on the quantile of an outcome. Genesys removes outcomes.
    """

    outcomeId: str
    maxQuantileThreshold: float
    fallbackQuantileThreshold: NotRequired[float]


class PatchActionMapPayload(TypedDict):
    """
    The new state of an action map. What is left out stays as it is.
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
    triggerWithOutcomePercentileConditions: NotRequired[list[OutcomePercentileConditionPayload]]
    triggerWithOutcomeQuantileConditions: NotRequired[list[OutcomeQuantileConditionPayload]]


class PatchActionMapScheduleGroupsPayload(TypedDict):
    """
    The new schedule groups of an action map.
    """

    actionMapScheduleGroup: ActionMapScheduleGroupPayload
    emergencyActionMapScheduleGroup: NotRequired[ActionMapScheduleGroupPayload]


class PatchActionPayload(TypedDict):
    """
    The new action of an action map. `mediaType` says which of the field groups applies.
    """

    mediaType: NotRequired[MediaTypePayload]
    actionTemplate: NotRequired[ActionMapActionTemplatePayload]
    architectFlowFields: NotRequired[ArchitectFlowFieldsPayload]
    webMessagingOfferFields: NotRequired[PatchWebMessagingOfferFieldsPayload]
    openActionFields: NotRequired[OpenActionFieldsPayload]


class PatchActionTemplatePayload(TypedDict):
    """
    The new state of an action template. What is left out stays as it is.
    """

    name: NotRequired[str]
    description: NotRequired[str]
    mediaType: NotRequired[MediaTypePayload]
    state: NotRequired[ActionTemplateStatePayload]
    contentOffer: NotRequired[PatchContentOfferPayload]
    version: NotRequired[int]


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
    imageAltText: NotRequired[str]


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


class PatchContextPatternPayload(TypedDict):
    """
    One set of circumstances, changed.
    """

    criteria: NotRequired[list[PatchEntityTypeCriteriaPayload]]


class PatchContextPayload(TypedDict):
    """
    Changes to the circumstances of a visit that a segment asks for.
    """

    patterns: NotRequired[list[PatchContextPatternPayload]]


class PatchCriteriaPayload(TypedDict):
    """
    A condition on one attribute of an event, changed.
    """

    key: NotRequired[str]
    values: NotRequired[list[str]]
    shouldIgnoreCase: NotRequired[bool]
    operator: NotRequired[ConditionOperatorPayload]


class PatchCtaButtonStylePropertiesPayload(TypedDict):
    """
    Changes to the look of the call-to-action button.
    """

    color: NotRequired[str]
    font: NotRequired[str]
    fontSize: NotRequired[str]
    textAlign: NotRequired[TextAlignPayload]
    backgroundColor: NotRequired[str]


class PatchEntityTypeCriteriaPayload(TypedDict):
    """
    A condition on one attribute of an entity, changed.
    """

    key: NotRequired[str]
    values: NotRequired[list[str]]
    shouldIgnoreCase: NotRequired[bool]
    operator: NotRequired[ConditionOperatorPayload]
    entityType: NotRequired[EntityTypePayload]


class PatchExternalSegmentPayload(TypedDict):
    """
    Changes to the counterpart of a segment in another system. Only its name can change.
    """

    name: NotRequired[str]


class PatchJourneyPatternPayload(TypedDict):
    """
    One kind of event and how often it must occur, changed.
    """

    criteria: NotRequired[list[PatchCriteriaPayload]]
    count: NotRequired[int]
    streamType: NotRequired[StreamTypePayload]
    sessionType: NotRequired[str]
    eventName: NotRequired[str]


class PatchJourneyPayload(TypedDict):
    """
    Changes to what a visitor has to do.
    """

    patterns: NotRequired[list[PatchJourneyPatternPayload]]


class PatchSegmentPayload(TypedDict):
    """
    The new state of a segment. What is left out stays as it is; the scope cannot be changed.
    """

    isActive: NotRequired[bool]
    displayName: NotRequired[str]
    version: NotRequired[int]
    description: NotRequired[str]
    color: NotRequired[str]
    shouldDisplayToAgent: NotRequired[bool]
    context: NotRequired[PatchContextPayload]
    journey: NotRequired[PatchJourneyPayload]
    externalSegment: NotRequired[PatchExternalSegmentPayload]
    assignmentExpirationDays: NotRequired[int]


class PatchTextStylePropertiesPayload(TypedDict):
    """
    Changes to the look of a text.
    """

    color: NotRequired[str]
    font: NotRequired[str]
    fontSize: NotRequired[str]
    textAlign: NotRequired[TextAlignPayload]


class PatchWebMessagingOfferFieldsPayload(TypedDict):
    """
    Changes to a web messaging offer.
    """

    offerText: NotRequired[str]
    architectFlow: NotRequired[AddressableEntityRefPayload]


PredicateOperatorPayload: TypeAlias = Literal["matches", "exists", "notExists"] | str


PredicateTypePayload: TypeAlias = Literal["dimension", "property", "metric"] | str


class RequestContextPatternPayload(TypedDict):
    """
    One set of circumstances, in a request.
    """

    criteria: list[RequestEntityTypeCriteriaPayload]


class RequestContextPayload(TypedDict):
    """
    Conditions on the circumstances of a visit, in a request.
    """

    patterns: NotRequired[list[RequestContextPatternPayload]]


class RequestCriteriaPayload(TypedDict):
    """
    A condition on one attribute of an event, in a request.
    """

    key: str
    values: list[str]
    shouldIgnoreCase: NotRequired[bool]
    operator: NotRequired[ConditionOperatorPayload]


class RequestDevicePayload(TypedDict):
    """
    The customer's device, in an app event.
    """

    category: DeviceCategoryPayload
    type: str
    isMobile: NotRequired[bool]
    screenHeight: NotRequired[int]
    screenWidth: NotRequired[int]
    screenDensity: NotRequired[int]
    fingerprint: NotRequired[str]
    osFamily: str
    osVersion: str
    manufacturer: NotRequired[str]


class RequestEntityTypeCriteriaPayload(TypedDict):
    """
    A condition on one attribute of an entity, in a request.
    """

    key: str
    values: list[str]
    shouldIgnoreCase: NotRequired[bool]
    operator: NotRequired[ConditionOperatorPayload]
    entityType: EntityTypePayload


class RequestExternalSegmentPayload(TypedDict):
    """
    The counterpart of a segment in another system, in a request.
    """

    id: str
    name: str
    source: NotRequired[ExternalSegmentSourcePayload]


class RequestJourneyPatternPayload(TypedDict):
    """
    One kind of event and how often it must occur, in a request.
    """

    criteria: list[RequestCriteriaPayload]
    count: int
    streamType: StreamTypePayload
    sessionType: str
    eventName: NotRequired[str]


class RequestJourneyPayload(TypedDict):
    """
    Conditions on what a visitor does, in a request.
    """

    patterns: NotRequired[list[RequestJourneyPatternPayload]]


class RequestMappingPayload(TypedDict):
    """
    Where the value of one input attribute of a flow comes from.
    """

    name: NotRequired[str]
    attributeType: NotRequired[FlowAttributeTypePayload]
    mappingType: NotRequired[FlowMappingTypePayload]
    value: NotRequired[str]


class RequestPagePayload(TypedDict):
    """
    A web page, in a web event.
    """

    url: str
    title: str
    keywords: NotRequired[str]
    lang: NotRequired[str]


class SdkLibraryPayload(TypedDict):
    """
    The library that sent the event.
    """

    name: str
    version: str


class SegmentAssignmentsPayload(TypedDict):
    """
    Segments to assign.
    """

    segments: list[SegmentForAssignmentPayload]


class SegmentForAssignmentPayload(TypedDict):
    """
    A segment to assign.
    """

    id: str


class SegmentForUnassignmentPayload(TypedDict):
    """
    A segment to take away.
    """

    id: str


class SegmentUnassignmentsPayload(TypedDict):
    """
    Segments to take away.
    """

    segments: list[SegmentForUnassignmentPayload]


StreamTypePayload: TypeAlias = Literal["Web", "Custom", "Conversation", "App"] | str


TextAlignPayload: TypeAlias = Literal["Left", "Right", "Center"] | str


class TextStylePropertiesPayload(TypedDict):
    """
    Look of a text.
    """

    color: NotRequired[str]
    font: NotRequired[str]
    fontSize: NotRequired[str]
    textAlign: NotRequired[TextAlignPayload]


class UpdateSegmentAssignmentRequestPayload(TypedDict):
    """
    Segments to assign to a contact, and segments to take away.
    """

    assign: NotRequired[SegmentAssignmentsPayload]
    unassign: NotRequired[SegmentUnassignmentsPayload]


class UrlConditionPayload(TypedDict):
    """
    A condition on the address of the page that the visitor is on.
    """

    values: list[str]
    operator: ConditionOperatorPayload


ViewFunctionPayload: TypeAlias = Literal["rangeBound"] | str


class WebEventBrowserPayload(TypedDict):
    """
    The customer's browser, in a web event.
    """

    family: str
    version: str
    lang: NotRequired[str]


class WebEventDevicePayload(TypedDict):
    """
    The customer's device, in a web event.
    """

    category: DeviceCategoryPayload
    type: str
    isMobile: NotRequired[bool]
    screenHeight: NotRequired[int]
    screenWidth: NotRequired[int]
    screenDensity: NotRequired[int]
    osFamily: str
    osVersion: str
    manufacturer: NotRequired[str]


WebEventRequestAttributesPayload: TypeAlias = dict[str, CustomEventAttributePayload]
"""
Attributes of your own, by name.
"""


class WebEventRequestPayload(TypedDict):
    """
    Something that a customer did on a web site: page viewed, search performed, order completed.
    """

    customerCookieId: str
    eventName: str
    page: RequestPagePayload
    userAgentString: NotRequired[str]
    browser: NotRequired[WebEventBrowserPayload]
    device: NotRequired[WebEventDevicePayload]
    searchQuery: NotRequired[str]
    ipAddress: NotRequired[str]
    referrerUrl: NotRequired[str]
    attributes: NotRequired[WebEventRequestAttributesPayload]
    traits: NotRequired[WebEventRequestTraitsPayload]
    externalId: NotRequired[str]
    createdDate: str


WebEventRequestTraitsPayload: TypeAlias = dict[str, CustomEventAttributePayload]
"""
Facts about the customer, by name, such as `email`, `givenName` or `cellPhone`. They help to recognise the same customer elsewhere.
"""


class WebMessagingOfferFieldsPayload(TypedDict):
    """
    Settings of a web messaging offer. For media type `webMessagingOffer`.
    """

    offerText: NotRequired[str]
    architectFlow: NotRequired[AddressableEntityRefPayload]
