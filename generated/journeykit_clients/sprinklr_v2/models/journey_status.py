# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class JourneyStatus(OpenEnum):
    """State of a journey. `ACTIVE` is the only value shown."""

    ACTIVE = "ACTIVE"


members = Members(JourneyStatus)
