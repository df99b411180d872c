# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class SMSStatus(OpenEnum):
    """Status of a contact for SMS."""

    SUBSCRIBED = "subscribed"
    UNSUBSCRIBED = "unsubscribed"
    NONSUBSCRIBED = "nonsubscribed"
    PENDING = "pending"


members = Members(SMSStatus)
