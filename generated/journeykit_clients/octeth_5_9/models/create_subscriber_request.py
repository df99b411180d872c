# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .bounce_type import BounceType
    from .custom_field_values import CustomFieldValues
    from .subscriber_source import SubscriberSource
    from .subscription_status import SubscriptionStatus

_bounce_type = later(__name__, "_bounce_type", ".bounce_type", "members")
_custom_field_values = later(__name__, "_custom_field_values", ".custom_field_values", "CustomFieldValues.from_dict")
_subscriber_source = later(__name__, "_subscriber_source", ".subscriber_source", "members")
_subscription_status = later(__name__, "_subscription_status", ".subscription_status", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        command: Literal["subscriber.create"]
        list_id: int | str
        email_address: str
        status: SubscriptionStatus | Unset
        opt_in_date: str | Unset
        subscription_date: str | Unset
        subscription_ip: str | Unset
        unsubscription_date: str | Unset
        unsubscription_ip: str | Unset
        bounce_type: BounceType | Unset
        custom_fields: CustomFieldValues | Unset
        enforce_required_fields: bool | Unset
        opt_in_confirmation_email_id: int | str | Unset
        update_if_duplicate: bool | Unset
        update_if_unsubscribed: bool | Unset
        apply_behaviors: bool | Unset
        send_confirmation_email: bool | Unset
        update_statistics: bool | Unset
        trigger_web_services: bool | Unset
        trigger_auto_responders: bool | Unset
        source: SubscriberSource | Unset
        source_ref: str | Unset


class CreateSubscriberRequest(Model):
    """The new subscriber."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Command": "command",
        "ListID": "list_id",
        "EmailAddress": "email_address",
        "Status": "status",
        "OptInDate": "opt_in_date",
        "SubscriptionDate": "subscription_date",
        "SubscriptionIP": "subscription_ip",
        "UnsubscriptionDate": "unsubscription_date",
        "UnsubscriptionIP": "unsubscription_ip",
        "BounceType": "bounce_type",
        "CustomFields": "custom_fields",
        "EnforceRequiredFields": "enforce_required_fields",
        "OptInConfirmationEmailID": "opt_in_confirmation_email_id",
        "UpdateIfDuplicate": "update_if_duplicate",
        "UpdateIfUnsubscribed": "update_if_unsubscribed",
        "ApplyBehaviors": "apply_behaviors",
        "SendConfirmationEmail": "send_confirmation_email",
        "UpdateStatistics": "update_statistics",
        "TriggerWebServices": "trigger_web_services",
        "TriggerAutoResponders": "trigger_auto_responders",
        "Source": "source",
        "SourceRef": "source_ref",
    }

    __slots__ = (*_properties.values(),)

    command: Literal["subscriber.create"]
    """Name of the operation; the client adds it."""
    list_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    email_address: str
    """E-mail address of the subscriber."""
    status: SubscriptionStatus | Unset
    """Where a subscription stands."""
    opt_in_date: str | Unset
    """When the address was confirmed, as `YYYY-MM-DD` or `YYYY-MM-DD HH:MM:SS`."""
    subscription_date: str | Unset
    """When it was subscribed, in the same forms; needed with Subscribed and Opt-In Pending."""
    subscription_ip: str | Unset
    """From which IP address; needed with Subscribed and Opt-In Pending."""
    unsubscription_date: str | Unset
    """When it was unsubscribed, in the same forms; needed with Unsubscribed and Opt-Out Pending."""
    unsubscription_ip: str | Unset
    """From which IP address; needed with Unsubscribed and Opt-Out Pending."""
    bounce_type: BounceType | Unset
    """How e-mails to an address bounced."""
    custom_fields: CustomFieldValues | Unset
    """Values of custom fields by their ids."""
    enforce_required_fields: bool | Unset
    """Refuse values that break the rules of the custom fields (required, unique, validation); from release 5.9.3 on."""
    opt_in_confirmation_email_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    update_if_duplicate: bool | Unset
    """Update the subscriber if the address is on the list."""
    update_if_unsubscribed: bool | Unset
    """Update the subscriber if the address was unsubscribed."""
    apply_behaviors: bool | Unset
    """Do what the list does on subscription."""
    send_confirmation_email: bool | Unset
    """Send the e-mail that asks for confirmation."""
    update_statistics: bool | Unset
    """Count it in the statistics of the list."""
    trigger_web_services: bool | Unset
    """Call the web services of the list."""
    trigger_auto_responders: bool | Unset
    """Start autoresponders."""
    source: SubscriberSource | Unset
    """Where an address is from."""
    source_ref: str | Unset
    """A note on the source; the server cuts it to 64 characters."""

    def __init__(
        self,
        *,
        command: Literal["subscriber.create"] = "subscriber.create",
        list_id: int | str,
        email_address: str,
        status: SubscriptionStatus | Unset = UNSET,
        opt_in_date: str | Unset = UNSET,
        subscription_date: str | Unset = UNSET,
        subscription_ip: str | Unset = UNSET,
        unsubscription_date: str | Unset = UNSET,
        unsubscription_ip: str | Unset = UNSET,
        bounce_type: BounceType | Unset = UNSET,
        custom_fields: CustomFieldValues | Unset = UNSET,
        enforce_required_fields: bool | Unset = UNSET,
        opt_in_confirmation_email_id: int | str | Unset = UNSET,
        update_if_duplicate: bool | Unset = UNSET,
        update_if_unsubscribed: bool | Unset = UNSET,
        apply_behaviors: bool | Unset = UNSET,
        send_confirmation_email: bool | Unset = UNSET,
        update_statistics: bool | Unset = UNSET,
        trigger_web_services: bool | Unset = UNSET,
        trigger_auto_responders: bool | Unset = UNSET,
        source: SubscriberSource | Unset = UNSET,
        source_ref: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.command = command
        self.list_id = list_id
        self.email_address = email_address
        self.status = status
        self.opt_in_date = opt_in_date
        self.subscription_date = subscription_date
        self.subscription_ip = subscription_ip
        self.unsubscription_date = unsubscription_date
        self.unsubscription_ip = unsubscription_ip
        self.bounce_type = bounce_type
        self.custom_fields = custom_fields
        self.enforce_required_fields = enforce_required_fields
        self.opt_in_confirmation_email_id = opt_in_confirmation_email_id
        self.update_if_duplicate = update_if_duplicate
        self.update_if_unsubscribed = update_if_unsubscribed
        self.apply_behaviors = apply_behaviors
        self.send_confirmation_email = send_confirmation_email
        self.update_statistics = update_statistics
        self.trigger_web_services = trigger_web_services
        self.trigger_auto_responders = trigger_auto_responders
        self.source = source
        self.source_ref = source_ref

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
        self.list_id = src_dict.get("ListID", UNSET)
        self.email_address = src_dict.get("EmailAddress", UNSET)
        self.opt_in_date = src_dict.get("OptInDate", UNSET)
        self.subscription_date = src_dict.get("SubscriptionDate", UNSET)
        self.subscription_ip = src_dict.get("SubscriptionIP", UNSET)
        self.unsubscription_date = src_dict.get("UnsubscriptionDate", UNSET)
        self.unsubscription_ip = src_dict.get("UnsubscriptionIP", UNSET)
        self.enforce_required_fields = src_dict.get("EnforceRequiredFields", UNSET)
        self.opt_in_confirmation_email_id = src_dict.get("OptInConfirmationEmailID", UNSET)
        self.update_if_duplicate = src_dict.get("UpdateIfDuplicate", UNSET)
        self.update_if_unsubscribed = src_dict.get("UpdateIfUnsubscribed", UNSET)
        self.apply_behaviors = src_dict.get("ApplyBehaviors", UNSET)
        self.send_confirmation_email = src_dict.get("SendConfirmationEmail", UNSET)
        self.update_statistics = src_dict.get("UpdateStatistics", UNSET)
        self.trigger_web_services = src_dict.get("TriggerWebServices", UNSET)
        self.trigger_auto_responders = src_dict.get("TriggerAutoResponders", UNSET)
        self.source_ref = src_dict.get("SourceRef", UNSET)
        at = ""
        value: Any
        try:
            at = "Status"
            value = src_dict.get(at, UNSET)
            self.status = value if value is UNSET else _subscription_status[value]
            at = "BounceType"
            value = src_dict.get(at, UNSET)
            self.bounce_type = value if value is UNSET else _bounce_type[value]
            at = "CustomFields"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _custom_field_values(value)
            self.custom_fields = value
            at = "Source"
            value = src_dict.get(at, UNSET)
            self.source = value if value is UNSET else _subscriber_source[value]
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
            if (value := this.list_id) is not UNSET:
                out["ListID"] = plain(value)
            elif "ListID" in out:
                del out["ListID"]
            if (value := this.email_address) is not UNSET:
                out["EmailAddress"] = value
            elif "EmailAddress" in out:
                del out["EmailAddress"]
            if (value := this.status) is not UNSET:
                out["Status"] = None if value is None else value._value_
            elif "Status" in out:
                del out["Status"]
            if (value := this.opt_in_date) is not UNSET:
                out["OptInDate"] = value
            elif "OptInDate" in out:
                del out["OptInDate"]
            if (value := this.subscription_date) is not UNSET:
                out["SubscriptionDate"] = value
            elif "SubscriptionDate" in out:
                del out["SubscriptionDate"]
            if (value := this.subscription_ip) is not UNSET:
                out["SubscriptionIP"] = value
            elif "SubscriptionIP" in out:
                del out["SubscriptionIP"]
            if (value := this.unsubscription_date) is not UNSET:
                out["UnsubscriptionDate"] = value
            elif "UnsubscriptionDate" in out:
                del out["UnsubscriptionDate"]
            if (value := this.unsubscription_ip) is not UNSET:
                out["UnsubscriptionIP"] = value
            elif "UnsubscriptionIP" in out:
                del out["UnsubscriptionIP"]
            if (value := this.bounce_type) is not UNSET:
                out["BounceType"] = None if value is None else value._value_
            elif "BounceType" in out:
                del out["BounceType"]
            if (value := this.custom_fields) is not UNSET:
                out["CustomFields"] = None if value is None else value.to_dict()
            elif "CustomFields" in out:
                del out["CustomFields"]
            if (value := this.enforce_required_fields) is not UNSET:
                out["EnforceRequiredFields"] = value
            elif "EnforceRequiredFields" in out:
                del out["EnforceRequiredFields"]
            if (value := this.opt_in_confirmation_email_id) is not UNSET:
                out["OptInConfirmationEmailID"] = plain(value)
            elif "OptInConfirmationEmailID" in out:
                del out["OptInConfirmationEmailID"]
            if (value := this.update_if_duplicate) is not UNSET:
                out["UpdateIfDuplicate"] = value
            elif "UpdateIfDuplicate" in out:
                del out["UpdateIfDuplicate"]
            if (value := this.update_if_unsubscribed) is not UNSET:
                out["UpdateIfUnsubscribed"] = value
            elif "UpdateIfUnsubscribed" in out:
                del out["UpdateIfUnsubscribed"]
            if (value := this.apply_behaviors) is not UNSET:
                out["ApplyBehaviors"] = value
            elif "ApplyBehaviors" in out:
                del out["ApplyBehaviors"]
            if (value := this.send_confirmation_email) is not UNSET:
                out["SendConfirmationEmail"] = value
            elif "SendConfirmationEmail" in out:
                del out["SendConfirmationEmail"]
            if (value := this.update_statistics) is not UNSET:
                out["UpdateStatistics"] = value
            elif "UpdateStatistics" in out:
                del out["UpdateStatistics"]
            if (value := this.trigger_web_services) is not UNSET:
                out["TriggerWebServices"] = value
            elif "TriggerWebServices" in out:
                del out["TriggerWebServices"]
            if (value := this.trigger_auto_responders) is not UNSET:
                out["TriggerAutoResponders"] = value
            elif "TriggerAutoResponders" in out:
                del out["TriggerAutoResponders"]
            if (value := this.source) is not UNSET:
                out["Source"] = None if value is None else value._value_
            elif "Source" in out:
                del out["Source"]
            if (value := this.source_ref) is not UNSET:
                out["SourceRef"] = value
            elif "SourceRef" in out:
                del out["SourceRef"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
