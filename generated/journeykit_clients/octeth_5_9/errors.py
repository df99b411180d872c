# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Documented error codes, one enumeration for each operation that numbers its own."""

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
    JOURNEY_IS_ALREADY_ENABLED = 4
    """Journey is already enabled"""


class JourneyDisableErrorCode(IntEnum):
    """Error codes of journey.disable, in the vendor's words."""

    MISSING_JOURNEY_ID_PARAMETER = 1
    """Missing JourneyID parameter"""
    INVALID_JOURNEY_ID_PARAMETER = 2
    """Invalid JourneyID parameter"""
    JOURNEY_NOT_FOUND = 3
    """Journey not found"""
    JOURNEY_IS_ALREADY_DISABLED = 4
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

    MISSING_JOURNEY_I_DS_PARAMETER = 1
    """Missing JourneyIDs parameter"""
    INVALID_JOURNEY_IDS = 2
    """Invalid JourneyIDs parameter (no positive integers after parsing)"""


class JourneysDisableErrorCode(IntEnum):
    """Error codes of journeys.disable, in the vendor's words."""

    MISSING_JOURNEY_I_DS_PARAMETER = 1
    """Missing JourneyIDs parameter"""
    INVALID_JOURNEY_IDS = 2
    """Invalid JourneyIDs parameter (no positive integers after parsing)"""


class JourneysCloneErrorCode(IntEnum):
    """Error codes of journeys.clone, in the vendor's words."""

    MISSING_JOURNEY_I_DS_PARAMETER = 1
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


__all__ = [
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
