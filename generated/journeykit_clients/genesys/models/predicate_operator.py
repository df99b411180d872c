# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class PredicateOperator(OpenEnum):
    """How a dimension is tested."""

    MATCHES = "matches"
    EXISTS = "exists"
    NOT_EXISTS = "notExists"


members = Members(PredicateOperator)
