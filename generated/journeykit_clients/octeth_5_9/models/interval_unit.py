# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class IntervalUnit(OpenEnum):
    """Unit of a time."""

    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"


members = Members(IntervalUnit)
