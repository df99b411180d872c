# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class SubscriptionStatus(OpenEnum):
    """Where a subscription stands."""

    OPT_IN_PENDING = "Opt-In Pending"
    SUBSCRIBED = "Subscribed"
    OPT_OUT_PENDING = "Opt-Out Pending"
    UNSUBSCRIBED = "Unsubscribed"


members = Members(SubscriptionStatus)
