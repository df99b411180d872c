# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class FilterOperator(OpenEnum):
    """How filters are combined."""

    AND = "AND"
    OR = "OR"


members = Members(FilterOperator)
