# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class JourneyFilterField(OpenEnum):
    """Field of a journey that can be filtered."""

    NAME = "name"
    CAMPAIGN_ID = "campaignId"
    CREATED_AT = "createdAt"
    MODIFIED_TIME = "modifiedTime"
    OWNER_USER_ID = "ownerUserId"
    STATUS = "status"
    SMART_SEGMENT_ID = "smartSegmentId"


members = Members(JourneyFilterField)
