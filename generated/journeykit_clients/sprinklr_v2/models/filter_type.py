# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class FilterType(OpenEnum):
    """Operator of a condition."""

    IN = "IN"


members = Members(FilterType)
