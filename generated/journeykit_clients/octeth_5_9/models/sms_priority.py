# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class SMSPriority(OpenEnum):
    """Priority of an SMS."""

    NORMAL = "normal"
    HIGH = "high"


members = Members(SMSPriority)
