# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class ConversationChannelType(OpenEnum):
    """Kind of conversation."""

    UNKNOWN = "Unknown"
    CALL = "Call"
    CALLBACK = "Callback"
    EMAIL = "Email"
    GENERIC_OBJECT = "GenericObject"
    MESSAGING = "Messaging"
    SOCIAL = "Social"
    WEBCHAT = "Webchat"
    VOICE = "Voice"
    CHAT = "Chat"
    COBROWSE = "Cobrowse"
    VIDEO = "Video"
    SCREENSHARE = "Screenshare"
    MESSAGE = "Message"
    INTERNAL_MESSAGE = "InternalMessage"


members = Members(ConversationChannelType)
