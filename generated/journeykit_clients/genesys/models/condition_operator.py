# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...model import Members, OpenEnum


class ConditionOperator(OpenEnum):
    """Comparison of an attribute with a list of values."""

    CONTAINSALL = "containsAll"
    CONTAINSANY = "containsAny"
    ENDSWITH = "endsWith"
    EQUAL = "equal"
    GREATERTHAN = "greaterThan"
    GREATERTHANOREQUAL = "greaterThanOrEqual"
    LESSTHAN = "lessThan"
    LESSTHANOREQUAL = "lessThanOrEqual"
    NOTCONTAINSALL = "notContainsAll"
    NOTCONTAINSANY = "notContainsAny"
    NOTEQUAL = "notEqual"
    STARTSWITH = "startsWith"


members = Members(ConditionOperator)
