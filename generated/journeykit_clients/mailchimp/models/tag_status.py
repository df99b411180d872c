# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class TagStatus(OpenEnum):
    """Whether a contact has a tag."""

    INACTIVE = "inactive"
    ACTIVE = "active"


members = Members(TagStatus)
