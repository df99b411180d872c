# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class JourneySortKey(OpenEnum):
    """Property by which journeys can be sorted."""

    NAME = "name"
    TAGS = "tags"
    CREATED_AT = "createdAt"
    MODIFIED_TIME = "modifiedTime"


members = Members(JourneySortKey)
