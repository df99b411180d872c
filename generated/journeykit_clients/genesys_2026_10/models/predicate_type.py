# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class PredicateType(OpenEnum):
    """Kind of test."""

    DIMENSION = "dimension"
    PROPERTY = "property"
    METRIC = "metric"


members = Members(PredicateType)
