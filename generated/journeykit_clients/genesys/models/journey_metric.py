# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...model import Members, OpenEnum


class JourneyMetric(OpenEnum):
    """Metric of journey data. Names with `n` count events; `nDistinct` counts distinct entities."""

    NDISTINCTJOURNEYACTIONS = "nDistinctJourneyActions"
    NDISTINCTJOURNEYSESSIONS = "nDistinctJourneySessions"
    NJOURNEYACTIONSBLOCKED = "nJourneyActionsBlocked"
    NJOURNEYOUTCOMESACHIEVED = "nJourneyOutcomesAchieved"
    NJOURNEYOUTCOMESATTRIBUTED = "nJourneyOutcomesAttributed"
    NJOURNEYSEGMENTSASSIGNED = "nJourneySegmentsAssigned"
    NJOURNEYSESSIONS = "nJourneySessions"
    NWEBACTIONSABANDONED = "nWebActionsAbandoned"
    NWEBACTIONSACCEPTED = "nWebActionsAccepted"
    NWEBACTIONSENGAGED = "nWebActionsEngaged"
    NWEBACTIONSERRORED = "nWebActionsErrored"
    NWEBACTIONSFREQUENCYCAPREACHED = "nWebActionsFrequencyCapReached"
    NWEBACTIONSIGNORED = "nWebActionsIgnored"
    NWEBACTIONSOFFERED = "nWebActionsOffered"
    NWEBACTIONSOFFEREDOUTSIDESCHEDULE = "nWebActionsOfferedOutsideSchedule"
    NWEBACTIONSQUALIFIED = "nWebActionsQualified"
    NWEBACTIONSQUALIFIEDOUTSIDESCHEDULE = "nWebActionsQualifiedOutsideSchedule"
    NWEBACTIONSREJECTED = "nWebActionsRejected"
    NWEBACTIONSSTARTED = "nWebActionsStarted"
    NWEBACTIONSTIMEDOUT = "nWebActionsTimedout"


members = Members(JourneyMetric)
