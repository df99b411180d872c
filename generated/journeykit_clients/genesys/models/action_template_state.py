# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class ActionTemplateState(OpenEnum):
    """State of an action template. Capitalised, unlike the state of an action target."""

    ACTIVE = "Active"
    INACTIVE = "Inactive"
    DELETED = "Deleted"


members = Members(ActionTemplateState)
