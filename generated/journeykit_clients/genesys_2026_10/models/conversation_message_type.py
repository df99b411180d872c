# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class ConversationMessageType(OpenEnum):
    """Kind of message."""

    UNKNOWN = "Unknown"
    SMS = "Sms"
    TWITTER = "Twitter"
    FACEBOOK = "Facebook"
    LINE = "Line"
    WHATS_APP = "WhatsApp"
    WEB_MESSAGING = "WebMessaging"
    OPEN = "Open"
    INSTAGRAM = "Instagram"
    APPLE = "Apple"


members = Members(ConversationMessageType)
