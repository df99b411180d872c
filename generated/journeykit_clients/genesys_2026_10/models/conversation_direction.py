# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class ConversationDirection(OpenEnum):
    """Who began a conversation."""

    UNKNOWN = "Unknown"
    INBOUND = "Inbound"
    OUTBOUND = "Outbound"


members = Members(ConversationDirection)
