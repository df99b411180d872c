# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .action_event_action_map import ActionEventActionMap
    from .browser import Browser
    from .device import Device
    from .event_action import EventAction
    from .journey_campaign import JourneyCampaign
    from .journey_geolocation import JourneyGeolocation
    from .referrer import Referrer

_action_event_action_map = later(
    __name__, "_action_event_action_map", ".action_event_action_map", "ActionEventActionMap.from_dict"
)
_browser = later(__name__, "_browser", ".browser", "Browser.from_dict")
_device = later(__name__, "_device", ".device", "Device.from_dict")
_event_action = later(__name__, "_event_action", ".event_action", "EventAction.from_dict")
_journey_campaign = later(__name__, "_journey_campaign", ".journey_campaign", "JourneyCampaign.from_dict")
_journey_geolocation = later(__name__, "_journey_geolocation", ".journey_geolocation", "JourneyGeolocation.from_dict")
_referrer = later(__name__, "_referrer", ".referrer", "Referrer.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        action: EventAction
        action_map: ActionEventActionMap
        user_agent_string: str
        browser: Browser
        device: Device
        time_to_disposition: int | Unset
        error_code: str | Unset
        error_message: str | Unset
        geolocation: JourneyGeolocation | Unset
        ip_address: str | Unset
        ip_organization: str | Unset
        mkt_campaign: JourneyCampaign | Unset
        visit_referrer: Referrer | Unset


class WebActionEvent(Model):
    """A web action that was offered, accepted and so on, within an event."""

    _properties: ClassVar[Mapping[str, str]] = {
        "action": "action",
        "actionMap": "action_map",
        "userAgentString": "user_agent_string",
        "browser": "browser",
        "device": "device",
        "timeToDisposition": "time_to_disposition",
        "errorCode": "error_code",
        "errorMessage": "error_message",
        "geolocation": "geolocation",
        "ipAddress": "ip_address",
        "ipOrganization": "ip_organization",
        "mktCampaign": "mkt_campaign",
        "visitReferrer": "visit_referrer",
    }

    __slots__ = (*_properties.values(),)

    action: EventAction
    """The web action that an event is about."""
    action_map: ActionEventActionMap
    """The action map that led to a web action, as it was then."""
    user_agent_string: str
    """The browser's User-Agent header."""
    browser: Browser
    """The customer's browser and its abilities."""
    device: Device
    """The customer's device."""
    time_to_disposition: int | Unset
    """Milliseconds until the action came to its end."""
    error_code: str | Unset
    """Code of the error by which the action failed."""
    error_message: str | Unset
    """Message of the error by which the action failed."""
    geolocation: JourneyGeolocation | Unset
    """The customer's place on earth."""
    ip_address: str | Unset
    """The customer's IP address. Absent where the business does not collect it."""
    ip_organization: str | Unset
    """Organisation or provider that the customer's IP address belongs to."""
    mkt_campaign: JourneyCampaign | Unset
    """The campaign that brought the customer (UTM parameters)."""
    visit_referrer: Referrer | Unset
    """The page that led the customer here."""

    def __init__(
        self,
        *,
        action: EventAction,
        action_map: ActionEventActionMap,
        user_agent_string: str,
        browser: Browser,
        device: Device,
        time_to_disposition: int | Unset = UNSET,
        error_code: str | Unset = UNSET,
        error_message: str | Unset = UNSET,
        geolocation: JourneyGeolocation | Unset = UNSET,
        ip_address: str | Unset = UNSET,
        ip_organization: str | Unset = UNSET,
        mkt_campaign: JourneyCampaign | Unset = UNSET,
        visit_referrer: Referrer | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.action = action
        self.action_map = action_map
        self.user_agent_string = user_agent_string
        self.browser = browser
        self.device = device
        self.time_to_disposition = time_to_disposition
        self.error_code = error_code
        self.error_message = error_message
        self.geolocation = geolocation
        self.ip_address = ip_address
        self.ip_organization = ip_organization
        self.mkt_campaign = mkt_campaign
        self.visit_referrer = visit_referrer

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
        self.user_agent_string = src_dict.get("userAgentString", UNSET)
        self.time_to_disposition = src_dict.get("timeToDisposition", UNSET)
        self.error_code = src_dict.get("errorCode", UNSET)
        self.error_message = src_dict.get("errorMessage", UNSET)
        self.ip_address = src_dict.get("ipAddress", UNSET)
        self.ip_organization = src_dict.get("ipOrganization", UNSET)
        at = ""
        value: Any
        try:
            at = "action"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _event_action(value)
            self.action = value
            at = "actionMap"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _action_event_action_map(value)
            self.action_map = value
            at = "browser"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _browser(value)
            self.browser = value
            at = "device"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _device(value)
            self.device = value
            at = "geolocation"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey_geolocation(value)
            self.geolocation = value
            at = "mktCampaign"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey_campaign(value)
            self.mkt_campaign = value
            at = "visitReferrer"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _referrer(value)
            self.visit_referrer = value
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
            if (value := this.action) is not UNSET:
                out["action"] = None if value is None else value.to_dict()
            elif "action" in out:
                del out["action"]
            if (value := this.action_map) is not UNSET:
                out["actionMap"] = None if value is None else value.to_dict()
            elif "actionMap" in out:
                del out["actionMap"]
            if (value := this.user_agent_string) is not UNSET:
                out["userAgentString"] = value
            elif "userAgentString" in out:
                del out["userAgentString"]
            if (value := this.browser) is not UNSET:
                out["browser"] = None if value is None else value.to_dict()
            elif "browser" in out:
                del out["browser"]
            if (value := this.device) is not UNSET:
                out["device"] = None if value is None else value.to_dict()
            elif "device" in out:
                del out["device"]
            if (value := this.time_to_disposition) is not UNSET:
                out["timeToDisposition"] = value
            elif "timeToDisposition" in out:
                del out["timeToDisposition"]
            if (value := this.error_code) is not UNSET:
                out["errorCode"] = value
            elif "errorCode" in out:
                del out["errorCode"]
            if (value := this.error_message) is not UNSET:
                out["errorMessage"] = value
            elif "errorMessage" in out:
                del out["errorMessage"]
            if (value := this.geolocation) is not UNSET:
                out["geolocation"] = None if value is None else value.to_dict()
            elif "geolocation" in out:
                del out["geolocation"]
            if (value := this.ip_address) is not UNSET:
                out["ipAddress"] = value
            elif "ipAddress" in out:
                del out["ipAddress"]
            if (value := this.ip_organization) is not UNSET:
                out["ipOrganization"] = value
            elif "ipOrganization" in out:
                del out["ipOrganization"]
            if (value := this.mkt_campaign) is not UNSET:
                out["mktCampaign"] = None if value is None else value.to_dict()
            elif "mktCampaign" in out:
                del out["mktCampaign"]
            if (value := this.visit_referrer) is not UNSET:
                out["visitReferrer"] = None if value is None else value.to_dict()
            elif "visitReferrer" in out:
                del out["visitReferrer"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
