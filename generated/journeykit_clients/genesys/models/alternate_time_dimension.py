# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class AlternateTimeDimension(OpenEnum):
    """Time stamp by which data are placed in an interval."""

    EVENT_TIME = "eventTime"


members = Members(AlternateTimeDimension)
