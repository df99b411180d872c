# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class BounceType(OpenEnum):
    """How e-mails to an address bounced."""

    NOT_BOUNCED = "Not Bounced"
    SOFT = "Soft"
    HARD = "Hard"


members = Members(BounceType)
