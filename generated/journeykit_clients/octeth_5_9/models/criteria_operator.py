# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class CriteriaOperator(OpenEnum):
    """How criteria are combined."""

    AND = "and"
    OR = "or"


members = Members(CriteriaOperator)
