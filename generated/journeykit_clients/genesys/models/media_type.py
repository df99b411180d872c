# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...model import Members, OpenEnum


class MediaType(OpenEnum):
    """Kind of action. `webchat` has been withdrawn since 2026, `openAction` came later."""

    ARCHITECTFLOW = "architectFlow"
    CONTENTOFFER = "contentOffer"
    INTEGRATIONACTION = "integrationAction"
    WEBCHAT = "webchat"
    WEBMESSAGINGOFFER = "webMessagingOffer"


members = Members(MediaType)
