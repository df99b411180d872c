# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...model import Members, OpenEnum


class WaitUnit(OpenEnum):
    """Unit of a wait."""

    DAYS = "days"
    HOURS = "hours"
    MINUTES = "minutes"
    SECONDS = "seconds"


members = Members(WaitUnit)
