# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Request bodies as typed dicts, under their wire names."""

from __future__ import annotations

import sys
from typing import Any, Literal, TypeAlias

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


ActionIdPayload: TypeAlias = int | str | None


class AddTagActionPayload(TypedDict):
    """
    Put a tag on the subscriber.
    """

    ActionID: ActionIdPayload
    Action: Literal["AddTag"]
    TargetTagID: NotRequired[IdPayload]


class CreateJourneyRequestPayload(TypedDict):
    """
    A journey to create.
    """

    Name: str
    Notes: NotRequired[str]
    Trigger: JourneyTriggerPayload
    Trigger_ListID: NotRequired[IdPayload]
    Trigger_EmailID: NotRequired[IdPayload]


CriteriaOperatorPayload: TypeAlias = Literal["and", "or"] | str


CriteriaOptionPayload: TypeAlias = Literal["any", "all"] | str


class DecisionActionPayload(TypedDict):
    """
    Branch on criteria.
    """

    ActionID: ActionIdPayload
    Action: Literal["Decision"]
    CriteriaOperator: NotRequired[CriteriaOperatorPayload]
    Criteria: NotRequired[list[Any]]
    Actions: NotRequired[DecisionBranchesPayload]


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

    JourneyID: IdPayload


class DisableJourneyRequestPayload(TypedDict):
    """
    The journey to disable.
    """

    JourneyID: IdPayload


class EnableJourneyRequestPayload(TypedDict):
    """
    The journey to enable.
    """

    JourneyID: IdPayload


class ExitAllOtherJourneysActionPayload(TypedDict):
    """
    End all journeys but this one for the subscriber.
    """

    ActionID: ActionIdPayload
    Action: Literal["ExitAllOtherJourneys"]


class ExitJourneyActionPayload(TypedDict):
    """
    End another journey for the subscriber.
    """

    ActionID: ActionIdPayload
    Action: Literal["ExitJourney"]
    TargetJourneyID: NotRequired[IdPayload]


class ExitThisJourneyActionPayload(TypedDict):
    """
    End this journey for the subscriber.
    """

    ActionID: ActionIdPayload
    Action: Literal["ExitThisJourney"]


class GetJourneyRequestPayload(TypedDict):
    """
    The journey to return.
    """

    JourneyID: IdPayload


IdPayload: TypeAlias = int | str


JourneyTriggerPayload: TypeAlias = (
    Literal["ListSubscription", "ListUnsubscription", "EmailOpen", "EmailConversion", "EmailLinkClick", "Manual"] | str
)


class ListJourneysRequestPayload(TypedDict):
    """
    Credentials; there is nothing else to say.
    """


class ListSubscriberJourneysRequestPayload(TypedDict):
    """
    A subscriber of a list.
    """

    ListID: IdPayload
    SubscriberID: IdPayload


class MailboxPayload(TypedDict):
    """
    A name with an e-mail address.
    """

    Name: NotRequired[str]
    Email: NotRequired[str]


class RemoveSubscriberJourneyRequestPayload(TypedDict):
    """
    A subscriber and the journey to end.
    """

    JourneyID: IdPayload
    ListID: IdPayload
    SubscriberID: IdPayload


class RemoveTagActionPayload(TypedDict):
    """
    Take a tag off the subscriber.
    """

    ActionID: ActionIdPayload
    Action: Literal["RemoveTag"]
    TargetTagID: NotRequired[IdPayload]


class SendEmailActionPayload(TypedDict):
    """
    Send an e-mail to the subscriber.
    """

    ActionID: ActionIdPayload
    Action: Literal["SendEmail"]
    EmailID: NotRequired[IdPayload]
    SenderDomainID: NotRequired[IdPayload]
    From: NotRequired[MailboxPayload]
    ReplyTo: NotRequired[MailboxPayload]
    CC: NotRequired[list[MailboxPayload]]
    BCC: NotRequired[list[MailboxPayload]]


class StartJourneyActionPayload(TypedDict):
    """
    Start another journey for the subscriber.
    """

    ActionID: ActionIdPayload
    Action: Literal["StartJourney"]
    TargetJourneyID: NotRequired[IdPayload]


class SubscribeActionPayload(TypedDict):
    """
    Subscribe the subscriber to a list.
    """

    ActionID: ActionIdPayload
    Action: Literal["Subscribe"]
    TargetListID: NotRequired[IdPayload]


class TriggerSubscriberJourneyRequestPayload(TypedDict):
    """
    A subscriber and the journey to start.
    """

    JourneyID: IdPayload
    ListID: IdPayload
    SubscriberID: IdPayload


class UnsubscribeActionPayload(TypedDict):
    """
    Unsubscribe the subscriber from a list.
    """

    ActionID: ActionIdPayload
    Action: Literal["Unsubscribe"]
    TargetListID: NotRequired[IdPayload]


class UpdateCustomFieldValueActionPayload(TypedDict):
    """
    Set a custom field of the subscriber.
    """

    ActionID: ActionIdPayload
    Action: Literal["UpdateCustomFieldValue"]
    TargetCustomFieldID: NotRequired[IdPayload]
    NewCustomFieldValue: NotRequired[str]


class UpdateJourneyActionsRequestPayload(TypedDict):
    """
    A journey and its complete list of actions.
    """

    JourneyID: NotRequired[IdPayload]
    Actions: NotRequired[list[JourneyActionInputPayload]]


class UpdateJourneyRequestPayload(TypedDict):
    """
    A journey and the properties to change in it.
    """

    JourneyID: NotRequired[IdPayload]
    Name: NotRequired[str]
    Notes: NotRequired[str]
    Trigger: NotRequired[JourneyTriggerPayload]
    Trigger_ListID: NotRequired[IdPayload]
    Trigger_EmailID: NotRequired[IdPayload]


class WaitActionPayload(TypedDict):
    """
    Hold the subscriber for some time. `WaitUnit` and `WaitAmount` go together.
    """

    ActionID: ActionIdPayload
    Action: Literal["Wait"]
    WaitUnit: NotRequired[WaitUnitPayload]
    WaitAmount: NotRequired[int]


WaitUnitPayload: TypeAlias = Literal["seconds", "minutes", "hours", "days"] | str


class WebhookActionPayload(TypedDict):
    """
    Call a URL.
    """

    ActionID: ActionIdPayload
    Action: Literal["Webhook"]
    WebhookURL: NotRequired[str]


class YesNoActionPayload(TypedDict):
    """
    Branch on a single criterion. Deprecated by Octeth in favour of Decision. Deprecated by the vendor.
    """

    ActionID: ActionIdPayload
    Action: Literal["YesNo"]
    CriteriaLeft: NotRequired[str]
    CriteriaOperator: NotRequired[str]
    CriteriaRight: NotRequired[Any]
    CriteriaOption: NotRequired[CriteriaOptionPayload]
    Actions: NotRequired[YesNoBranchesPayload]


JourneyActionInputPayload: TypeAlias = (
    WaitActionPayload
    | UpdateCustomFieldValueActionPayload
    | UnsubscribeActionPayload
    | SubscribeActionPayload
    | ExitJourneyActionPayload
    | ExitThisJourneyActionPayload
    | ExitAllOtherJourneysActionPayload
    | WebhookActionPayload
    | StartJourneyActionPayload
    | AddTagActionPayload
    | RemoveTagActionPayload
    | YesNoActionPayload
    | DecisionActionPayload
    | SendEmailActionPayload
)


class YesNoBranchesPayload(TypedDict):
    """
    The two branches of a YesNo action.
    """

    Yes: NotRequired[list[JourneyActionInputPayload]]
    No: NotRequired[list[JourneyActionInputPayload]]
