# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class PredicateType(OpenEnum):
    """Kind of test."""

    DIMENSION = "dimension"
    PROPERTY = "property"
    METRIC = "metric"


members = Members(PredicateType)
