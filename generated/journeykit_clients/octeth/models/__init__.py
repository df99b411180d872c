# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""The models of requests and responses, each imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .action_parameters import ActionParameters
    from .add_tag_action import AddTagAction
    from .create_journey_request import CreateJourneyRequest
    from .create_journey_response import CreateJourneyResponse
    from .criteria_operator import CriteriaOperator
    from .criteria_option import CriteriaOption
    from .decision_action import DecisionAction
    from .decision_branches import DecisionBranches
    from .delete_journey_request import DeleteJourneyRequest
    from .delete_journey_response import DeleteJourneyResponse
    from .disable_journey_request import DisableJourneyRequest
    from .disable_journey_response import DisableJourneyResponse
    from .enable_journey_request import EnableJourneyRequest
    from .enable_journey_response import EnableJourneyResponse
    from .error_item import ErrorItem
    from .error_list import ErrorList
    from .exit_all_other_journeys_action import ExitAllOtherJourneysAction
    from .exit_journey_action import ExitJourneyAction
    from .exit_this_journey_action import ExitThisJourneyAction
    from .failure import Failure
    from .get_journey_request import GetJourneyRequest
    from .get_journey_response import GetJourneyResponse
    from .journey import Journey
    from .journey_action import JourneyAction
    from .journey_status import JourneyStatus
    from .journey_trigger import JourneyTrigger
    from .list_journeys_request import ListJourneysRequest
    from .list_journeys_response import ListJourneysResponse
    from .list_subscriber_journeys_request import ListSubscriberJourneysRequest
    from .list_subscriber_journeys_response import ListSubscriberJourneysResponse
    from .mailbox import Mailbox
    from .remove_subscriber_journey_request import RemoveSubscriberJourneyRequest
    from .remove_subscriber_journey_response import RemoveSubscriberJourneyResponse
    from .remove_tag_action import RemoveTagAction
    from .send_email_action import SendEmailAction
    from .skipped_journey import SkippedJourney
    from .start_journey_action import StartJourneyAction
    from .subscribe_action import SubscribeAction
    from .subscriber_stats import SubscriberStats
    from .trigger_subscriber_journey_request import TriggerSubscriberJourneyRequest
    from .trigger_subscriber_journey_response import TriggerSubscriberJourneyResponse
    from .unsubscribe_action import UnsubscribeAction
    from .update_custom_field_value_action import UpdateCustomFieldValueAction
    from .update_journey_actions_request import UpdateJourneyActionsRequest
    from .update_journey_actions_response import UpdateJourneyActionsResponse
    from .update_journey_request import UpdateJourneyRequest
    from .update_journey_response import UpdateJourneyResponse
    from .wait_action import WaitAction
    from .wait_unit import WaitUnit
    from .webhook_action import WebhookAction
    from .yes_no_action import YesNoAction
    from .yes_no_branches import YesNoBranches

__all__ = (
    "ActionParameters",
    "AddTagAction",
    "CreateJourneyRequest",
    "CreateJourneyResponse",
    "CriteriaOperator",
    "CriteriaOption",
    "DecisionAction",
    "DecisionBranches",
    "DeleteJourneyRequest",
    "DeleteJourneyResponse",
    "DisableJourneyRequest",
    "DisableJourneyResponse",
    "EnableJourneyRequest",
    "EnableJourneyResponse",
    "ErrorItem",
    "ErrorList",
    "ExitAllOtherJourneysAction",
    "ExitJourneyAction",
    "ExitThisJourneyAction",
    "Failure",
    "GetJourneyRequest",
    "GetJourneyResponse",
    "Journey",
    "JourneyAction",
    "JourneyStatus",
    "JourneyTrigger",
    "ListJourneysRequest",
    "ListJourneysResponse",
    "ListSubscriberJourneysRequest",
    "ListSubscriberJourneysResponse",
    "Mailbox",
    "RemoveSubscriberJourneyRequest",
    "RemoveSubscriberJourneyResponse",
    "RemoveTagAction",
    "SendEmailAction",
    "SkippedJourney",
    "StartJourneyAction",
    "SubscribeAction",
    "SubscriberStats",
    "TriggerSubscriberJourneyRequest",
    "TriggerSubscriberJourneyResponse",
    "UnsubscribeAction",
    "UpdateCustomFieldValueAction",
    "UpdateJourneyActionsRequest",
    "UpdateJourneyActionsResponse",
    "UpdateJourneyRequest",
    "UpdateJourneyResponse",
    "WaitAction",
    "WaitUnit",
    "WebhookAction",
    "YesNoAction",
    "YesNoBranches",
)

_modules = {
    "ActionParameters": ".action_parameters",
    "AddTagAction": ".add_tag_action",
    "CreateJourneyRequest": ".create_journey_request",
    "CreateJourneyResponse": ".create_journey_response",
    "CriteriaOperator": ".criteria_operator",
    "CriteriaOption": ".criteria_option",
    "DecisionAction": ".decision_action",
    "DecisionBranches": ".decision_branches",
    "DeleteJourneyRequest": ".delete_journey_request",
    "DeleteJourneyResponse": ".delete_journey_response",
    "DisableJourneyRequest": ".disable_journey_request",
    "DisableJourneyResponse": ".disable_journey_response",
    "EnableJourneyRequest": ".enable_journey_request",
    "EnableJourneyResponse": ".enable_journey_response",
    "ErrorItem": ".error_item",
    "ErrorList": ".error_list",
    "ExitAllOtherJourneysAction": ".exit_all_other_journeys_action",
    "ExitJourneyAction": ".exit_journey_action",
    "ExitThisJourneyAction": ".exit_this_journey_action",
    "Failure": ".failure",
    "GetJourneyRequest": ".get_journey_request",
    "GetJourneyResponse": ".get_journey_response",
    "Journey": ".journey",
    "JourneyAction": ".journey_action",
    "JourneyStatus": ".journey_status",
    "JourneyTrigger": ".journey_trigger",
    "ListJourneysRequest": ".list_journeys_request",
    "ListJourneysResponse": ".list_journeys_response",
    "ListSubscriberJourneysRequest": ".list_subscriber_journeys_request",
    "ListSubscriberJourneysResponse": ".list_subscriber_journeys_response",
    "Mailbox": ".mailbox",
    "RemoveSubscriberJourneyRequest": ".remove_subscriber_journey_request",
    "RemoveSubscriberJourneyResponse": ".remove_subscriber_journey_response",
    "RemoveTagAction": ".remove_tag_action",
    "SendEmailAction": ".send_email_action",
    "SkippedJourney": ".skipped_journey",
    "StartJourneyAction": ".start_journey_action",
    "SubscribeAction": ".subscribe_action",
    "SubscriberStats": ".subscriber_stats",
    "TriggerSubscriberJourneyRequest": ".trigger_subscriber_journey_request",
    "TriggerSubscriberJourneyResponse": ".trigger_subscriber_journey_response",
    "UnsubscribeAction": ".unsubscribe_action",
    "UpdateCustomFieldValueAction": ".update_custom_field_value_action",
    "UpdateJourneyActionsRequest": ".update_journey_actions_request",
    "UpdateJourneyActionsResponse": ".update_journey_actions_response",
    "UpdateJourneyRequest": ".update_journey_request",
    "UpdateJourneyResponse": ".update_journey_response",
    "WaitAction": ".wait_action",
    "WaitUnit": ".wait_unit",
    "WebhookAction": ".webhook_action",
    "YesNoAction": ".yes_no_action",
    "YesNoBranches": ".yes_no_branches",
}

if not TYPE_CHECKING:  # unguarded, type checkers would accept any name

    def __getattr__(name):
        if name not in _modules:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(_modules[name], __name__), name)
        return value

    def __dir__():
        return [*globals(), *__all__]
