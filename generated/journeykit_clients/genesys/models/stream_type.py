# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...model import Members, OpenEnum


class StreamType(OpenEnum):
    """Kind of event stream."""

    CONVERSATION = "Conversation"
    CUSTOM = "Custom"
    WEB = "Web"


members = Members(StreamType)
