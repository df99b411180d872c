# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class FlowMappingType(OpenEnum):
    """How a flow input gets its value."""

    LOOKUP = "Lookup"
    HARD_CODED = "HardCoded"


members = Members(FlowMappingType)
