# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class ChannelType(OpenEnum):
    """Channel of an identity, in upper case. The list is open."""

    EMAIL = "EMAIL"
    SMS = "SMS"
    WHATSAPP = "WHATSAPP"
    WHATSAPP_BUSINESS = "WHATSAPP_BUSINESS"
    FACEBOOK = "FACEBOOK"


members = Members(ChannelType)
