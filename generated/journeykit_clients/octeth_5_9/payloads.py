# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Request bodies as typed dicts, under their wire names."""

from __future__ import annotations

import sys
from typing import Any, Literal, TypeAlias

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


ActionIdPayload: TypeAlias = int | str | None


class ActionPublishedPayload(TypedDict):
    """
    An action, and whether it shall be published.
    """

    actionid: IdPayload
    published: PublishedTextPayload


class AddTagActionPayload(TypedDict):
    """
    Put a tag on the subscriber.
    """

    ActionID: ActionIdPayload
    Action: Literal["AddTag"]
    Published: NotRequired[bool]
    TargetTagID: NotRequired[IdPayload]
    Notes: NotRequired[str]


ArchivedFilterPayload: TypeAlias = Literal["false", "true", "all"] | str


BounceTypePayload: TypeAlias = Literal["Not Bounced", "Soft", "Hard"] | str


class CloneJourneyRequestPayload(TypedDict):
    """
    The journey to copy and the name of the copy.
    """

    Command: NotRequired[Literal["journey.clone"]]
    JourneyID: IdPayload
    NewJourneyName: str


class CloneJourneysRequestPayload(TypedDict):
    """
    The journeys to copy.
    """

    Command: NotRequired[Literal["journeys.clone"]]
    JourneyIDs: str
    NameSuffix: NotRequired[str]


class CreateJourneyExportRequestPayload(TypedDict):
    """
    Which journeys and days to export.
    """

    Command: NotRequired[Literal["journey.export.submit"]]
    StatsStartDate: NotRequired[DateModelPayload]
    StatsEndDate: NotRequired[DateModelPayload]
    Status: NotRequired[ExportedStatusPayload]
    IncludeActions: NotRequired[bool]


class CreateJourneyRequestPayload(TypedDict):
    """
    The new journey.
    """

    Command: NotRequired[Literal["journey.create"]]
    Name: str
    Trigger: NotRequired[JourneyTriggerPayload]
    TriggerParameters: NotRequired[TriggerParametersPayload]
    Trigger_ListID: NotRequired[IdPayload]
    Trigger_EmailID: NotRequired[IdPayload]
    Trigger_Value: NotRequired[TriggerValuePayload]
    Trigger_Criteria: NotRequired[list[Any]]
    Run_Criteria: NotRequired[list[Any]]
    Run_Criteria_Operator: NotRequired[CriteriaOperatorPayload]
    Rate_Limit_Per_Hour: NotRequired[int]
    Rate_Limit_Per_Day: NotRequired[int]
    Notes: NotRequired[str]


class CreateSubscriberRequestPayload(TypedDict):
    """
    The new subscriber.
    """

    Command: NotRequired[Literal["subscriber.create"]]
    ListID: IdPayload
    EmailAddress: str
    Status: NotRequired[SubscriptionStatusPayload]
    OptInDate: NotRequired[str]
    SubscriptionDate: NotRequired[str]
    SubscriptionIP: NotRequired[str]
    UnsubscriptionDate: NotRequired[str]
    UnsubscriptionIP: NotRequired[str]
    BounceType: NotRequired[BounceTypePayload]
    CustomFields: NotRequired[CustomFieldValuesPayload]
    EnforceRequiredFields: NotRequired[bool]
    OptInConfirmationEmailID: NotRequired[IdPayload]
    UpdateIfDuplicate: NotRequired[bool]
    UpdateIfUnsubscribed: NotRequired[bool]
    ApplyBehaviors: NotRequired[bool]
    SendConfirmationEmail: NotRequired[bool]
    UpdateStatistics: NotRequired[bool]
    TriggerWebServices: NotRequired[bool]
    TriggerAutoResponders: NotRequired[bool]
    Source: NotRequired[SubscriberSourcePayload]
    SourceRef: NotRequired[str]


CriteriaOperatorPayload: TypeAlias = Literal["and", "or"] | str


CriteriaOptionPayload: TypeAlias = Literal["any", "all"] | str


CustomFieldOrderFieldPayload: TypeAlias = (
    Literal["FieldName", "CustomFieldID", "FieldType", "IsRequired", "IsUnique", "Visibility", "IsGlobal"] | str
)


CustomFieldValuesPayload: TypeAlias = dict[str, Any]
"""
Values of custom fields by their ids.
"""


DateModelPayload: TypeAlias = str


class DebugActionPayload(TypedDict):
    """
    Pause, and write to the server's log. For tests only.
    """

    ActionID: ActionIdPayload
    Action: Literal["Debug"]
    Published: NotRequired[bool]
    SleepSeconds: NotRequired[int]
    DebugMessage: NotRequired[str]
    Notes: NotRequired[str]


class DecisionActionPayload(TypedDict):
    """
    Branch on criteria.
    """

    ActionID: ActionIdPayload
    Action: Literal["Decision"]
    Published: NotRequired[bool]
    CriteriaOperator: NotRequired[CriteriaOperatorPayload]
    Criteria: NotRequired[list[Any]]
    Actions: NotRequired[DecisionBranchesPayload]
    Notes: NotRequired[str]


DecisionBranchesPayload = TypedDict(
    "DecisionBranchesPayload",
    {
        "True": NotRequired[list["JourneyActionInputPayload"]],
        "False": NotRequired[list["JourneyActionInputPayload"]],
    },
)


class DeleteJourneyRequestPayload(TypedDict):
    """
    The journey to delete.
    """

    Command: NotRequired[Literal["journey.delete"]]
    JourneyID: IdPayload


class DeleteJourneysRequestPayload(TypedDict):
    """
    The journeys to delete.
    """

    Command: NotRequired[Literal["journeys.delete"]]
    Journeys: str


class DeleteSubscriberActionPayload(TypedDict):
    """
    Delete the subscriber from the list, for good, and end the journey.
    """

    ActionID: ActionIdPayload
    Action: Literal["DeleteSubscriber"]
    Published: NotRequired[bool]
    Notes: NotRequired[str]


class DeliveryWindowPayload(TypedDict):
    """
    When SMS may be sent.
    """

    timezone: NotRequired[str]
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    days: NotRequired[list[WeekdayPayload]]


class DisableJourneyRequestPayload(TypedDict):
    """
    The journey to disable.
    """

    Command: NotRequired[Literal["journey.disable"]]
    JourneyID: IdPayload


class DisableJourneysRequestPayload(TypedDict):
    """
    The journeys to disable.
    """

    Command: NotRequired[Literal["journeys.disable"]]
    JourneyIDs: str


class EnableJourneyRequestPayload(TypedDict):
    """
    The journey to enable.
    """

    Command: NotRequired[Literal["journey.enable"]]
    JourneyID: IdPayload


class EnableJourneysRequestPayload(TypedDict):
    """
    The journeys to enable.
    """

    Command: NotRequired[Literal["journeys.enable"]]
    JourneyIDs: str


EventPropertiesPayload: TypeAlias = dict[str, Any]
"""
Properties by name.
"""


class ExitAllJourneysActionPayload(TypedDict):
    """
    End all journeys for the subscriber.
    """

    ActionID: ActionIdPayload
    Action: Literal["ExitAllJourneys"]
    Published: NotRequired[bool]
    Notes: NotRequired[str]


class ExitAllOtherJourneysActionPayload(TypedDict):
    """
    End all journeys but this one for the subscriber.
    """

    ActionID: ActionIdPayload
    Action: Literal["ExitAllOtherJourneys"]
    Published: NotRequired[bool]
    Notes: NotRequired[str]


class ExitJourneyActionPayload(TypedDict):
    """
    End other journeys for the subscriber.
    """

    ActionID: ActionIdPayload
    Action: Literal["ExitJourney"]
    Published: NotRequired[bool]
    TargetJourneyID: NotRequired[IdOrIdsPayload]
    Notes: NotRequired[str]


class ExitSubscriberJourneyRequestPayload(TypedDict):
    """
    The subscriber and the journey to leave.
    """

    Command: NotRequired[Literal["subscriber.journey.exit"]]
    JourneyID: IdPayload
    ListID: IdPayload
    SubscriberID: IdPayload


class ExitThisJourneyActionPayload(TypedDict):
    """
    End this journey for the subscriber.
    """

    ActionID: ActionIdPayload
    Action: Literal["ExitThisJourney"]
    Published: NotRequired[bool]
    Notes: NotRequired[str]


ExportedStatusPayload: TypeAlias = Literal["Enabled", "Disabled", "all"] | str


FilterOperatorPayload: TypeAlias = Literal["AND", "OR"] | str


class GetJourneyExportRequestPayload(TypedDict):
    """
    The export, and whether to send the file.
    """

    Command: NotRequired[Literal["journey.export.get"]]
    ExportID: IdPayload
    download: NotRequired[bool]


class GetJourneyRequestPayload(TypedDict):
    """
    The journey to return.
    """

    Command: NotRequired[Literal["journey.get"]]
    JourneyID: IdPayload
    StartDate: NotRequired[DateModelPayload]
    EndDate: NotRequired[DateModelPayload]
    IncludeActivityCounters: NotRequired[bool]
    EmailID: NotRequired[IdPayload]
    ISP: NotRequired[str]


class GetSubscriberRequestPayload(TypedDict):
    """
    The subscriber, and what to add.
    """

    Command: NotRequired[Literal["subscriber.get"]]
    ListID: IdPayload
    EmailAddress: NotRequired[str]
    SubscriberID: NotRequired[IdPayload]
    IncludeJourneys: NotRequired[bool]
    IncludeEvents: NotRequired[bool]
    IncludeActivity: NotRequired[bool]
    IncludeRevenue: NotRequired[bool]
    IncludeTags: NotRequired[bool]
    IncludeSegments: NotRequired[bool]


IdPayload: TypeAlias = int | str


IdOrIdsPayload: TypeAlias = int | str | list[IdPayload]


IntervalUnitPayload: TypeAlias = Literal["minutes", "hours", "days"] | str


class JourneyBenchmarkRequestPayload(TypedDict):
    """
    The days.
    """

    Command: NotRequired[Literal["account.journey.benchmark"]]
    StartDate: NotRequired[DateModelPayload]
    EndDate: NotRequired[DateModelPayload]


class JourneyStatsByActionRequestPayload(TypedDict):
    """
    The journey, the days and filters.
    """

    Command: NotRequired[Literal["journey.stats.byaction"]]
    JourneyID: IdPayload
    StartDate: NotRequired[DateModelPayload]
    EndDate: NotRequired[DateModelPayload]
    EmailID: NotRequired[IdPayload]
    ISP: NotRequired[str]


class JourneyStatsByISPRequestPayload(TypedDict):
    """
    The journey and the days.
    """

    Command: NotRequired[Literal["journey.stats.byisp"]]
    JourneyID: IdPayload
    StartDate: NotRequired[DateModelPayload]
    EndDate: NotRequired[DateModelPayload]
    EmailID: NotRequired[IdPayload]


JourneyTriggerPayload: TypeAlias = (
    Literal[
        "Manual",
        "ListSubscription",
        "ListUnsubscription",
        "EmailOpen",
        "EmailConversion",
        "EmailLinkClick",
        "Tag",
        "UnTag",
        "CustomFieldValueChanged",
        "RevenueHit",
        "JourneyCompleted",
        "ScheduledPull",
        "WebsiteEvent_pageView",
        "WebsiteEvent_identify",
        "WebsiteEvent_customEvent",
        "WebsiteEvent_conversion",
    ]
    | str
)


class ListActionSubscribersRequestPayload(TypedDict):
    """
    The action, filters and the page.
    """

    Command: NotRequired[Literal["journey.action.subscribers"]]
    JourneyID: IdPayload
    ActionID: IdPayload
    FilterJSON: NotRequired[str]
    Operator: NotRequired[FilterOperatorPayload]
    RecordsPerRequest: NotRequired[int]
    RecordsFrom: NotRequired[int]
    OrderField: NotRequired[str]
    OrderType: NotRequired[SortOrderPayload]


class ListCustomFieldsRequestPayload(TypedDict):
    """
    The list, and the order.
    """

    Command: NotRequired[Literal["customfields.get"]]
    SubscriberListID: IdPayload
    OrderField: NotRequired[CustomFieldOrderFieldPayload]
    OrderType: NotRequired[SortOrderPayload]
    ReturnGlobalCustomFields: NotRequired[bool]


class ListJourneysRequestPayload(TypedDict):
    """
    Which statistics to add.
    """

    Command: NotRequired[Literal["journey.list"]]
    StatsStartDate: NotRequired[DateModelPayload]
    StatsEndDate: NotRequired[DateModelPayload]
    SkipStats: NotRequired[bool]
    IncludeActivityCounters: NotRequired[bool]


class ListListsRequestPayload(TypedDict):
    """
    Filters, order and the page.
    """

    Command: NotRequired[Literal["lists.get"]]
    RecordsPerRequest: NotRequired[int]
    RecordsFrom: NotRequired[int]
    OrderField: NotRequired[ListOrderFieldPayload]
    OrderType: NotRequired[SortOrderPayload]
    Search: NotRequired[str]
    Archived: NotRequired[ArchivedFilterPayload]


ListOrderFieldPayload: TypeAlias = (
    Literal["ListID", "Name", "CreatedOn", "ArchivedAt", "ActiveSubscriberCount", "SegmentCount", "LastActivityAt"]
    | str
)


class ListSendEmailActionsRequestPayload(TypedDict):
    """
    Which actions to list.
    """

    Command: NotRequired[Literal["journey.sendemailactions"]]
    JourneyID: NotRequired[IdPayload]
    IncludeDisabled: NotRequired[bool]
    IncludeUnpublished: NotRequired[bool]


class ListSubscriberJourneysRequestPayload(TypedDict):
    """
    A subscriber of a list.
    """

    Command: NotRequired[Literal["subscriber.journey.list"]]
    ListID: IdPayload
    SubscriberID: IdPayload


class MailboxPayload(TypedDict):
    """
    A name with an e-mail address.
    """

    Name: NotRequired[str]
    Email: NotRequired[str]


PublishedTextPayload: TypeAlias = Literal["true", "false"] | str


class RemoveSubscriberJourneyRequestPayload(TypedDict):
    """
    The subscriber and the journeys to end.
    """

    Command: NotRequired[Literal["subscriber.journey.remove"]]
    JourneyID: IdOrIdsPayload
    ListID: IdPayload
    SubscriberID: IdPayload


class RemoveTagActionPayload(TypedDict):
    """
    Take a tag off the subscriber.
    """

    ActionID: ActionIdPayload
    Action: Literal["RemoveTag"]
    Published: NotRequired[bool]
    TargetTagID: NotRequired[IdPayload]
    Notes: NotRequired[str]


SMSPriorityPayload: TypeAlias = Literal["normal", "high"] | str


class SendEmailActionPayload(TypedDict):
    """
    Send an e-mail to the subscriber.
    """

    ActionID: ActionIdPayload
    Action: Literal["SendEmail"]
    Published: NotRequired[bool]
    EmailID: NotRequired[IdPayload]
    SenderDomainID: NotRequired[IdPayload]
    From: NotRequired[MailboxPayload]
    ReplyTo: NotRequired[MailboxPayload]
    CC: NotRequired[list[MailboxPayload]]
    BCC: NotRequired[list[MailboxPayload]]
    Notes: NotRequired[str]


class SendSMSActionPayload(TypedDict):
    """
    Send an SMS to the subscriber.
    """

    ActionID: ActionIdPayload
    Action: Literal["SendSMS"]
    Published: NotRequired[bool]
    message: NotRequired[str]
    gateway_id: NotRequired[IdPayload]
    sender_id: NotRequired[str]
    skip_if_no_phone: NotRequired[bool]
    max_retry_attempts: NotRequired[int]
    priority: NotRequired[SMSPriorityPayload]
    delivery_window_enabled: NotRequired[bool]
    delivery_window: NotRequired[DeliveryWindowPayload]
    include_link: NotRequired[bool]
    link_url: NotRequired[str]
    link_expiry_hours: NotRequired[int]
    link_utm_source: NotRequired[str]
    link_utm_medium: NotRequired[str]
    link_utm_campaign: NotRequired[str]
    Notes: NotRequired[str]


SortOrderPayload: TypeAlias = Literal["ASC", "DESC"] | str


class StartJourneyActionPayload(TypedDict):
    """
    Start another journey for the subscriber.
    """

    ActionID: ActionIdPayload
    Action: Literal["StartJourney"]
    Published: NotRequired[bool]
    TargetJourneyID: NotRequired[IdPayload]
    Notes: NotRequired[str]


class SubscribeActionPayload(TypedDict):
    """
    Subscribe the subscriber to a list.
    """

    ActionID: ActionIdPayload
    Action: Literal["Subscribe"]
    Published: NotRequired[bool]
    TargetListID: NotRequired[IdPayload]
    Notes: NotRequired[str]


SubscriberCountModePayload: TypeAlias = Literal["fixed", "random"] | str


class SubscriberExistsRequestPayload(TypedDict):
    """
    The list and the address.
    """

    Command: NotRequired[Literal["subscriber.exists"]]
    ListID: IdPayload
    EmailAddress: str


SubscriberSourcePayload: TypeAlias = Literal["CSVImport", "API", "Webhook", "Manual", "Other", "Unknown"] | str


SubscriptionStatusPayload: TypeAlias = Literal["Opt-In Pending", "Subscribed", "Opt-Out Pending", "Unsubscribed"] | str


class TagSubscriberRequestPayload(TypedDict):
    """
    The tags and the subscribers.
    """

    Command: NotRequired[Literal["subscriber.tag"]]
    SubscriberListID: IdPayload
    TagID: IdOrIdsPayload
    SubscriberID: NotRequired[IdPayload]
    RulesJSON: NotRequired[str]
    RulesOperator: NotRequired[CriteriaOperatorPayload]


class TrackEventRequestPayload(TypedDict):
    """
    The event.
    """

    Command: NotRequired[Literal["event.track"]]
    Event: str
    ListID: NotRequired[IdPayload]
    Email: NotRequired[str]
    ID: NotRequired[str]
    UUID: NotRequired[str]
    Properties: NotRequired[EventPropertiesPayload]
    IdentifyProperties: NotRequired[EventPropertiesPayload]


class TriggerParametersPayload(TypedDict):
    """
    Settings of the trigger ScheduledPull. Keys may be written in upper or lower case; answers have them as here.
    """

    IntervalValue: NotRequired[int]
    IntervalUnit: NotRequired[IntervalUnitPayload]
    SubscriberCountMode: NotRequired[SubscriberCountModePayload]
    SubscriberCountFixed: NotRequired[int]
    SubscriberCountMin: NotRequired[int]
    SubscriberCountMax: NotRequired[int]
    TimeConstraintEnabled: NotRequired[bool]
    AllowedDays: NotRequired[list[WeekdayPayload]]
    DontSendBefore: NotRequired[str]
    DontSendAfter: NotRequired[str]
    FrequencyCapEnabled: NotRequired[bool]
    FrequencyCapCount: NotRequired[int]
    FrequencyCapPeriod: NotRequired[int]
    FrequencyCapUnit: NotRequired[IntervalUnitPayload]


class TriggerSubscriberJourneyRequestPayload(TypedDict):
    """
    The subscriber and the journeys to start.
    """

    Command: NotRequired[Literal["subscriber.journey.trigger"]]
    JourneyID: IdOrIdsPayload
    ListID: IdPayload
    SubscriberID: IdPayload
    BypassJourneyStatusCheck: NotRequired[bool]


TriggerValuePayload: TypeAlias = str | int


class UnsubscribeActionPayload(TypedDict):
    """
    Unsubscribe the subscriber from a list.
    """

    ActionID: ActionIdPayload
    Action: Literal["Unsubscribe"]
    Published: NotRequired[bool]
    TargetListID: NotRequired[IdPayload]
    Notes: NotRequired[str]


class UpdateActionsPublishedRequestPayload(TypedDict):
    """
    The journey and the actions to change.
    """

    Command: NotRequired[Literal["journey.actions.published"]]
    JourneyID: NotRequired[IdPayload]
    Actions: NotRequired[list[ActionPublishedPayload]]


class UpdateCustomFieldValueActionPayload(TypedDict):
    """
    Set a custom field of the subscriber.
    """

    ActionID: ActionIdPayload
    Action: Literal["UpdateCustomFieldValue"]
    Published: NotRequired[bool]
    TargetCustomFieldID: NotRequired[IdPayload]
    NewCustomFieldValue: NotRequired[str]
    Notes: NotRequired[str]


class UpdateJourneyActionsRequestPayload(TypedDict):
    """
    The journey and its complete list of actions.
    """

    Command: NotRequired[Literal["journey.actions.update"]]
    JourneyID: NotRequired[IdPayload]
    Actions: NotRequired[list[JourneyActionInputPayload]]


class UpdateJourneyRequestPayload(TypedDict):
    """
    A journey and the properties to change in it.
    """

    Command: NotRequired[Literal["journey.update"]]
    JourneyID: NotRequired[IdPayload]
    Name: NotRequired[str]
    Notes: NotRequired[str]
    Trigger: NotRequired[JourneyTriggerPayload]
    TriggerParameters: NotRequired[TriggerParametersPayload]
    Trigger_ListID: NotRequired[IdPayload]
    Trigger_EmailID: NotRequired[IdPayload]
    Trigger_Value: NotRequired[TriggerValuePayload]
    Trigger_Criteria: NotRequired[list[Any]]
    Run_Criteria: NotRequired[list[Any]]
    Run_Criteria_Operator: NotRequired[CriteriaOperatorPayload]
    Rate_Limit_Per_Hour: NotRequired[int]
    Rate_Limit_Per_Day: NotRequired[int]


class WaitActionPayload(TypedDict):
    """
    Hold the subscriber for some time. `WaitUnit` and `WaitAmount` go together.
    """

    ActionID: ActionIdPayload
    Action: Literal["Wait"]
    Published: NotRequired[bool]
    WaitUnit: NotRequired[WaitUnitPayload]
    WaitAmount: NotRequired[int]
    TimeConstraintEnabled: NotRequired[bool]
    DontSendBefore: NotRequired[str]
    DontSendAfter: NotRequired[str]
    AllowedDays: NotRequired[list[WeekdayPayload]]
    Notes: NotRequired[str]


WaitUnitPayload: TypeAlias = Literal["seconds", "minutes", "hours", "days"] | str


class WebhookActionPayload(TypedDict):
    """
    Call a URL.
    """

    ActionID: ActionIdPayload
    Action: Literal["Webhook"]
    Published: NotRequired[bool]
    WebhookURL: NotRequired[str]
    Notes: NotRequired[str]


WeekdayPayload: TypeAlias = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"] | str


class YesNoActionPayload(TypedDict):
    """
    Branch on a single criterion. Deprecated by Octeth in favour of Decision. Deprecated by the vendor.
    """

    ActionID: ActionIdPayload
    Action: Literal["YesNo"]
    Published: NotRequired[bool]
    CriteriaLeft: NotRequired[str]
    CriteriaOperator: NotRequired[str]
    CriteriaRight: NotRequired[Any]
    CriteriaOption: NotRequired[CriteriaOptionPayload]
    Actions: NotRequired[YesNoBranchesPayload]
    Notes: NotRequired[str]


JourneyActionInputPayload: TypeAlias = (
    WaitActionPayload
    | UpdateCustomFieldValueActionPayload
    | UnsubscribeActionPayload
    | DeleteSubscriberActionPayload
    | ExitJourneyActionPayload
    | ExitThisJourneyActionPayload
    | ExitAllOtherJourneysActionPayload
    | ExitAllJourneysActionPayload
    | WebhookActionPayload
    | StartJourneyActionPayload
    | SubscribeActionPayload
    | AddTagActionPayload
    | RemoveTagActionPayload
    | YesNoActionPayload
    | DecisionActionPayload
    | SendEmailActionPayload
    | SendSMSActionPayload
    | DebugActionPayload
)


class YesNoBranchesPayload(TypedDict):
    """
    The two branches of a YesNo action.
    """

    Yes: NotRequired[list[JourneyActionInputPayload]]
    No: NotRequired[list[JourneyActionInputPayload]]
