# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Documented error codes, one enumeration for each operation that numbers its own."""

from collections.abc import Mapping
from enum import IntEnum


class UnexpectedStatus(Exception):
    """An undocumented status, raised by the functions under `api/` where the client asks for it."""

    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code = status_code
        self.content = content
        super().__init__(f"Unexpected status code: {status_code}")


class JourneyGetErrorCode(IntEnum):
    """Error codes of journey.get, in the vendor's words."""

    MISSING_JOURNEY_ID_PARAMETER = 1
    """Missing JourneyID parameter"""
    INVALID_JOURNEY_ID_PARAMETER = 2
    """Invalid JourneyID parameter"""
    JOURNEY_NOT_FOUND = 3
    """Journey not found"""


class JourneyCreateErrorCode(IntEnum):
    """Error codes of journey.create, in the vendor's words."""

    MISSING_NAME_PARAMETER = 1
    """Missing Name parameter"""
    INVALID_TRIGGER = 3
    """Invalid trigger"""
    MISSING_TRIGGER_LIST_ID_PARAMETER = 4
    """Missing Trigger_ListID parameter"""
    INVALID_TRIGGER_LIST_ID_PARAMETER = 5
    """Invalid Trigger_ListID parameter"""
    TRIGGER_LIST_ID_MATCHING_RECORD_NOT_FOUND = 6
    """Trigger_ListID matching record not found"""
    MISSING_TRIGGER_EMAIL_ID_PARAMETER = 7
    """Missing Trigger_EmailID parameter"""
    INVALID_TRIGGER_EMAIL_ID_PARAMETER = 8
    """Invalid Trigger_EmailID parameter"""
    TRIGGER_EMAIL_ID_MATCHING_RECORD_NOT_FOUND = 9
    """Trigger_EmailID matching record not found"""


class JourneyUpdateErrorCode(IntEnum):
    """Error codes of journey.update, in the vendor's words."""

    MISSING_JOURNEY_ID_PARAMETER = 1
    """Missing JourneyID parameter"""
    INVALID_JOURNEY_ID_PARAMETER = 2
    """Invalid JourneyID parameter"""
    INVALID_TRIGGER = 3
    """Invalid trigger"""
    MISSING_TRIGGER_LIST_ID_PARAMETER = 4
    """Missing Trigger_ListID parameter"""
    INVALID_TRIGGER_LIST_ID_PARAMETER = 5
    """Invalid Trigger_ListID parameter"""
    TRIGGER_LIST_ID_MATCHING_RECORD_NOT_FOUND = 6
    """Trigger_ListID matching record not found"""
    MISSING_TRIGGER_EMAIL_ID_PARAMETER = 7
    """Missing Trigger_EmailID parameter"""
    INVALID_TRIGGER_EMAIL_ID_PARAMETER = 8
    """Invalid Trigger_EmailID parameter"""
    TRIGGER_EMAIL_ID_MATCHING_RECORD_NOT_FOUND = 9
    """Trigger_EmailID matching record not found"""
    JOURNEY_NOT_FOUND = 10
    """Journey not found"""


class JourneyDeleteErrorCode(IntEnum):
    """Error codes of journey.delete, in the vendor's words."""

    MISSING_JOURNEY_ID_PARAMETER = 1
    """Missing JourneyID parameter"""
    INVALID_JOURNEY_ID_PARAMETER = 2
    """Invalid JourneyID parameter"""
    JOURNEY_NOT_FOUND = 3
    """Journey not found"""


class JourneyEnableErrorCode(IntEnum):
    """Error codes of journey.enable, in the vendor's words."""

    MISSING_JOURNEY_ID_PARAMETER = 1
    """Missing JourneyID parameter"""
    INVALID_JOURNEY_ID_PARAMETER = 2
    """Invalid JourneyID parameter"""
    JOURNEY_NOT_FOUND = 3
    """Journey not found"""
    ALREADY_ENABLED = 4
    """Journey is already enabled"""


class JourneyDisableErrorCode(IntEnum):
    """Error codes of journey.disable, in the vendor's words."""

    MISSING_JOURNEY_ID_PARAMETER = 1
    """Missing JourneyID parameter"""
    INVALID_JOURNEY_ID_PARAMETER = 2
    """Invalid JourneyID parameter"""
    JOURNEY_NOT_FOUND = 3
    """Journey not found"""
    ALREADY_DISABLED = 4
    """Journey is already disabled"""


class JourneyActionsUpdateErrorCode(IntEnum):
    """Error codes of journey.actions.update, in the vendor's words."""

    MISSING_JOURNEY_ID_PARAMETER = 1
    """Missing JourneyID parameter"""
    MISSING_ACTIONS_PARAMETER = 2
    """Missing Actions parameter"""
    INVALID_JOURNEY_ID_PARAMETER = 3
    """Invalid JourneyID parameter"""
    INVALID_ACTIONS_PARAMETER = 4
    """Invalid Actions parameter"""
    JOURNEY_NOT_FOUND = 5
    """Journey not found"""


class SubscriberJourneyTriggerErrorCode(IntEnum):
    """Error codes of subscriber.journey.trigger, in the vendor's words."""

    MISSING_JOURNEY_ID_PARAMETER = 1
    """Missing JourneyID parameter"""
    MISSING_LIST_ID_PARAMETER = 2
    """Missing ListID parameter"""
    MISSING_SUBSCRIBER_ID_PARAMETER = 3
    """Missing SubscriberID parameter"""
    INVALID_JOURNEY_ID_PARAMETER = 4
    """Invalid JourneyID parameter"""
    INVALID_LIST_ID_PARAMETER = 5
    """Invalid ListID parameter"""
    INVALID_SUBSCRIBER_ID_PARAMETER = 6
    """Invalid SubscriberID parameter"""
    JOURNEY_NOT_FOUND = 7
    """Journey not found"""
    LIST_NOT_FOUND = 8
    """List not found"""
    SUBSCRIBER_NOT_FOUND = 9
    """Subscriber not found"""
    JOURNEY_IS_DISABLED = 10
    """Journey is disabled. Operation not permitted."""


class SubscriberJourneyRemoveErrorCode(IntEnum):
    """Error codes of subscriber.journey.remove, in the vendor's words."""

    MISSING_JOURNEY_ID_PARAMETER = 1
    """Missing JourneyID parameter"""
    MISSING_LIST_ID_PARAMETER = 2
    """Missing ListID parameter"""
    MISSING_SUBSCRIBER_ID_PARAMETER = 3
    """Missing SubscriberID parameter"""
    INVALID_JOURNEY_ID_PARAMETER = 4
    """Invalid JourneyID parameter"""
    INVALID_LIST_ID_PARAMETER = 5
    """Invalid ListID parameter"""
    INVALID_SUBSCRIBER_ID_PARAMETER = 6
    """Invalid SubscriberID parameter"""
    JOURNEY_NOT_FOUND = 7
    """Journey not found"""
    LIST_NOT_FOUND = 8
    """List not found"""
    SUBSCRIBER_NOT_FOUND = 9
    """Subscriber not found"""


class SubscriberJourneyListErrorCode(IntEnum):
    """Error codes of subscriber.journey.list, in the vendor's words."""

    MISSING_LIST_ID_PARAMETER = 2
    """Missing ListID parameter"""
    MISSING_SUBSCRIBER_ID_PARAMETER = 3
    """Missing SubscriberID parameter"""
    INVALID_LIST_ID_PARAMETER = 5
    """Invalid ListID parameter"""
    INVALID_SUBSCRIBER_ID_PARAMETER = 6
    """Invalid SubscriberID parameter"""
    LIST_NOT_FOUND = 8
    """List not found"""
    SUBSCRIBER_NOT_FOUND = 9
    """Subscriber not found"""


TITLES: Mapping[tuple[str, str | int], str] = {
    ("journey.create", 1): "Missing Name parameter",
    ("journey.create", 3): "Invalid trigger",
    ("journey.create", 4): "Missing Trigger_ListID parameter",
    ("journey.create", 5): "Invalid Trigger_ListID parameter",
    ("journey.create", 6): "Trigger_ListID matching record not found",
    ("journey.create", 7): "Missing Trigger_EmailID parameter",
    ("journey.create", 8): "Invalid Trigger_EmailID parameter",
    ("journey.create", 9): "Trigger_EmailID matching record not found",
    ("journey.get", 1): "Missing JourneyID parameter",
    ("journey.get", 2): "Invalid JourneyID parameter",
    ("journey.get", 3): "Journey not found",
    ("journey.update", 1): "Missing JourneyID parameter",
    ("journey.update", 2): "Invalid JourneyID parameter",
    ("journey.update", 3): "Invalid trigger",
    ("journey.update", 4): "Missing Trigger_ListID parameter",
    ("journey.update", 5): "Invalid Trigger_ListID parameter",
    ("journey.update", 6): "Trigger_ListID matching record not found",
    ("journey.update", 7): "Missing Trigger_EmailID parameter",
    ("journey.update", 8): "Invalid Trigger_EmailID parameter",
    ("journey.update", 9): "Trigger_EmailID matching record not found",
    ("journey.update", 10): "Journey not found",
    ("journey.delete", 1): "Missing JourneyID parameter",
    ("journey.delete", 2): "Invalid JourneyID parameter",
    ("journey.delete", 3): "Journey not found",
    ("journey.enable", 1): "Missing JourneyID parameter",
    ("journey.enable", 2): "Invalid JourneyID parameter",
    ("journey.enable", 3): "Journey not found",
    ("journey.enable", 4): "Journey is already enabled",
    ("journey.disable", 1): "Missing JourneyID parameter",
    ("journey.disable", 2): "Invalid JourneyID parameter",
    ("journey.disable", 3): "Journey not found",
    ("journey.disable", 4): "Journey is already disabled",
    ("journey.actions.update", 1): "Missing JourneyID parameter",
    ("journey.actions.update", 2): "Missing Actions parameter",
    ("journey.actions.update", 3): "Invalid JourneyID parameter",
    ("journey.actions.update", 4): "Invalid Actions parameter",
    ("journey.actions.update", 5): "Journey not found",
    ("subscriber.journey.trigger", 1): "Missing JourneyID parameter",
    ("subscriber.journey.trigger", 2): "Missing ListID parameter",
    ("subscriber.journey.trigger", 3): "Missing SubscriberID parameter",
    ("subscriber.journey.trigger", 4): "Invalid JourneyID parameter",
    ("subscriber.journey.trigger", 5): "Invalid ListID parameter",
    ("subscriber.journey.trigger", 6): "Invalid SubscriberID parameter",
    ("subscriber.journey.trigger", 7): "Journey not found",
    ("subscriber.journey.trigger", 8): "List not found",
    ("subscriber.journey.trigger", 9): "Subscriber not found",
    ("subscriber.journey.trigger", 10): "Journey is disabled. Operation not permitted.",
    ("subscriber.journey.remove", 1): "Missing JourneyID parameter",
    ("subscriber.journey.remove", 2): "Missing ListID parameter",
    ("subscriber.journey.remove", 3): "Missing SubscriberID parameter",
    ("subscriber.journey.remove", 4): "Invalid JourneyID parameter",
    ("subscriber.journey.remove", 5): "Invalid ListID parameter",
    ("subscriber.journey.remove", 6): "Invalid SubscriberID parameter",
    ("subscriber.journey.remove", 7): "Journey not found",
    ("subscriber.journey.remove", 8): "List not found",
    ("subscriber.journey.remove", 9): "Subscriber not found",
    ("subscriber.journey.list", 2): "Missing ListID parameter",
    ("subscriber.journey.list", 3): "Missing SubscriberID parameter",
    ("subscriber.journey.list", 5): "Invalid ListID parameter",
    ("subscriber.journey.list", 6): "Invalid SubscriberID parameter",
    ("subscriber.journey.list", 8): "List not found",
    ("subscriber.journey.list", 9): "Subscriber not found",
    ("", 99998): "Invalid API key or session",
    ("", 99999): "Session expired",
    ("", 429): "Rate limit exceeded",
}
"""The vendor's documented words for its codes: numbers by operation, names under an empty operation."""

__all__ = [
    "TITLES",
    "UnexpectedStatus",
    "JourneyGetErrorCode",
    "JourneyCreateErrorCode",
    "JourneyUpdateErrorCode",
    "JourneyDeleteErrorCode",
    "JourneyEnableErrorCode",
    "JourneyDisableErrorCode",
    "JourneyActionsUpdateErrorCode",
    "SubscriberJourneyTriggerErrorCode",
    "SubscriberJourneyRemoveErrorCode",
    "SubscriberJourneyListErrorCode",
]
