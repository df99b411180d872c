# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class ArchivedFilter(OpenEnum):
    """Which lists are returned, as text."""

    FALSE = "false"
    TRUE = "true"
    ALL = "all"


members = Members(ArchivedFilter)
