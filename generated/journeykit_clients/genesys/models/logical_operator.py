# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class LogicalOperator(OpenEnum):
    """How tests are joined."""

    AND = "and"
    OR = "or"


members = Members(LogicalOperator)
