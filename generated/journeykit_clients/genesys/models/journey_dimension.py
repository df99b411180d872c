# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class JourneyDimension(OpenEnum):
    """Dimension of journey data."""

    CONTAINS_ALL_CONDITION = "containsAllCondition"
    CONTAINS_ANY_CONDITION = "containsAnyCondition"
    ENDS_WITH_CONDITION = "endsWithCondition"
    EQUAL_CONDITION = "equalCondition"
    JOURNEY_ACTION_ID = "journeyActionId"
    JOURNEY_ACTION_MAP_ID = "journeyActionMapId"
    JOURNEY_ACTION_MAP_VERSION = "journeyActionMapVersion"
    JOURNEY_ACTION_MEDIA_TYPE = "journeyActionMediaType"
    JOURNEY_ACTION_TARGET_ID = "journeyActionTargetId"
    JOURNEY_ACTION_TEMPLATE_ID = "journeyActionTemplateId"
    JOURNEY_BLOCKING_ACTION_MAP_ID = "journeyBlockingActionMapId"
    JOURNEY_BLOCKING_EMERGENCY_SCHEDULE_GROUP_ID = "journeyBlockingEmergencyScheduleGroupId"
    JOURNEY_BLOCKING_REASON = "journeyBlockingReason"
    JOURNEY_BLOCKING_SCHEDULE_GROUP_ID = "journeyBlockingScheduleGroupId"
    JOURNEY_CUSTOMER_ID = "journeyCustomerId"
    JOURNEY_CUSTOMER_ID_TYPE = "journeyCustomerIdType"
    JOURNEY_DEVICE_CATEGORY = "journeyDeviceCategory"
    JOURNEY_DEVICE_TYPE = "journeyDeviceType"
    JOURNEY_FREQUENCY_CAP_REASON = "journeyFrequencyCapReason"
    JOURNEY_OUTCOME_ID = "journeyOutcomeId"
    JOURNEY_SEGMENT_ID = "journeySegmentId"
    JOURNEY_SEGMENT_SCOPE = "journeySegmentScope"
    JOURNEY_SESSION_SEGMENT_ID = "journeySessionSegmentId"
    JOURNEY_SESSION_TYPE = "journeySessionType"
    NOT_CONTAINS_ALL_CONDITION = "notContainsAllCondition"
    NOT_CONTAINS_ANY_CONDITION = "notContainsAnyCondition"
    NOT_EQUAL_CONDITION = "notEqualCondition"
    STARTS_WITH_CONDITION = "startsWithCondition"
    TOUCHPOINT_ACTION_MAP_ID = "touchpointActionMapId"


members = Members(JourneyDimension)
