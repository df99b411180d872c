# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
    INVALID_START_DATE_FORMAT = 4
    """Invalid StartDate format"""
    INVALID_END_DATE_FORMAT = 5
    """Invalid EndDate format"""
    START_DATE_MUST_BE_BEFORE_END_DATE = 6
    """StartDate must be before EndDate"""
    INVALID_EMAIL_ID = 7
    """Invalid EmailID parameter (not a positive integer, or not a SendEmail action on this journey)"""
    INVALID_ISP = 8
    """Invalid ISP parameter (must match /^[a-zA-Z0-9.-]+$/)"""


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
    INVALID_TRIGGER_VALUE_PARAMETER = 10
    """Invalid Trigger_Value parameter"""
    TRIGGER_VALUE_MATCHING_RECORD_NOT_FOUND = 11
    """Trigger_Value matching record not found"""
    INVALID_CUSTOM_FIELD = 12
    """Invalid Trigger_Value parameter (CustomFieldValueChanged)"""
    CUSTOM_FIELD_NOT_FOUND = 13
    """Trigger_Value matching record not found (CustomFieldValueChanged)"""
    INVALID_REVENUE = 14
    """Invalid Trigger_Value parameter (RevenueHit)"""
    MISSING_REVENUE = 15
    """Missing Trigger_Value parameter (RevenueHit)"""
    INVALID_TRIGGER_JOURNEY = 16
    """Invalid Trigger_Value parameter (JourneyCompleted)"""
    TRIGGER_JOURNEY_NOT_FOUND = 17
    """Trigger_Value matching record not found (JourneyCompleted)"""
    INVALID_RATE_LIMIT_PER_HOUR_PARAMETER = 18
    """Invalid rate_limit_per_hour parameter"""
    INVALID_RATE_LIMIT_PER_DAY_PARAMETER = 19
    """Invalid rate_limit_per_day parameter"""
    INVALID_PULL_LIST = 20
    """Missing or invalid Trigger_ListID parameter for ScheduledPull trigger"""
    PULL_LIST_NOT_FOUND = 21
    """Trigger_ListID matching record not found (ScheduledPull)"""


class JourneyUpdateErrorCode(IntEnum):
    """Error codes of journey.update, in the vendor's words."""

    MISSING_JOURNEY_ID_PARAMETER = 1
    """Missing JourneyID parameter"""
    INVALID_JOURNEY_ID_PARAMETER = 2
    """Invalid JourneyID parameter"""
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
    TRIGGER_VALUE_MATCHING_RECORD_NOT_FOUND = 11
    """Trigger_Value matching record not found"""
    INVALID_CUSTOM_FIELD = 12
    """Invalid Trigger_Value parameter (CustomFieldValueChanged)"""
    CUSTOM_FIELD_NOT_FOUND = 13
    """Trigger_Value matching record not found (CustomFieldValueChanged)"""
    INVALID_REVENUE = 14
    """Invalid Trigger_Value parameter (RevenueHit)"""
    MISSING_REVENUE = 15
    """Missing Trigger_Value parameter (RevenueHit)"""
    INVALID_TRIGGER_JOURNEY = 16
    """Invalid Trigger_Value parameter (JourneyCompleted)"""
    TRIGGER_JOURNEY_NOT_FOUND = 17
    """Trigger_Value matching record not found (JourneyCompleted)"""
    INVALID_RATE_LIMIT_PER_HOUR_PARAMETER = 18
    """Invalid rate_limit_per_hour parameter"""
    INVALID_RATE_LIMIT_PER_DAY_PARAMETER = 19
    """Invalid rate_limit_per_day parameter"""
    INVALID_PULL_LIST = 20
    """Missing or invalid Trigger_ListID parameter for ScheduledPull trigger"""
    PULL_LIST_NOT_FOUND = 21
    """Trigger_ListID matching record not found (ScheduledPull)"""
    TRIGGERED_BY_OWN_COMPLETION = 22
    """A journey cannot be triggered by its own completion (JourneyCompleted)"""


class JourneyListErrorCode(IntEnum):
    """Error codes of journey.list, in the vendor's words."""

    INVALID_STATS_START_DATE_FORMAT = 4
    """Invalid StatsStartDate format"""
    INVALID_STATS_END_DATE_FORMAT = 5
    """Invalid StatsEndDate format"""
    STATS_START_DATE_MUST_BE_BEFORE_STATS_END_DATE = 6
    """StatsStartDate must be before StatsEndDate"""


class JourneyCloneErrorCode(IntEnum):
    """Error codes of journey.clone, in the vendor's words."""

    MISSING_NEW_JOURNEY_NAME_PARAMETER = 1
    """Missing NewJourneyName parameter"""
    MISSING_JOURNEY_ID_PARAMETER = 2
    """Missing JourneyID parameter"""
    JOURNEY_NOT_FOUND = 3
    """Journey not found"""
    JOURNEY_NOT_CLONED_SUCCESSFULLY = 4
    """Journey not cloned successfully"""


class JourneySendemailactionsErrorCode(IntEnum):
    """Error codes of journey.sendemailactions, in the vendor's words."""

    INVALID_JOURNEY_ID_PARAMETER = 1
    """Invalid JourneyID parameter"""


class JourneyDeleteErrorCode(IntEnum):
    """Error codes of journey.delete, in the vendor's words."""

    MISSING_JOURNEY_ID_PARAMETER = 1
    """Missing JourneyID parameter"""
    INVALID_JOURNEY_ID_PARAMETER = 2
    """Invalid JourneyID parameter"""
    JOURNEY_NOT_FOUND = 3
    """Journey not found"""


class JourneysDeleteErrorCode(IntEnum):
    """Error codes of journeys.delete, in the vendor's words."""

    MISSING_JOURNEYS_PARAMETER = 1
    """Missing Journeys parameter"""


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
    INVALID_ACTIONS = 4
    """Invalid JourneyID parameter (Actions must be array)"""
    JOURNEY_NOT_FOUND = 5
    """Journey not found"""
    INVALID_ACTION_OR_JOURNEY = 6
    """Invalid action type or Journey not found"""


class JourneyActionsPublishedErrorCode(IntEnum):
    """Error codes of journey.actions.published, in the vendor's words."""

    MISSING_JOURNEY_ID_PARAMETER = 1
    """Missing JourneyID parameter"""
    MISSING_ACTIONS_PARAMETER = 2
    """Missing Actions parameter"""
    INVALID_JOURNEY_ID_PARAMETER = 3
    """Invalid JourneyID parameter"""
    INVALID_ACTIONS = 4
    """Invalid JourneyID parameter (Actions must be array)"""
    JOURNEY_NOT_FOUND = 5
    """Journey not found"""
    ACTION_NOT_FOUND = 6
    """Action not found"""
    JOURNEY_NOT_FOUND_AFTER_UPDATE = 7
    """Journey not found after update"""


class JourneyActionSubscribersErrorCode(IntEnum):
    """Error codes of journey.action.subscribers, in the vendor's words."""

    MISSING_JOURNEY_ID_PARAMETER = 1
    """Missing JourneyID parameter"""
    MISSING_ACTION_ID_PARAMETER = 2
    """Missing ActionID parameter"""
    INVALID_JOURNEY_ID_PARAMETER = 3
    """Invalid JourneyID parameter"""
    INVALID_ACTION_ID_PARAMETER = 4
    """Invalid ActionID parameter"""
    INVALID_FILTER_JSON = 5
    """Invalid FilterJSON parameter (invalid JSON)"""
    INVALID_FILTER_VALUE = 6
    """Invalid FilterJSON value (unrecognized filter item)"""
    INVALID_OPERATOR = 7
    """Invalid Operator value"""
    JOURNEY_NOT_FOUND = 5
    """Journey not found"""
    ACTION_NOT_FOUND = 6
    """Action not found"""


class JourneyStatsByispErrorCode(IntEnum):
    """Error codes of journey.stats.byisp, in the vendor's words."""

    MISSING_JOURNEY_ID_PARAMETER = 1
    """Missing JourneyID parameter"""
    INVALID_JOURNEY_ID = 2
    """Invalid JourneyID parameter (must be a positive integer)"""
    JOURNEY_NOT_FOUND = 3
    """Journey not found"""
    INVALID_START_DATE_FORMAT = 4
    """Invalid StartDate format"""
    INVALID_END_DATE_FORMAT = 5
    """Invalid EndDate format"""
    START_DATE_MUST_BE_BEFORE_END_DATE = 6
    """StartDate must be before EndDate"""
    INVALID_EMAIL_ID = 7
    """Invalid EmailID parameter (not a positive integer, or not a SendEmail action on this journey)"""


class JourneyStatsByactionErrorCode(IntEnum):
    """Error codes of journey.stats.byaction, in the vendor's words."""

    MISSING_JOURNEY_ID_PARAMETER = 1
    """Missing JourneyID parameter"""
    INVALID_JOURNEY_ID = 2
    """Invalid JourneyID parameter (must be a positive integer)"""
    JOURNEY_NOT_FOUND = 3
    """Journey not found"""
    INVALID_START_DATE_FORMAT = 4
    """Invalid StartDate format"""
    INVALID_END_DATE_FORMAT = 5
    """Invalid EndDate format"""
    START_DATE_MUST_BE_BEFORE_END_DATE = 6
    """StartDate must be before EndDate"""
    INVALID_EMAIL_ID = 7
    """Invalid EmailID parameter (not a positive integer, or not a SendEmail action on this journey)"""
    INVALID_ISP = 8
    """Invalid ISP parameter (must match /^[a-zA-Z0-9.-]+$/)"""


class AccountJourneyBenchmarkErrorCode(IntEnum):
    """Error codes of account.journey.benchmark, in the vendor's words."""

    INVALID_START_DATE_FORMAT = 1
    """Invalid StartDate format"""
    INVALID_END_DATE_FORMAT = 2
    """Invalid EndDate format"""
    START_DATE_MUST_NOT_BE_AFTER_END_DATE = 3
    """StartDate must not be after EndDate"""


class JourneysEnableErrorCode(IntEnum):
    """Error codes of journeys.enable, in the vendor's words."""

    MISSING_JOURNEY_IDS_PARAMETER = 1
    """Missing JourneyIDs parameter"""
    INVALID_JOURNEY_IDS = 2
    """Invalid JourneyIDs parameter (no positive integers after parsing)"""


class JourneysDisableErrorCode(IntEnum):
    """Error codes of journeys.disable, in the vendor's words."""

    MISSING_JOURNEY_IDS_PARAMETER = 1
    """Missing JourneyIDs parameter"""
    INVALID_JOURNEY_IDS = 2
    """Invalid JourneyIDs parameter (no positive integers after parsing)"""


class JourneysCloneErrorCode(IntEnum):
    """Error codes of journeys.clone, in the vendor's words."""

    MISSING_JOURNEY_IDS_PARAMETER = 1
    """Missing JourneyIDs parameter"""
    INVALID_JOURNEY_IDS = 2
    """Invalid JourneyIDs parameter (no positive integers after parsing)"""


class JourneyExportGetErrorCode(IntEnum):
    """Error codes of journey.export.get, in the vendor's words."""

    MISSING_EXPORT_ID_PARAMETER = 1
    """Missing ExportID parameter"""
    INVALID_EXPORT_ID_PARAMETER = 2
    """Invalid ExportID parameter"""
    EXPORT_JOB_NOT_FOUND = 3
    """Export job not found"""
    WRONG_MODULE = 4
    """Wrong module (job exists but is not a JourneyExport)"""
    EXPORT_NOT_COMPLETED = 5
    """Download requested but Status is not Completed"""


class JourneyExportSubmitErrorCode(IntEnum):
    """Error codes of journey.export.submit, in the vendor's words."""

    INVALID_STATS_START_DATE_FORMAT = 1
    """Invalid StatsStartDate format"""
    INVALID_STATS_END_DATE_FORMAT = 2
    """Invalid StatsEndDate format"""
    STATS_START_DATE_MUST_NOT_BE_AFTER_STATS_END_DATE = 3
    """StatsStartDate must not be after StatsEndDate"""
    INVALID_STATUS = 4
    """Invalid Status value (expected: Enabled, Disabled, or all)"""


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
    """Journey not found (all journeys skipped)"""
    LIST_NOT_FOUND = 8
    """List not found"""
    SUBSCRIBER_NOT_FOUND = 9
    """Subscriber not found"""


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
    """Journey not found (all journeys skipped)"""
    LIST_NOT_FOUND = 8
    """List not found"""
    SUBSCRIBER_NOT_FOUND = 9
    """Subscriber not found"""


class SubscriberJourneyExitErrorCode(IntEnum):
    """Error codes of subscriber.journey.exit, in the vendor's words."""

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


class SubscriberCreateErrorCode(IntEnum):
    """Error codes of subscriber.create, in the vendor's words."""

    MISSING_LIST_ID_PARAMETER = 1
    """Missing ListID parameter"""
    MISSING_EMAIL_ADDRESS_PARAMETER = 2
    """Missing EmailAddress parameter"""
    INVALID_EMAIL_ADDRESS = 3
    """Invalid EmailAddress"""
    INVALID_LIST_ID = 4
    """Invalid ListID"""
    INVALID_BOUNCE_TYPE_VALUE = 5
    """Invalid BounceType value"""
    INVALID_STATUS_VALUE = 6
    """Invalid Status value"""
    INVALID_SUBSCRIPTION_DATE_VALUE = 7
    """Invalid SubscriptionDate value"""
    MISSING_SUBSCRIPTION_DATE_PARAMETER = 8
    """Missing SubscriptionDate parameter"""
    MISSING_SUBSCRIPTION_IP_PARAMETER = 9
    """Missing SubscriptionIP parameter"""
    INVALID_SUBSCRIPTION_IP_VALUE = 10
    """Invalid SubscriptionIP value"""
    MISSING_UNSUBSCRIPTION_DATE_PARAMETER = 11
    """Missing UnsubscriptionDate parameter"""
    MISSING_UNSUBSCRIPTION_IP_PARAMETER = 12
    """Missing UnsubscriptionIP parameter"""
    INVALID_UNSUBSCRIPTION_DATE_VALUE = 13
    """Invalid UnsubscriptionDate value"""
    INVALID_UNSUBSCRIPTION_IP_VALUE = 14
    """Invalid UnsubscriptionIP value"""
    MISSING_OPT_IN_DATE_PARAMETER = 15
    """Missing OptInDate parameter"""
    INVALID_OPT_IN_DATE_VALUE = 16
    """Invalid OptInDate value"""
    INVALID_CUSTOM_FIELD_VALUE = 17
    """Invalid Custom Field value"""
    SUBSCRIBER_CREATE_LIMIT_IS_EXCEEDED = 18
    """Subscriber create limit is exceeded"""
    INVALID_EMAIL_ADDRESS_19 = 19
    """Invalid EmailAddress"""
    DUPLICATE_EMAIL_ADDRESS = 20
    """Duplicate EmailAddress"""
    PREVIOUSLY_UNSUBSCRIBED_EMAIL_ADDRESS = 21
    """Previously unsubscribed EmailAddress"""
    INVALID_USER_INFORMATION = 22
    """Invalid user information"""
    INVALID_LIST_INFORMATION = 23
    """Invalid list information"""
    INVALID_OPT_IN_CONFIRMATION_EMAIL_ID = 24
    """Invalid OptInConfirmationEmailID value"""
    UNKNOWN_OPT_IN_CONFIRMATION_EMAIL = 25
    """Invalid OptInConfirmationEmailID (email does not exist or does not belong to user)"""
    REQUIRED_FIELD_EMPTY = 26
    """Required custom field is empty or was omitted (EnforceRequiredFields only)"""
    UNIQUE_FIELD_TAKEN = 27
    """Unique custom field value already exists (EnforceRequiredFields only)"""
    FIELD_FAILED_VALIDATION = 28
    """Custom field value failed its validation method (EnforceRequiredFields only)"""


class EventTrackErrorCode(IntEnum):
    """Error codes of event.track, in the vendor's words."""

    INVALID_LIST_ID_PARAMETER = 4
    """Invalid ListID parameter"""
    MISSING_EVENT_PARAMETER = 5
    """Missing event parameter"""
    INVALID_EMAIL_PARAMETER = 7
    """Invalid email parameter"""
    MISSING_CONVERSION_ID = 8
    """Missing conversion-id event property (for conversion events)"""
    MISSING_CONVERSION_NAME = 9
    """Missing conversion-name event property (for conversion events)"""
    MISSING_CONVERSION_VALUE = 10
    """Missing conversion-value event property (for conversion events)"""


class SubscriberGetErrorCode(IntEnum):
    """Error codes of subscriber.get, in the vendor's words."""

    MISSING_SUBSCRIBER = 1
    """Missing EmailAddress/SubscriberID parameter"""
    MISSING_LIST_ID_PARAMETER = 2
    """Missing ListID parameter"""
    SUBSCRIBER_NOT_FOUND = 3
    """Subscriber not found"""
    INVALID_LIST_ID = 4
    """Invalid ListID"""
    TOO_MANY_REQUESTS = 429
    """Too many requests (rate limit exceeded)"""


class SubscriberExistsErrorCode(IntEnum):
    """Error codes of subscriber.exists, in the vendor's words."""

    MISSING_LIST_ID_PARAMETER = 1
    """Missing ListID parameter"""
    MISSING_EMAIL_ADDRESS_PARAMETER = 2
    """Missing EmailAddress parameter"""
    INVALID_LIST_ID = 3
    """Invalid ListID"""


class SubscriberTagErrorCode(IntEnum):
    """Error codes of subscriber.tag, in the vendor's words."""

    MISSING_TAG_ID_PARAMETER = 1
    """Missing TagID parameter"""
    MISSING_SUBSCRIBER_LIST_ID_PARAMETER = 2
    """Missing SubscriberListID parameter"""
    INVALID_SUBSCRIBER_LIST_ID = 4
    """Invalid SubscriberListID"""
    MISSING_RULES_JSON = 6
    """Missing RulesJSON parameter (when SubscriberID is not supplied)"""
    MISSING_RULES_OPERATOR = 7
    """Missing RulesOperator parameter (when SubscriberID is not supplied)"""
    INVALID_QUERY_BUILDER_RESPONSE = 8
    """Invalid query builder response"""
    INVALID_TAG_ID = 6
    """Invalid TagID (no matching tag found)"""
    INVALID_RULES_JSON = 7
    """Invalid RulesJSON syntax. It must be a properly formatted JSON payload"""


class CustomfieldsGetErrorCode(IntEnum):
    """Error codes of customfields.get, in the vendor's words."""

    MISSING_SUBSCRIBER_LIST_ID = 1
    """Missing subscriber list id"""
    INVALID_SUBSCRIBER_LIST_ID = 2
    """Invalid subscriber list id"""


TITLES: Mapping[tuple[str, str | int], str] = {
    ("journey.create", 1): "Missing Name parameter",
    ("journey.create", 3): "Invalid trigger",
    ("journey.create", 4): "Missing Trigger_ListID parameter",
    ("journey.create", 5): "Invalid Trigger_ListID parameter",
    ("journey.create", 6): "Trigger_ListID matching record not found",
    ("journey.create", 7): "Missing Trigger_EmailID parameter",
    ("journey.create", 8): "Invalid Trigger_EmailID parameter",
    ("journey.create", 9): "Trigger_EmailID matching record not found",
    ("journey.create", 10): "Invalid Trigger_Value parameter",
    ("journey.create", 11): "Trigger_Value matching record not found",
    ("journey.create", 12): "Invalid Trigger_Value parameter (CustomFieldValueChanged)",
    ("journey.create", 13): "Trigger_Value matching record not found (CustomFieldValueChanged)",
    ("journey.create", 14): "Invalid Trigger_Value parameter (RevenueHit)",
    ("journey.create", 15): "Missing Trigger_Value parameter (RevenueHit)",
    ("journey.create", 16): "Invalid Trigger_Value parameter (JourneyCompleted)",
    ("journey.create", 17): "Trigger_Value matching record not found (JourneyCompleted)",
    ("journey.create", 18): "Invalid rate_limit_per_hour parameter",
    ("journey.create", 19): "Invalid rate_limit_per_day parameter",
    ("journey.create", 20): "Missing or invalid Trigger_ListID parameter for ScheduledPull trigger",
    ("journey.create", 21): "Trigger_ListID matching record not found (ScheduledPull)",
    ("journey.get", 1): "Missing JourneyID parameter",
    ("journey.get", 2): "Invalid JourneyID parameter",
    ("journey.get", 3): "Journey not found",
    ("journey.get", 4): "Invalid StartDate format",
    ("journey.get", 5): "Invalid EndDate format",
    ("journey.get", 6): "StartDate must be before EndDate",
    ("journey.get", 7): "Invalid EmailID parameter (not a positive integer, or not a SendEmail action on this journey)",
    ("journey.get", 8): "Invalid ISP parameter (must match /^[a-zA-Z0-9.-]+$/)",
    ("journey.update", 1): "Missing JourneyID parameter",
    ("journey.update", 2): "Invalid JourneyID parameter",
    ("journey.update", 4): "Missing Trigger_ListID parameter",
    ("journey.update", 5): "Invalid Trigger_ListID parameter",
    ("journey.update", 6): "Trigger_ListID matching record not found",
    ("journey.update", 7): "Missing Trigger_EmailID parameter",
    ("journey.update", 8): "Invalid Trigger_EmailID parameter",
    ("journey.update", 9): "Trigger_EmailID matching record not found",
    ("journey.update", 10): "Journey not found",
    ("journey.update", 11): "Trigger_Value matching record not found",
    ("journey.update", 12): "Invalid Trigger_Value parameter (CustomFieldValueChanged)",
    ("journey.update", 13): "Trigger_Value matching record not found (CustomFieldValueChanged)",
    ("journey.update", 14): "Invalid Trigger_Value parameter (RevenueHit)",
    ("journey.update", 15): "Missing Trigger_Value parameter (RevenueHit)",
    ("journey.update", 16): "Invalid Trigger_Value parameter (JourneyCompleted)",
    ("journey.update", 17): "Trigger_Value matching record not found (JourneyCompleted)",
    ("journey.update", 18): "Invalid rate_limit_per_hour parameter",
    ("journey.update", 19): "Invalid rate_limit_per_day parameter",
    ("journey.update", 20): "Missing or invalid Trigger_ListID parameter for ScheduledPull trigger",
    ("journey.update", 21): "Trigger_ListID matching record not found (ScheduledPull)",
    ("journey.update", 22): "A journey cannot be triggered by its own completion (JourneyCompleted)",
    ("journey.list", 4): "Invalid StatsStartDate format",
    ("journey.list", 5): "Invalid StatsEndDate format",
    ("journey.list", 6): "StatsStartDate must be before StatsEndDate",
    ("journey.clone", 1): "Missing NewJourneyName parameter",
    ("journey.clone", 2): "Missing JourneyID parameter",
    ("journey.clone", 3): "Journey not found",
    ("journey.clone", 4): "Journey not cloned successfully",
    ("journey.sendemailactions", 1): "Invalid JourneyID parameter",
    ("journey.delete", 1): "Missing JourneyID parameter",
    ("journey.delete", 2): "Invalid JourneyID parameter",
    ("journey.delete", 3): "Journey not found",
    ("journeys.delete", 1): "Missing Journeys parameter",
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
    ("journey.actions.update", 4): "Invalid JourneyID parameter (Actions must be array)",
    ("journey.actions.update", 5): "Journey not found",
    ("journey.actions.update", 6): "Invalid action type or Journey not found",
    ("journey.actions.published", 1): "Missing JourneyID parameter",
    ("journey.actions.published", 2): "Missing Actions parameter",
    ("journey.actions.published", 3): "Invalid JourneyID parameter",
    ("journey.actions.published", 4): "Invalid JourneyID parameter (Actions must be array)",
    ("journey.actions.published", 5): "Journey not found",
    ("journey.actions.published", 6): "Action not found",
    ("journey.actions.published", 7): "Journey not found after update",
    ("journey.action.subscribers", 1): "Missing JourneyID parameter",
    ("journey.action.subscribers", 2): "Missing ActionID parameter",
    ("journey.action.subscribers", 3): "Invalid JourneyID parameter",
    ("journey.action.subscribers", 4): "Invalid ActionID parameter",
    ("journey.action.subscribers", 5): "Invalid FilterJSON parameter (invalid JSON) | Journey not found",
    ("journey.action.subscribers", 6): "Invalid FilterJSON value (unrecognized filter item) | Action not found",
    ("journey.action.subscribers", 7): "Invalid Operator value",
    ("journey.stats.byisp", 1): "Missing JourneyID parameter",
    ("journey.stats.byisp", 2): "Invalid JourneyID parameter (must be a positive integer)",
    ("journey.stats.byisp", 3): "Journey not found",
    ("journey.stats.byisp", 4): "Invalid StartDate format",
    ("journey.stats.byisp", 5): "Invalid EndDate format",
    ("journey.stats.byisp", 6): "StartDate must be before EndDate",
    (
        "journey.stats.byisp",
        7,
    ): "Invalid EmailID parameter (not a positive integer, or not a SendEmail action on this journey)",
    ("journey.stats.byaction", 1): "Missing JourneyID parameter",
    ("journey.stats.byaction", 2): "Invalid JourneyID parameter (must be a positive integer)",
    ("journey.stats.byaction", 3): "Journey not found",
    ("journey.stats.byaction", 4): "Invalid StartDate format",
    ("journey.stats.byaction", 5): "Invalid EndDate format",
    ("journey.stats.byaction", 6): "StartDate must be before EndDate",
    (
        "journey.stats.byaction",
        7,
    ): "Invalid EmailID parameter (not a positive integer, or not a SendEmail action on this journey)",
    ("journey.stats.byaction", 8): "Invalid ISP parameter (must match /^[a-zA-Z0-9.-]+$/)",
    ("account.journey.benchmark", 1): "Invalid StartDate format",
    ("account.journey.benchmark", 2): "Invalid EndDate format",
    ("account.journey.benchmark", 3): "StartDate must not be after EndDate",
    ("journeys.enable", 1): "Missing JourneyIDs parameter",
    ("journeys.enable", 2): "Invalid JourneyIDs parameter (no positive integers after parsing)",
    ("journeys.disable", 1): "Missing JourneyIDs parameter",
    ("journeys.disable", 2): "Invalid JourneyIDs parameter (no positive integers after parsing)",
    ("journeys.clone", 1): "Missing JourneyIDs parameter",
    ("journeys.clone", 2): "Invalid JourneyIDs parameter (no positive integers after parsing)",
    ("journey.export.submit", 1): "Invalid StatsStartDate format",
    ("journey.export.submit", 2): "Invalid StatsEndDate format",
    ("journey.export.submit", 3): "StatsStartDate must not be after StatsEndDate",
    ("journey.export.submit", 4): "Invalid Status value (expected: Enabled, Disabled, or all)",
    ("journey.export.get", 1): "Missing ExportID parameter",
    ("journey.export.get", 2): "Invalid ExportID parameter",
    ("journey.export.get", 3): "Export job not found",
    ("journey.export.get", 4): "Wrong module (job exists but is not a JourneyExport)",
    ("journey.export.get", 5): "Download requested but Status is not Completed",
    ("subscriber.journey.trigger", 1): "Missing JourneyID parameter",
    ("subscriber.journey.trigger", 2): "Missing ListID parameter",
    ("subscriber.journey.trigger", 3): "Missing SubscriberID parameter",
    ("subscriber.journey.trigger", 4): "Invalid JourneyID parameter",
    ("subscriber.journey.trigger", 5): "Invalid ListID parameter",
    ("subscriber.journey.trigger", 6): "Invalid SubscriberID parameter",
    ("subscriber.journey.trigger", 7): "Journey not found (all journeys skipped)",
    ("subscriber.journey.trigger", 8): "List not found",
    ("subscriber.journey.trigger", 9): "Subscriber not found",
    ("subscriber.journey.remove", 1): "Missing JourneyID parameter",
    ("subscriber.journey.remove", 2): "Missing ListID parameter",
    ("subscriber.journey.remove", 3): "Missing SubscriberID parameter",
    ("subscriber.journey.remove", 4): "Invalid JourneyID parameter",
    ("subscriber.journey.remove", 5): "Invalid ListID parameter",
    ("subscriber.journey.remove", 6): "Invalid SubscriberID parameter",
    ("subscriber.journey.remove", 7): "Journey not found (all journeys skipped)",
    ("subscriber.journey.remove", 8): "List not found",
    ("subscriber.journey.remove", 9): "Subscriber not found",
    ("subscriber.journey.exit", 1): "Missing JourneyID parameter",
    ("subscriber.journey.exit", 2): "Missing ListID parameter",
    ("subscriber.journey.exit", 3): "Missing SubscriberID parameter",
    ("subscriber.journey.exit", 4): "Invalid JourneyID parameter",
    ("subscriber.journey.exit", 5): "Invalid ListID parameter",
    ("subscriber.journey.exit", 6): "Invalid SubscriberID parameter",
    ("subscriber.journey.exit", 7): "Journey not found",
    ("subscriber.journey.exit", 8): "List not found",
    ("subscriber.journey.exit", 9): "Subscriber not found",
    ("subscriber.journey.list", 2): "Missing ListID parameter",
    ("subscriber.journey.list", 3): "Missing SubscriberID parameter",
    ("subscriber.journey.list", 5): "Invalid ListID parameter",
    ("subscriber.journey.list", 6): "Invalid SubscriberID parameter",
    ("subscriber.journey.list", 8): "List not found",
    ("subscriber.journey.list", 9): "Subscriber not found",
    ("subscriber.create", 1): "Missing ListID parameter",
    ("subscriber.create", 2): "Missing EmailAddress parameter",
    ("subscriber.create", 3): "Invalid EmailAddress",
    ("subscriber.create", 4): "Invalid ListID",
    ("subscriber.create", 5): "Invalid BounceType value",
    ("subscriber.create", 6): "Invalid Status value",
    ("subscriber.create", 7): "Invalid SubscriptionDate value",
    ("subscriber.create", 8): "Missing SubscriptionDate parameter",
    ("subscriber.create", 9): "Missing SubscriptionIP parameter",
    ("subscriber.create", 10): "Invalid SubscriptionIP value",
    ("subscriber.create", 11): "Missing UnsubscriptionDate parameter",
    ("subscriber.create", 12): "Missing UnsubscriptionIP parameter",
    ("subscriber.create", 13): "Invalid UnsubscriptionDate value",
    ("subscriber.create", 14): "Invalid UnsubscriptionIP value",
    ("subscriber.create", 15): "Missing OptInDate parameter",
    ("subscriber.create", 16): "Invalid OptInDate value",
    ("subscriber.create", 17): "Invalid Custom Field value",
    ("subscriber.create", 18): "Subscriber create limit is exceeded",
    ("subscriber.create", 19): "Invalid EmailAddress",
    ("subscriber.create", 20): "Duplicate EmailAddress",
    ("subscriber.create", 21): "Previously unsubscribed EmailAddress",
    ("subscriber.create", 22): "Invalid user information",
    ("subscriber.create", 23): "Invalid list information",
    ("subscriber.create", 24): "Invalid OptInConfirmationEmailID value",
    ("subscriber.create", 25): "Invalid OptInConfirmationEmailID (email does not exist or does not belong to user)",
    ("subscriber.create", 26): "Required custom field is empty or was omitted (EnforceRequiredFields only)",
    ("subscriber.create", 27): "Unique custom field value already exists (EnforceRequiredFields only)",
    ("subscriber.create", 28): "Custom field value failed its validation method (EnforceRequiredFields only)",
    ("event.track", 4): "Invalid ListID parameter",
    ("event.track", 5): "Missing event parameter",
    ("event.track", 7): "Invalid email parameter",
    ("event.track", 8): "Missing conversion-id event property (for conversion events)",
    ("event.track", 9): "Missing conversion-name event property (for conversion events)",
    ("event.track", 10): "Missing conversion-value event property (for conversion events)",
    ("subscriber.get", 1): "Missing EmailAddress/SubscriberID parameter",
    ("subscriber.get", 2): "Missing ListID parameter",
    ("subscriber.get", 3): "Subscriber not found",
    ("subscriber.get", 4): "Invalid ListID",
    ("subscriber.get", 429): "Too many requests (rate limit exceeded)",
    ("subscriber.exists", 1): "Missing ListID parameter",
    ("subscriber.exists", 2): "Missing EmailAddress parameter",
    ("subscriber.exists", 3): "Invalid ListID",
    ("subscriber.tag", 1): "Missing TagID parameter",
    ("subscriber.tag", 2): "Missing SubscriberListID parameter",
    ("subscriber.tag", 4): "Invalid SubscriberListID",
    (
        "subscriber.tag",
        6,
    ): "Missing RulesJSON parameter (when SubscriberID is not supplied) | Invalid TagID (no matching tag found)",
    (
        "subscriber.tag",
        7,
    ): "Missing RulesOperator parameter (when SubscriberID is not supplied) | Invalid RulesJSON syntax. It must be a properly formatted JSON payload",
    ("subscriber.tag", 8): "Invalid query builder response",
    ("customfields.get", 1): "Missing subscriber list id",
    ("customfields.get", 2): "Invalid subscriber list id",
    ("", 99998): "Invalid API key or session",
    ("", 99999): "Session expired",
    ("", 404): "Resource not found",
    ("", 403): "Permission denied",
    ("", 409): "Duplicate entry",
    ("", 429): "Rate limit exceeded",
    ("", 100000): "The request body was not valid JSON",
    ("", 100001): "Unsupported or invalid connection method",
    ("", 100003): "Unknown or unroutable command",
    ("", 100002): "The command is registered but its handler is missing on the server",
    ("", 100004): "A required server-side component could not be loaded",
    ("", 100005): "An unhandled exception escaped the endpoint",
}
"""The vendor's documented words for its codes: numbers by operation, names under an empty operation."""

__all__ = [
    "TITLES",
    "UnexpectedStatus",
    "JourneyGetErrorCode",
    "JourneyCreateErrorCode",
    "JourneyUpdateErrorCode",
    "JourneyListErrorCode",
    "JourneyCloneErrorCode",
    "JourneySendemailactionsErrorCode",
    "JourneyDeleteErrorCode",
    "JourneysDeleteErrorCode",
    "JourneyEnableErrorCode",
    "JourneyDisableErrorCode",
    "JourneyActionsUpdateErrorCode",
    "JourneyActionsPublishedErrorCode",
    "JourneyActionSubscribersErrorCode",
    "JourneyStatsByispErrorCode",
    "JourneyStatsByactionErrorCode",
    "AccountJourneyBenchmarkErrorCode",
    "JourneysEnableErrorCode",
    "JourneysDisableErrorCode",
    "JourneysCloneErrorCode",
    "JourneyExportGetErrorCode",
    "JourneyExportSubmitErrorCode",
    "SubscriberJourneyTriggerErrorCode",
    "SubscriberJourneyRemoveErrorCode",
    "SubscriberJourneyExitErrorCode",
    "SubscriberJourneyListErrorCode",
    "SubscriberCreateErrorCode",
    "EventTrackErrorCode",
    "SubscriberGetErrorCode",
    "SubscriberExistsErrorCode",
    "SubscriberTagErrorCode",
    "CustomfieldsGetErrorCode",
]
