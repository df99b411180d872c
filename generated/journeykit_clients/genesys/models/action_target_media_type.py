# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class ActionTargetMediaType(OpenEnum):
    """Kind of conversation."""

    WEBCHAT = "webchat"
    MESSAGING = "messaging"
    CALLBACK = "callback"
    CALL = "call"
    EMAIL = "email"
    GENERIC = "generic"
    SOCIAL = "social"


members = Members(ActionTargetMediaType)
