# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class ConditionOperator(OpenEnum):
    """Comparison of an attribute with a list of values."""

    CONTAINS_ALL = "containsAll"
    CONTAINS_ANY = "containsAny"
    NOT_CONTAINS_ALL = "notContainsAll"
    NOT_CONTAINS_ANY = "notContainsAny"
    EQUAL = "equal"
    NOT_EQUAL = "notEqual"
    GREATER_THAN = "greaterThan"
    GREATER_THAN_OR_EQUAL = "greaterThanOrEqual"
    LESS_THAN = "lessThan"
    LESS_THAN_OR_EQUAL = "lessThanOrEqual"
    STARTS_WITH = "startsWith"
    ENDS_WITH = "endsWith"


members = Members(ConditionOperator)
