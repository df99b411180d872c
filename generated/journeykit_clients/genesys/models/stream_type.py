# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class StreamType(OpenEnum):
    """Kind of event stream."""

    WEB = "Web"
    CUSTOM = "Custom"
    CONVERSATION = "Conversation"


members = Members(StreamType)
