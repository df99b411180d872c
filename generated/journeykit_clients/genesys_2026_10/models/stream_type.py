# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class StreamType(OpenEnum):
    """Kind of event stream."""

    WEB = "Web"
    CUSTOM = "Custom"
    CONVERSATION = "Conversation"
    APP = "App"


members = Members(StreamType)
