# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...model import Members, OpenEnum


class PredicateOperator(OpenEnum):
    """How a dimension is tested."""

    EXISTS = "exists"
    MATCHES = "matches"
    NOTEXISTS = "notExists"


members = Members(PredicateOperator)
