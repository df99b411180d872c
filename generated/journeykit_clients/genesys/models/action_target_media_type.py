# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...model import Members, OpenEnum


class ActionTargetMediaType(OpenEnum):
    """Kind of conversation."""

    CALL = "call"
    CALLBACK = "callback"
    EMAIL = "email"
    GENERIC = "generic"
    MESSAGING = "messaging"
    SOCIAL = "social"
    WEBCHAT = "webchat"


members = Members(ActionTargetMediaType)
