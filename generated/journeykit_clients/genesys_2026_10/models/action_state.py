# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class ActionState(OpenEnum):
    """State of a web action on its way from qualification to its end."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    TIMEDOUT = "timedout"
    ERRORED = "errored"
    IGNORED = "ignored"
    QUALIFIED = "qualified"
    OFFERED = "offered"
    STARTED = "started"
    ENGAGED = "engaged"
    QUALIFIED_OUTSIDE_SCHEDULE = "qualifiedOutsideSchedule"
    OFFERED_OUTSIDE_SCHEDULE = "offeredOutsideSchedule"
    ABANDONED = "abandoned"
    COMPLETED = "completed"
    FREQUENCY_CAP_REACHED = "frequencyCapReached"


members = Members(ActionState)
