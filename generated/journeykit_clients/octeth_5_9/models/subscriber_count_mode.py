# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class SubscriberCountMode(OpenEnum):
    """Whether as many subscribers are drawn each time."""

    FIXED = "fixed"
    RANDOM = "random"


members = Members(SubscriberCountMode)
