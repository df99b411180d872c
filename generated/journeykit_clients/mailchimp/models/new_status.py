# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class NewStatus(OpenEnum):
    """Status of a contact. A `pending` one is asked for confirmation; a `transactional` one gets no campaigns."""

    SUBSCRIBED = "subscribed"
    UNSUBSCRIBED = "unsubscribed"
    CLEANED = "cleaned"
    PENDING = "pending"
    TRANSACTIONAL = "transactional"


members = Members(NewStatus)
