# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class MediaType(OpenEnum):
    """Kind of action. `webchat` has been withdrawn since 2026, `openAction` came later."""

    WEBCHAT = "webchat"
    WEB_MESSAGING_OFFER = "webMessagingOffer"
    CONTENT_OFFER = "contentOffer"
    INTEGRATION_ACTION = "integrationAction"
    ARCHITECT_FLOW = "architectFlow"


members = Members(MediaType)
