# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class SortOrder(OpenEnum):
    """Up or down."""

    ASC = "ASC"
    DESC = "DESC"


members = Members(SortOrder)
