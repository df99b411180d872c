# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class ListOrderField(OpenEnum):
    """What lists are sorted by."""

    LIST_ID = "ListID"
    NAME = "Name"
    CREATED_ON = "CreatedOn"
    ARCHIVED_AT = "ArchivedAt"
    ACTIVE_SUBSCRIBER_COUNT = "ActiveSubscriberCount"
    SEGMENT_COUNT = "SegmentCount"
    LAST_ACTIVITY_AT = "LastActivityAt"


members = Members(ListOrderField)
