# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class JourneyTrigger(OpenEnum):
    """What lets a subscriber into the journey. Later releases add `Tag`, `UnTag`, `CustomFieldValueChanged`,
    `RevenueHit`, `JourneyCompleted`, `ScheduledPull` and four `WebsiteEvent_...` triggers."""

    LIST_SUBSCRIPTION = "ListSubscription"
    LIST_UNSUBSCRIPTION = "ListUnsubscription"
    EMAIL_OPEN = "EmailOpen"
    EMAIL_CONVERSION = "EmailConversion"
    EMAIL_LINK_CLICK = "EmailLinkClick"
    MANUAL = "Manual"


members = Members(JourneyTrigger)
