# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class DisplayMode(OpenEnum):
    """How a content offer appears."""

    MODAL = "Modal"
    OVERLAY = "Overlay"
    TOAST = "Toast"


members = Members(DisplayMode)
