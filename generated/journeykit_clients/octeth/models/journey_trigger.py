# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...model import Members, OpenEnum


class JourneyTrigger(OpenEnum):
    """What lets a subscriber into the journey. Later releases add `Tag`, `UnTag`, `CustomFieldValueChanged`,
    `RevenueHit`, `JourneyCompleted`, `ScheduledPull` and four `WebsiteEvent_...` triggers."""

    EMAILCONVERSION = "EmailConversion"
    EMAILLINKCLICK = "EmailLinkClick"
    EMAILOPEN = "EmailOpen"
    LISTSUBSCRIPTION = "ListSubscription"
    LISTUNSUBSCRIPTION = "ListUnsubscription"
    MANUAL = "Manual"


members = Members(JourneyTrigger)
