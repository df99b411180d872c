# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class CallToActionTarget(OpenEnum):
    """Window in which an address opens."""

    BLANK = "Blank"
    SELF = "Self"


members = Members(CallToActionTarget)
