# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class SnType(OpenEnum):
    """Channel whose id `snId` is. The list is open; the article also speaks of Twitter and Facebook ids, whose exact
    values are not documented."""

    WHATSAPP_BUSINESS = "WHATSAPP_BUSINESS"
    SMS = "SMS"
    EMAIL = "EMAIL"


members = Members(SnType)
