# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class ActionTemplateState(OpenEnum):
    """State of an action template."""

    ACTIVE = "Active"
    INACTIVE = "Inactive"
    DELETED = "Deleted"


members = Members(ActionTemplateState)
