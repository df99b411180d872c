# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class ActionTargetState(OpenEnum):
    """State of an action target. Lower case, unlike the state of an action template."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    DELETED = "deleted"


members = Members(ActionTargetState)
