# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class JourneyStatus(OpenEnum):
    """Whether the journey runs. A new one is Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


members = Members(JourneyStatus)
