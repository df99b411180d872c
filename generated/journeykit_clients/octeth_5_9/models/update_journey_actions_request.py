# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from ...decoding import (
    DecodeError,
    decode_list,
    later,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset
from ...unions import decode_union

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .add_tag_action import AddTagAction
    from .debug_action import DebugAction
    from .decision_action import DecisionAction
    from .delete_subscriber_action import DeleteSubscriberAction
    from .exit_all_journeys_action import ExitAllJourneysAction
    from .exit_all_other_journeys_action import ExitAllOtherJourneysAction
    from .exit_journey_action import ExitJourneyAction
    from .exit_this_journey_action import ExitThisJourneyAction
    from .remove_tag_action import RemoveTagAction
    from .send_email_action import SendEmailAction
    from .send_sms_action import SendSMSAction
    from .start_journey_action import StartJourneyAction
    from .subscribe_action import SubscribeAction
    from .unsubscribe_action import UnsubscribeAction
    from .update_custom_field_value_action import UpdateCustomFieldValueAction
    from .wait_action import WaitAction
    from .webhook_action import WebhookAction
    from .yes_no_action import YesNoAction

_add_tag_action = later(__name__, "_add_tag_action", ".add_tag_action", "AddTagAction.from_dict")
_debug_action = later(__name__, "_debug_action", ".debug_action", "DebugAction.from_dict")
_decision_action = later(__name__, "_decision_action", ".decision_action", "DecisionAction.from_dict")
_delete_subscriber_action = later(
    __name__, "_delete_subscriber_action", ".delete_subscriber_action", "DeleteSubscriberAction.from_dict"
)
_exit_all_journeys_action = later(
    __name__, "_exit_all_journeys_action", ".exit_all_journeys_action", "ExitAllJourneysAction.from_dict"
)
_exit_all_other_journeys_action = later(
    __name__,
    "_exit_all_other_journeys_action",
    ".exit_all_other_journeys_action",
    "ExitAllOtherJourneysAction.from_dict",
)
_exit_journey_action = later(__name__, "_exit_journey_action", ".exit_journey_action", "ExitJourneyAction.from_dict")
_exit_this_journey_action = later(
    __name__, "_exit_this_journey_action", ".exit_this_journey_action", "ExitThisJourneyAction.from_dict"
)
_remove_tag_action = later(__name__, "_remove_tag_action", ".remove_tag_action", "RemoveTagAction.from_dict")
_send_email_action = later(__name__, "_send_email_action", ".send_email_action", "SendEmailAction.from_dict")
_send_sms_action = later(__name__, "_send_sms_action", ".send_sms_action", "SendSMSAction.from_dict")
_start_journey_action = later(
    __name__, "_start_journey_action", ".start_journey_action", "StartJourneyAction.from_dict"
)
_subscribe_action = later(__name__, "_subscribe_action", ".subscribe_action", "SubscribeAction.from_dict")
_unsubscribe_action = later(__name__, "_unsubscribe_action", ".unsubscribe_action", "UnsubscribeAction.from_dict")
_update_custom_field_value_action = later(
    __name__,
    "_update_custom_field_value_action",
    ".update_custom_field_value_action",
    "UpdateCustomFieldValueAction.from_dict",
)
_wait_action = later(__name__, "_wait_action", ".wait_action", "WaitAction.from_dict")
_webhook_action = later(__name__, "_webhook_action", ".webhook_action", "WebhookAction.from_dict")
_yes_no_action = later(__name__, "_yes_no_action", ".yes_no_action", "YesNoAction.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        command: Literal["journey.actions.update"]
        journey_id: int | str | Unset
        actions: (
            list[
                AddTagAction
                | DebugAction
                | DecisionAction
                | DeleteSubscriberAction
                | ExitAllJourneysAction
                | ExitAllOtherJourneysAction
                | ExitJourneyAction
                | ExitThisJourneyAction
                | RemoveTagAction
                | SendEmailAction
                | SendSMSAction
                | StartJourneyAction
                | SubscribeAction
                | UnsubscribeAction
                | UpdateCustomFieldValueAction
                | WaitAction
                | WebhookAction
                | YesNoAction
            ]
            | Unset
        )


class UpdateJourneyActionsRequest(Model):
    """The journey and its complete list of actions."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Command": "command",
        "JourneyID": "journey_id",
        "Actions": "actions",
    }

    __slots__ = (*_properties.values(),)

    command: Literal["journey.actions.update"]
    """Name of the operation; the client adds it."""
    journey_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    actions: (
        list[
            AddTagAction
            | DebugAction
            | DecisionAction
            | DeleteSubscriberAction
            | ExitAllJourneysAction
            | ExitAllOtherJourneysAction
            | ExitJourneyAction
            | ExitThisJourneyAction
            | RemoveTagAction
            | SendEmailAction
            | SendSMSAction
            | StartJourneyAction
            | SubscribeAction
            | UnsubscribeAction
            | UpdateCustomFieldValueAction
            | WaitAction
            | WebhookAction
            | YesNoAction
        ]
        | Unset
    )
    """All actions of the journey, in order. What is missing here is removed."""

    def __init__(
        self,
        *,
        command: Literal["journey.actions.update"] = "journey.actions.update",
        journey_id: int | str | Unset = UNSET,
        actions: list[
            AddTagAction
            | DebugAction
            | DecisionAction
            | DeleteSubscriberAction
            | ExitAllJourneysAction
            | ExitAllOtherJourneysAction
            | ExitJourneyAction
            | ExitThisJourneyAction
            | RemoveTagAction
            | SendEmailAction
            | SendSMSAction
            | StartJourneyAction
            | SubscribeAction
            | UnsubscribeAction
            | UpdateCustomFieldValueAction
            | WaitAction
            | WebhookAction
            | YesNoAction
        ]
        | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.command = command
        self.journey_id = journey_id
        self.actions = actions

    if TYPE_CHECKING:  # what `journeykit.testing.make` takes

        @classmethod
        def _one(cls, *, seed: int = 0, **some: Unpack[_Some]) -> Self: ...
        @classmethod
        def _many(cls, *, n: int, seed: int = 0, **some: Unpack[_Some]) -> Self: ...

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if type(src_dict) is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = new(cls)
        self._source = src_dict
        self.command = src_dict.get("Command", UNSET)
        self.journey_id = src_dict.get("JourneyID", UNSET)
        at = ""
        value: Any
        try:
            at = "Actions"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_list(
                    value,
                    lambda value: decode_union(
                        value,
                        "Action",
                        (
                            (
                                "Wait",
                                (
                                    "ActionID",
                                    "Action",
                                ),
                                _wait_action,
                            ),
                            (
                                "UpdateCustomFieldValue",
                                (
                                    "ActionID",
                                    "Action",
                                ),
                                _update_custom_field_value_action,
                            ),
                            (
                                "Unsubscribe",
                                (
                                    "ActionID",
                                    "Action",
                                ),
                                _unsubscribe_action,
                            ),
                            (
                                "DeleteSubscriber",
                                (
                                    "ActionID",
                                    "Action",
                                ),
                                _delete_subscriber_action,
                            ),
                            (
                                "ExitJourney",
                                (
                                    "ActionID",
                                    "Action",
                                ),
                                _exit_journey_action,
                            ),
                            (
                                "ExitThisJourney",
                                (
                                    "ActionID",
                                    "Action",
                                ),
                                _exit_this_journey_action,
                            ),
                            (
                                "ExitAllOtherJourneys",
                                (
                                    "ActionID",
                                    "Action",
                                ),
                                _exit_all_other_journeys_action,
                            ),
                            (
                                "ExitAllJourneys",
                                (
                                    "ActionID",
                                    "Action",
                                ),
                                _exit_all_journeys_action,
                            ),
                            (
                                "Webhook",
                                (
                                    "ActionID",
                                    "Action",
                                ),
                                _webhook_action,
                            ),
                            (
                                "StartJourney",
                                (
                                    "ActionID",
                                    "Action",
                                ),
                                _start_journey_action,
                            ),
                            (
                                "Subscribe",
                                (
                                    "ActionID",
                                    "Action",
                                ),
                                _subscribe_action,
                            ),
                            (
                                "AddTag",
                                (
                                    "ActionID",
                                    "Action",
                                ),
                                _add_tag_action,
                            ),
                            (
                                "RemoveTag",
                                (
                                    "ActionID",
                                    "Action",
                                ),
                                _remove_tag_action,
                            ),
                            (
                                "YesNo",
                                (
                                    "ActionID",
                                    "Action",
                                ),
                                _yes_no_action,
                            ),
                            (
                                "Decision",
                                (
                                    "ActionID",
                                    "Action",
                                ),
                                _decision_action,
                            ),
                            (
                                "SendEmail",
                                (
                                    "ActionID",
                                    "Action",
                                ),
                                _send_email_action,
                            ),
                            (
                                "SendSMS",
                                (
                                    "ActionID",
                                    "Action",
                                ),
                                _send_sms_action,
                            ),
                            (
                                "Debug",
                                (
                                    "ActionID",
                                    "Action",
                                ),
                                _debug_action,
                            ),
                        ),
                        None,
                        None,
                    ),
                )
            self.actions = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.command) is not UNSET:
                out["Command"] = value
            elif "Command" in out:
                del out["Command"]
            if (value := this.journey_id) is not UNSET:
                out["JourneyID"] = plain(value)
            elif "JourneyID" in out:
                del out["JourneyID"]
            if (value := this.actions) is not UNSET:
                out["Actions"] = plain(value)
            elif "Actions" in out:
                del out["Actions"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
