# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class ExportedStatus(OpenEnum):
    """Which journeys an export has."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    ALL = "all"


members = Members(ExportedStatus)
