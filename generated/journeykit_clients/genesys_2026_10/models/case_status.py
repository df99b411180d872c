# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class CaseStatus(OpenEnum):
    """State of a case."""

    UNKNOWN = "Unknown"
    OPEN = "Open"
    IN_PROGRESS = "InProgress"
    TERMINATED = "Terminated"
    CLOSED = "Closed"


members = Members(CaseStatus)
