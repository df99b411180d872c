# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
    parse_datetime,
)
from ...model import Model, apart, written
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from typing import TypedDict, Unpack

    from .browser import Browser
    from .device import Device
    from .journey_campaign import JourneyCampaign
    from .journey_geolocation import JourneyGeolocation
    from .outcome_achieved_event_outcome import OutcomeAchievedEventOutcome
    from .referrer import Referrer

_browser = later(__name__, "_browser", ".browser", "Browser.from_dict")
_device = later(__name__, "_device", ".device", "Device.from_dict")
_journey_campaign = later(__name__, "_journey_campaign", ".journey_campaign", "JourneyCampaign.from_dict")
_journey_geolocation = later(__name__, "_journey_geolocation", ".journey_geolocation", "JourneyGeolocation.from_dict")
_outcome_achieved_event_outcome = later(
    __name__,
    "_outcome_achieved_event_outcome",
    ".outcome_achieved_event_outcome",
    "OutcomeAchievedEventOutcome.from_dict",
)
_referrer = later(__name__, "_referrer", ".referrer", "Referrer.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        outcome: OutcomeAchievedEventOutcome
        user_agent_string: str | Unset
        browser: Browser | Unset
        device: Device | Unset
        geolocation: JourneyGeolocation | Unset
        ip_address: str | Unset
        ip_organization: str | Unset
        mkt_campaign: JourneyCampaign | Unset
        visit_referrer: Referrer | Unset
        visit_created_date: datetime.datetime | Unset


class OutcomeAchievedEvent(Model):
    """An outcome that a customer achieved, within an event. Genesys removes outcomes."""

    _properties: ClassVar[Mapping[str, str]] = {
        "outcome": "outcome",
        "userAgentString": "user_agent_string",
        "browser": "browser",
        "device": "device",
        "geolocation": "geolocation",
        "ipAddress": "ip_address",
        "ipOrganization": "ip_organization",
        "mktCampaign": "mkt_campaign",
        "visitReferrer": "visit_referrer",
        "visitCreatedDate": "visit_created_date",
    }

    __slots__ = (*_properties.values(),)

    outcome: OutcomeAchievedEventOutcome
    """The outcome that was achieved, as it was then."""
    user_agent_string: str | Unset
    """The browser's User-Agent header."""
    browser: Browser | Unset
    """The customer's browser and its abilities."""
    device: Device | Unset
    """The customer's device."""
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
    visit_created_date: datetime.datetime | Unset
    """When the visit began. RFC 3339 date-time."""

    def __init__(
        self,
        *,
        outcome: OutcomeAchievedEventOutcome,
        user_agent_string: str | Unset = UNSET,
        browser: Browser | Unset = UNSET,
        device: Device | Unset = UNSET,
        geolocation: JourneyGeolocation | Unset = UNSET,
        ip_address: str | Unset = UNSET,
        ip_organization: str | Unset = UNSET,
        mkt_campaign: JourneyCampaign | Unset = UNSET,
        visit_referrer: Referrer | Unset = UNSET,
        visit_created_date: datetime.datetime | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.outcome = outcome
        self.user_agent_string = user_agent_string
        self.browser = browser
        self.device = device
        self.geolocation = geolocation
        self.ip_address = ip_address
        self.ip_organization = ip_organization
        self.mkt_campaign = mkt_campaign
        self.visit_referrer = visit_referrer
        self.visit_created_date = visit_created_date

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
        self.ip_address = src_dict.get("ipAddress", UNSET)
        self.ip_organization = src_dict.get("ipOrganization", UNSET)
        at = ""
        value: Any
        try:
            at = "outcome"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _outcome_achieved_event_outcome(value)
            self.outcome = value
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
            at = "visitCreatedDate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.visit_created_date = value
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
            if (value := this.outcome) is not UNSET:
                out["outcome"] = None if value is None else value.to_dict()
            elif "outcome" in out:
                del out["outcome"]
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
            if (value := this.visit_created_date) is not UNSET:
                out["visitCreatedDate"] = written(value, source.get("visitCreatedDate"))
            elif "visitCreatedDate" in out:
                del out["visitCreatedDate"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
