# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class AssignmentState(OpenEnum):
    """State of a segment assignment."""

    ASSIGNED = "Assigned"
    UNASSIGNED = "Unassigned"


members = Members(AssignmentState)
