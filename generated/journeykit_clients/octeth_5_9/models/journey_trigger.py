# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class JourneyTrigger(OpenEnum):
    """What lets a subscriber into a journey."""

    MANUAL = "Manual"
    LIST_SUBSCRIPTION = "ListSubscription"
    LIST_UNSUBSCRIPTION = "ListUnsubscription"
    EMAIL_OPEN = "EmailOpen"
    EMAIL_CONVERSION = "EmailConversion"
    EMAIL_LINK_CLICK = "EmailLinkClick"
    TAG = "Tag"
    UN_TAG = "UnTag"
    CUSTOM_FIELD_VALUE_CHANGED = "CustomFieldValueChanged"
    REVENUE_HIT = "RevenueHit"
    JOURNEY_COMPLETED = "JourneyCompleted"
    SCHEDULED_PULL = "ScheduledPull"
    WEBSITE_EVENT_PAGE_VIEW = "WebsiteEvent_pageView"
    WEBSITE_EVENT_IDENTIFY = "WebsiteEvent_identify"
    WEBSITE_EVENT_CUSTOM_EVENT = "WebsiteEvent_customEvent"
    WEBSITE_EVENT_CONVERSION = "WebsiteEvent_conversion"


members = Members(JourneyTrigger)
