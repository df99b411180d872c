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

    from .browser import Browser
    from .device import Device
    from .journey_campaign import JourneyCampaign
    from .journey_geolocation import JourneyGeolocation
    from .journey_page import JourneyPage
    from .referrer import Referrer
    from .web_event_attributes import WebEventAttributes
    from .web_event_traits import WebEventTraits

_browser = later(__name__, "_browser", ".browser", "Browser.from_dict")
_device = later(__name__, "_device", ".device", "Device.from_dict")
_journey_campaign = later(__name__, "_journey_campaign", ".journey_campaign", "JourneyCampaign.from_dict")
_journey_geolocation = later(__name__, "_journey_geolocation", ".journey_geolocation", "JourneyGeolocation.from_dict")
_journey_page = later(__name__, "_journey_page", ".journey_page", "JourneyPage.from_dict")
_referrer = later(__name__, "_referrer", ".referrer", "Referrer.from_dict")
_web_event_attributes = later(
    __name__, "_web_event_attributes", ".web_event_attributes", "WebEventAttributes.from_dict"
)
_web_event_traits = later(__name__, "_web_event_traits", ".web_event_traits", "WebEventTraits.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        event_name: str
        total_event_count: int
        total_pageview_count: int
        page: JourneyPage
        user_agent_string: str
        browser: Browser
        device: Device
        attributes: WebEventAttributes
        traits: WebEventTraits
        authenticated: bool
        geolocation: JourneyGeolocation | Unset
        ip_address: str | Unset
        ip_organization: str | Unset
        mkt_campaign: JourneyCampaign | Unset
        referrer: Referrer | Unset
        search_query: str | Unset


class WebEvent(Model):
    """What a customer did on a web site, within an event."""

    _properties: ClassVar[Mapping[str, str]] = {
        "eventName": "event_name",
        "totalEventCount": "total_event_count",
        "totalPageviewCount": "total_pageview_count",
        "page": "page",
        "userAgentString": "user_agent_string",
        "browser": "browser",
        "device": "device",
        "attributes": "attributes",
        "traits": "traits",
        "authenticated": "authenticated",
        "geolocation": "geolocation",
        "ipAddress": "ip_address",
        "ipOrganization": "ip_organization",
        "mktCampaign": "mkt_campaign",
        "referrer": "referrer",
        "searchQuery": "search_query",
    }

    __slots__ = (*_properties.values(),)

    event_name: str
    """What the customer did: a thing and a verb in the past tense, such as `order_completed`."""
    total_event_count: int
    """Number of events of the customer in all sessions."""
    total_pageview_count: int
    """Number of pages that the customer has viewed in all sessions."""
    page: JourneyPage
    """A web page."""
    user_agent_string: str
    """The browser's User-Agent header."""
    browser: Browser
    """The customer's browser and its abilities."""
    device: Device
    """The customer's device."""
    attributes: WebEventAttributes
    """Attributes of your own, by name."""
    traits: WebEventTraits
    """Facts about the customer, by name, such as `email`, `givenName` or `cellPhone`. They help to recognise the
    same customer elsewhere."""
    authenticated: bool
    """Whether the customer was logged in."""
    geolocation: JourneyGeolocation | Unset
    """The customer's place on earth."""
    ip_address: str | Unset
    """The customer's IP address. Absent where the business does not collect it."""
    ip_organization: str | Unset
    """Organisation or provider that the customer's IP address belongs to."""
    mkt_campaign: JourneyCampaign | Unset
    """The campaign that brought the customer (UTM parameters)."""
    referrer: Referrer | Unset
    """The page that led the customer here."""
    search_query: str | Unset
    """Words that the customer searched for."""

    def __init__(
        self,
        *,
        event_name: str,
        total_event_count: int,
        total_pageview_count: int,
        page: JourneyPage,
        user_agent_string: str,
        browser: Browser,
        device: Device,
        attributes: WebEventAttributes,
        traits: WebEventTraits,
        authenticated: bool,
        geolocation: JourneyGeolocation | Unset = UNSET,
        ip_address: str | Unset = UNSET,
        ip_organization: str | Unset = UNSET,
        mkt_campaign: JourneyCampaign | Unset = UNSET,
        referrer: Referrer | Unset = UNSET,
        search_query: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.event_name = event_name
        self.total_event_count = total_event_count
        self.total_pageview_count = total_pageview_count
        self.page = page
        self.user_agent_string = user_agent_string
        self.browser = browser
        self.device = device
        self.attributes = attributes
        self.traits = traits
        self.authenticated = authenticated
        self.geolocation = geolocation
        self.ip_address = ip_address
        self.ip_organization = ip_organization
        self.mkt_campaign = mkt_campaign
        self.referrer = referrer
        self.search_query = search_query

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
        self.event_name = src_dict.get("eventName", UNSET)
        self.total_event_count = src_dict.get("totalEventCount", UNSET)
        self.total_pageview_count = src_dict.get("totalPageviewCount", UNSET)
        self.user_agent_string = src_dict.get("userAgentString", UNSET)
        self.authenticated = src_dict.get("authenticated", UNSET)
        self.ip_address = src_dict.get("ipAddress", UNSET)
        self.ip_organization = src_dict.get("ipOrganization", UNSET)
        self.search_query = src_dict.get("searchQuery", UNSET)
        at = ""
        value: Any
        try:
            at = "page"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey_page(value)
            self.page = value
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
            at = "attributes"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _web_event_attributes(value)
            self.attributes = value
            at = "traits"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _web_event_traits(value)
            self.traits = value
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
            at = "referrer"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _referrer(value)
            self.referrer = value
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
            if (value := this.event_name) is not UNSET:
                out["eventName"] = value
            elif "eventName" in out:
                del out["eventName"]
            if (value := this.total_event_count) is not UNSET:
                out["totalEventCount"] = value
            elif "totalEventCount" in out:
                del out["totalEventCount"]
            if (value := this.total_pageview_count) is not UNSET:
                out["totalPageviewCount"] = value
            elif "totalPageviewCount" in out:
                del out["totalPageviewCount"]
            if (value := this.page) is not UNSET:
                out["page"] = None if value is None else value.to_dict()
            elif "page" in out:
                del out["page"]
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
            if (value := this.attributes) is not UNSET:
                out["attributes"] = None if value is None else value.to_dict()
            elif "attributes" in out:
                del out["attributes"]
            if (value := this.traits) is not UNSET:
                out["traits"] = None if value is None else value.to_dict()
            elif "traits" in out:
                del out["traits"]
            if (value := this.authenticated) is not UNSET:
                out["authenticated"] = value
            elif "authenticated" in out:
                del out["authenticated"]
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
            if (value := this.referrer) is not UNSET:
                out["referrer"] = None if value is None else value.to_dict()
            elif "referrer" in out:
                del out["referrer"]
            if (value := this.search_query) is not UNSET:
                out["searchQuery"] = value
            elif "searchQuery" in out:
                del out["searchQuery"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
