# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class JourneyMetric(OpenEnum):
    """Metric of journey data. Names with `n` count events; `nDistinct` counts distinct entities."""

    N_DISTINCT_JOURNEY_ACTIONS = "nDistinctJourneyActions"
    N_DISTINCT_JOURNEY_SESSIONS = "nDistinctJourneySessions"
    N_JOURNEY_ACTIONS_BLOCKED = "nJourneyActionsBlocked"
    N_JOURNEY_OUTCOMES_ACHIEVED = "nJourneyOutcomesAchieved"
    N_JOURNEY_OUTCOMES_ATTRIBUTED = "nJourneyOutcomesAttributed"
    N_JOURNEY_SEGMENTS_ASSIGNED = "nJourneySegmentsAssigned"
    N_JOURNEY_SESSIONS = "nJourneySessions"
    N_WEB_ACTIONS_ABANDONED = "nWebActionsAbandoned"
    N_WEB_ACTIONS_ACCEPTED = "nWebActionsAccepted"
    N_WEB_ACTIONS_ENGAGED = "nWebActionsEngaged"
    N_WEB_ACTIONS_ERRORED = "nWebActionsErrored"
    N_WEB_ACTIONS_FREQUENCY_CAP_REACHED = "nWebActionsFrequencyCapReached"
    N_WEB_ACTIONS_IGNORED = "nWebActionsIgnored"
    N_WEB_ACTIONS_OFFERED = "nWebActionsOffered"
    N_WEB_ACTIONS_OFFERED_OUTSIDE_SCHEDULE = "nWebActionsOfferedOutsideSchedule"
    N_WEB_ACTIONS_QUALIFIED = "nWebActionsQualified"
    N_WEB_ACTIONS_QUALIFIED_OUTSIDE_SCHEDULE = "nWebActionsQualifiedOutsideSchedule"
    N_WEB_ACTIONS_REJECTED = "nWebActionsRejected"
    N_WEB_ACTIONS_STARTED = "nWebActionsStarted"
    N_WEB_ACTIONS_TIMEDOUT = "nWebActionsTimedout"
    O_JOURNEY_OUTCOME_TOUCHPOINT_VALUE = "oJourneyOutcomeTouchpointValue"
    O_JOURNEY_OUTCOME_VALUE = "oJourneyOutcomeValue"


members = Members(JourneyMetric)
