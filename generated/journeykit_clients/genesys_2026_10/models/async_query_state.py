# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class AsyncQueryState(OpenEnum):
    """State of a query in the background. Results are there once it is `FULFILLED`, until they expire."""

    QUEUED = "QUEUED"
    PENDING = "PENDING"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
    FULFILLED = "FULFILLED"
    EXPIRED = "EXPIRED"


members = Members(AsyncQueryState)
