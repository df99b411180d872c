# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class SegmentScope(OpenEnum):
    """What a segment is assigned to."""

    SESSION = "Session"
    CUSTOMER = "Customer"


members = Members(SegmentScope)
