# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class LogicalOperator(OpenEnum):
    """How tests are joined."""

    AND = "and"
    OR = "or"


members = Members(LogicalOperator)
