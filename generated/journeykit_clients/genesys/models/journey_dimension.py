# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...model import Members, OpenEnum


class JourneyDimension(OpenEnum):
    """Dimension of journey data."""

    CONTAINSALLCONDITION = "containsAllCondition"
    CONTAINSANYCONDITION = "containsAnyCondition"
    ENDSWITHCONDITION = "endsWithCondition"
    EQUALCONDITION = "equalCondition"
    JOURNEYACTIONID = "journeyActionId"
    JOURNEYACTIONMAPID = "journeyActionMapId"
    JOURNEYACTIONMAPVERSION = "journeyActionMapVersion"
    JOURNEYACTIONMEDIATYPE = "journeyActionMediaType"
    JOURNEYACTIONTARGETID = "journeyActionTargetId"
    JOURNEYACTIONTEMPLATEID = "journeyActionTemplateId"
    JOURNEYBLOCKINGACTIONMAPID = "journeyBlockingActionMapId"
    JOURNEYBLOCKINGEMERGENCYSCHEDULEGROUPID = "journeyBlockingEmergencyScheduleGroupId"
    JOURNEYBLOCKINGREASON = "journeyBlockingReason"
    JOURNEYBLOCKINGSCHEDULEGROUPID = "journeyBlockingScheduleGroupId"
    JOURNEYCUSTOMERID = "journeyCustomerId"
    JOURNEYCUSTOMERIDTYPE = "journeyCustomerIdType"
    JOURNEYDEVICECATEGORY = "journeyDeviceCategory"
    JOURNEYDEVICETYPE = "journeyDeviceType"
    JOURNEYFREQUENCYCAPREASON = "journeyFrequencyCapReason"
    JOURNEYOUTCOMEID = "journeyOutcomeId"
    JOURNEYSEGMENTID = "journeySegmentId"
    JOURNEYSEGMENTSCOPE = "journeySegmentScope"
    JOURNEYSESSIONSEGMENTID = "journeySessionSegmentId"
    JOURNEYSESSIONTYPE = "journeySessionType"
    NOTCONTAINSALLCONDITION = "notContainsAllCondition"
    NOTCONTAINSANYCONDITION = "notContainsAnyCondition"
    NOTEQUALCONDITION = "notEqualCondition"
    STARTSWITHCONDITION = "startsWithCondition"
    TOUCHPOINTACTIONMAPID = "touchpointActionMapId"


members = Members(JourneyDimension)
