# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class ViewFunction(OpenEnum):
    """How a view is derived from its metric."""

    RANGE_BOUND = "rangeBound"


members = Members(ViewFunction)
