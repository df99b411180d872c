# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class MediaType(OpenEnum):
    """Kind of action."""

    WEB_MESSAGING_OFFER = "webMessagingOffer"
    CONTENT_OFFER = "contentOffer"
    INTEGRATION_ACTION = "integrationAction"
    ARCHITECT_FLOW = "architectFlow"
    OPEN_ACTION = "openAction"


members = Members(MediaType)
