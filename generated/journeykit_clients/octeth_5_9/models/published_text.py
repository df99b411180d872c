# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class PublishedText(OpenEnum):
    """Whether an action is published, as text."""

    TRUE = "true"
    FALSE = "false"


members = Members(PublishedText)
