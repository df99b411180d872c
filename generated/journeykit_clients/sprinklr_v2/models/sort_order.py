# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class SortOrder(OpenEnum):
    """Ascending or descending."""

    ASC = "ASC"
    DESC = "DESC"


members = Members(SortOrder)
