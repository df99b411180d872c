# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class ChannelType(OpenEnum):
    """Channel of a profile, in upper case. The list is open."""

    EMAIL = "EMAIL"
    SMS = "SMS"
    WHATSAPP = "WHATSAPP"
    WHATSAPP_BUSINESS = "WHATSAPP_BUSINESS"


members = Members(ChannelType)
