# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class FlowMappingType(OpenEnum):
    """How a flow input gets its value."""

    LOOKUP = "Lookup"
    HARD_CODED = "HardCoded"


members = Members(FlowMappingType)
