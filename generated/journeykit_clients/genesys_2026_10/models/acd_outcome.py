# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class AcdOutcome(OpenEnum):
    """How the distribution of a conversation to agents ended."""

    UNKNOWN = "Unknown"
    ABANDON = "Abandon"
    ANSWERED = "Answered"
    FLOW_OUT = "FlowOut"


members = Members(AcdOutcome)
