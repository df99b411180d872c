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

    from .delivery_window import DeliveryWindow
    from .sms_priority import SMSPriority

_delivery_window = later(__name__, "_delivery_window", ".delivery_window", "DeliveryWindow.from_dict")
_sms_priority = later(__name__, "_sms_priority", ".sms_priority", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        action_id: int | None | str
        action: Literal["SendSMS"]
        published: bool | Unset
        message: str | Unset
        gateway_id: int | str | Unset
        sender_id: str | Unset
        skip_if_no_phone: bool | Unset
        max_retry_attempts: int | Unset
        priority: SMSPriority | Unset
        delivery_window_enabled: bool | Unset
        delivery_window: DeliveryWindow | Unset
        include_link: bool | Unset
        link_url: str | Unset
        link_expiry_hours: int | Unset
        link_utm_source: str | Unset
        link_utm_medium: str | Unset
        link_utm_campaign: str | Unset
        notes: str | Unset


class SendSMSAction(Model):
    """Send an SMS to the subscriber."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ActionID": "action_id",
        "Action": "action",
        "Published": "published",
        "message": "message",
        "gateway_id": "gateway_id",
        "sender_id": "sender_id",
        "skip_if_no_phone": "skip_if_no_phone",
        "max_retry_attempts": "max_retry_attempts",
        "priority": "priority",
        "delivery_window_enabled": "delivery_window_enabled",
        "delivery_window": "delivery_window",
        "include_link": "include_link",
        "link_url": "link_url",
        "link_expiry_hours": "link_expiry_hours",
        "link_utm_source": "link_utm_source",
        "link_utm_medium": "link_utm_medium",
        "link_utm_campaign": "link_utm_campaign",
        "Notes": "notes",
    }

    __slots__ = (*_properties.values(),)

    action_id: int | None | str
    """Id of an action that stays, or null to create it."""
    action: Literal["SendSMS"]
    """Type of the action."""
    published: bool | Unset
    """Whether the action is published."""
    message: str | Unset
    """The text, which may hold personalisation tags such as `{{EmailAddress}}`."""
    gateway_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    sender_id: str | Unset
    """Sender id or phone number; that of the gateway by default."""
    skip_if_no_phone: bool | Unset
    """Go on without an SMS where the subscriber has no phone number."""
    max_retry_attempts: int | Unset
    """How often a failed delivery is tried again; a setting of the system by default."""
    priority: SMSPriority | Unset
    """Priority of an SMS."""
    delivery_window_enabled: bool | Unset
    """Send in the delivery window only."""
    delivery_window: DeliveryWindow | Unset
    """When SMS may be sent."""
    include_link: bool | Unset
    """With a link that is tracked."""
    link_url: str | Unset
    """The URL of the link."""
    link_expiry_hours: int | Unset
    """After how many hours the link is tracked no more."""
    link_utm_source: str | Unset
    """UTM source of the link."""
    link_utm_medium: str | Unset
    """UTM medium of the link."""
    link_utm_campaign: str | Unset
    """UTM campaign of the link."""
    notes: str | Unset
    """A note for administrators."""

    def __init__(
        self,
        *,
        action_id: int | None | str,
        action: Literal["SendSMS"] = "SendSMS",
        published: bool | Unset = UNSET,
        message: str | Unset = UNSET,
        gateway_id: int | str | Unset = UNSET,
        sender_id: str | Unset = UNSET,
        skip_if_no_phone: bool | Unset = UNSET,
        max_retry_attempts: int | Unset = UNSET,
        priority: SMSPriority | Unset = UNSET,
        delivery_window_enabled: bool | Unset = UNSET,
        delivery_window: DeliveryWindow | Unset = UNSET,
        include_link: bool | Unset = UNSET,
        link_url: str | Unset = UNSET,
        link_expiry_hours: int | Unset = UNSET,
        link_utm_source: str | Unset = UNSET,
        link_utm_medium: str | Unset = UNSET,
        link_utm_campaign: str | Unset = UNSET,
        notes: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.action_id = action_id
        self.action = action
        self.published = published
        self.message = message
        self.gateway_id = gateway_id
        self.sender_id = sender_id
        self.skip_if_no_phone = skip_if_no_phone
        self.max_retry_attempts = max_retry_attempts
        self.priority = priority
        self.delivery_window_enabled = delivery_window_enabled
        self.delivery_window = delivery_window
        self.include_link = include_link
        self.link_url = link_url
        self.link_expiry_hours = link_expiry_hours
        self.link_utm_source = link_utm_source
        self.link_utm_medium = link_utm_medium
        self.link_utm_campaign = link_utm_campaign
        self.notes = notes

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
        self.action_id = src_dict.get("ActionID", UNSET)
        self.action = src_dict.get("Action", UNSET)
        self.published = src_dict.get("Published", UNSET)
        self.message = src_dict.get("message", UNSET)
        self.gateway_id = src_dict.get("gateway_id", UNSET)
        self.sender_id = src_dict.get("sender_id", UNSET)
        self.skip_if_no_phone = src_dict.get("skip_if_no_phone", UNSET)
        self.max_retry_attempts = src_dict.get("max_retry_attempts", UNSET)
        self.delivery_window_enabled = src_dict.get("delivery_window_enabled", UNSET)
        self.include_link = src_dict.get("include_link", UNSET)
        self.link_url = src_dict.get("link_url", UNSET)
        self.link_expiry_hours = src_dict.get("link_expiry_hours", UNSET)
        self.link_utm_source = src_dict.get("link_utm_source", UNSET)
        self.link_utm_medium = src_dict.get("link_utm_medium", UNSET)
        self.link_utm_campaign = src_dict.get("link_utm_campaign", UNSET)
        self.notes = src_dict.get("Notes", UNSET)
        at = ""
        value: Any
        try:
            at = "priority"
            value = src_dict.get(at, UNSET)
            self.priority = value if value is UNSET else _sms_priority[value]
            at = "delivery_window"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _delivery_window(value)
            self.delivery_window = value
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
            if (value := this.action_id) is not UNSET:
                out["ActionID"] = plain(value)
            elif "ActionID" in out:
                del out["ActionID"]
            if (value := this.action) is not UNSET:
                out["Action"] = value
            elif "Action" in out:
                del out["Action"]
            if (value := this.published) is not UNSET:
                out["Published"] = value
            elif "Published" in out:
                del out["Published"]
            if (value := this.message) is not UNSET:
                out["message"] = value
            elif "message" in out:
                del out["message"]
            if (value := this.gateway_id) is not UNSET:
                out["gateway_id"] = plain(value)
            elif "gateway_id" in out:
                del out["gateway_id"]
            if (value := this.sender_id) is not UNSET:
                out["sender_id"] = value
            elif "sender_id" in out:
                del out["sender_id"]
            if (value := this.skip_if_no_phone) is not UNSET:
                out["skip_if_no_phone"] = value
            elif "skip_if_no_phone" in out:
                del out["skip_if_no_phone"]
            if (value := this.max_retry_attempts) is not UNSET:
                out["max_retry_attempts"] = value
            elif "max_retry_attempts" in out:
                del out["max_retry_attempts"]
            if (value := this.priority) is not UNSET:
                out["priority"] = None if value is None else value._value_
            elif "priority" in out:
                del out["priority"]
            if (value := this.delivery_window_enabled) is not UNSET:
                out["delivery_window_enabled"] = value
            elif "delivery_window_enabled" in out:
                del out["delivery_window_enabled"]
            if (value := this.delivery_window) is not UNSET:
                out["delivery_window"] = None if value is None else value.to_dict()
            elif "delivery_window" in out:
                del out["delivery_window"]
            if (value := this.include_link) is not UNSET:
                out["include_link"] = value
            elif "include_link" in out:
                del out["include_link"]
            if (value := this.link_url) is not UNSET:
                out["link_url"] = value
            elif "link_url" in out:
                del out["link_url"]
            if (value := this.link_expiry_hours) is not UNSET:
                out["link_expiry_hours"] = value
            elif "link_expiry_hours" in out:
                del out["link_expiry_hours"]
            if (value := this.link_utm_source) is not UNSET:
                out["link_utm_source"] = value
            elif "link_utm_source" in out:
                del out["link_utm_source"]
            if (value := this.link_utm_medium) is not UNSET:
                out["link_utm_medium"] = value
            elif "link_utm_medium" in out:
                del out["link_utm_medium"]
            if (value := this.link_utm_campaign) is not UNSET:
                out["link_utm_campaign"] = value
            elif "link_utm_campaign" in out:
                del out["link_utm_campaign"]
            if (value := this.notes) is not UNSET:
                out["Notes"] = value
            elif "Notes" in out:
                del out["Notes"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
