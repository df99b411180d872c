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

    from .journey_campaign import JourneyCampaign
    from .journey_geolocation import JourneyGeolocation
    from .referrer import Referrer
    from .response_page import ResponsePage
    from .web_event_browser import WebEventBrowser
    from .web_event_device import WebEventDevice
    from .web_event_response_attributes import WebEventResponseAttributes
    from .web_event_response_session import WebEventResponseSession
    from .web_event_response_traits import WebEventResponseTraits

_journey_campaign = later(__name__, "_journey_campaign", ".journey_campaign", "JourneyCampaign.from_dict")
_journey_geolocation = later(__name__, "_journey_geolocation", ".journey_geolocation", "JourneyGeolocation.from_dict")
_referrer = later(__name__, "_referrer", ".referrer", "Referrer.from_dict")
_response_page = later(__name__, "_response_page", ".response_page", "ResponsePage.from_dict")
_web_event_browser = later(__name__, "_web_event_browser", ".web_event_browser", "WebEventBrowser.from_dict")
_web_event_device = later(__name__, "_web_event_device", ".web_event_device", "WebEventDevice.from_dict")
_web_event_response_attributes = later(
    __name__, "_web_event_response_attributes", ".web_event_response_attributes", "WebEventResponseAttributes.from_dict"
)
_web_event_response_session = later(
    __name__, "_web_event_response_session", ".web_event_response_session", "WebEventResponseSession.from_dict"
)
_web_event_response_traits = later(
    __name__, "_web_event_response_traits", ".web_event_response_traits", "WebEventResponseTraits.from_dict"
)


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        customer_id: str
        event_name: str
        customer_id_type: str
        page: ResponsePage
        user_agent_string: str
        browser: WebEventBrowser
        device: WebEventDevice
        session: WebEventResponseSession
        attributes: WebEventResponseAttributes
        traits: WebEventResponseTraits
        authenticated: bool
        created_date: datetime.datetime
        search_query: str | Unset
        ip_organization: str | Unset
        geolocation: JourneyGeolocation | Unset
        mkt_campaign: JourneyCampaign | Unset
        referrer: Referrer | Unset
        external_id: str | Unset


class WebEventResponse(Model):
    """A web event as Genesys has recorded it."""

    _properties: ClassVar[Mapping[str, str]] = {
        "customerId": "customer_id",
        "eventName": "event_name",
        "customerIdType": "customer_id_type",
        "page": "page",
        "userAgentString": "user_agent_string",
        "browser": "browser",
        "device": "device",
        "session": "session",
        "attributes": "attributes",
        "traits": "traits",
        "authenticated": "authenticated",
        "createdDate": "created_date",
        "searchQuery": "search_query",
        "ipOrganization": "ip_organization",
        "geolocation": "geolocation",
        "mktCampaign": "mkt_campaign",
        "referrer": "referrer",
        "externalId": "external_id",
    }

    __slots__ = (*_properties.values(),)

    customer_id: str
    """The customer's id in the source of the events."""
    event_name: str
    """What the customer did: a thing and a verb in the past tense, such as `order_completed`."""
    customer_id_type: str
    """Kind of the customer's id, such as `cookie`, `email` or `phone`."""
    page: ResponsePage
    """A web page as Genesys has taken it apart."""
    user_agent_string: str
    """The browser's User-Agent header."""
    browser: WebEventBrowser
    """The customer's browser, in a web event."""
    device: WebEventDevice
    """The customer's device, in a web event."""
    session: WebEventResponseSession
    """The web session that an event belongs to."""
    attributes: WebEventResponseAttributes
    """Attributes of your own, by name."""
    traits: WebEventResponseTraits
    """Facts about the customer, by name, such as `email`, `givenName` or `cellPhone`. They help to recognise the
    same customer elsewhere."""
    authenticated: bool
    """Whether the customer was logged in."""
    created_date: datetime.datetime
    """When it happened. RFC 3339 date-time in UTC."""
    search_query: str | Unset
    """Words that the customer searched for."""
    ip_organization: str | Unset
    """Organisation or provider that the customer's IP address belongs to."""
    geolocation: JourneyGeolocation | Unset
    """The customer's place on earth."""
    mkt_campaign: JourneyCampaign | Unset
    """The campaign that brought the customer (UTM parameters)."""
    referrer: Referrer | Unset
    """The page that led the customer here."""
    external_id: str | Unset
    """The customer's id outside Genesys."""

    def __init__(
        self,
        *,
        customer_id: str,
        event_name: str,
        customer_id_type: str,
        page: ResponsePage,
        user_agent_string: str,
        browser: WebEventBrowser,
        device: WebEventDevice,
        session: WebEventResponseSession,
        attributes: WebEventResponseAttributes,
        traits: WebEventResponseTraits,
        authenticated: bool,
        created_date: datetime.datetime,
        search_query: str | Unset = UNSET,
        ip_organization: str | Unset = UNSET,
        geolocation: JourneyGeolocation | Unset = UNSET,
        mkt_campaign: JourneyCampaign | Unset = UNSET,
        referrer: Referrer | Unset = UNSET,
        external_id: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.customer_id = customer_id
        self.event_name = event_name
        self.customer_id_type = customer_id_type
        self.page = page
        self.user_agent_string = user_agent_string
        self.browser = browser
        self.device = device
        self.session = session
        self.attributes = attributes
        self.traits = traits
        self.authenticated = authenticated
        self.created_date = created_date
        self.search_query = search_query
        self.ip_organization = ip_organization
        self.geolocation = geolocation
        self.mkt_campaign = mkt_campaign
        self.referrer = referrer
        self.external_id = external_id

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
        self.customer_id = src_dict.get("customerId", UNSET)
        self.event_name = src_dict.get("eventName", UNSET)
        self.customer_id_type = src_dict.get("customerIdType", UNSET)
        self.user_agent_string = src_dict.get("userAgentString", UNSET)
        self.authenticated = src_dict.get("authenticated", UNSET)
        self.search_query = src_dict.get("searchQuery", UNSET)
        self.ip_organization = src_dict.get("ipOrganization", UNSET)
        self.external_id = src_dict.get("externalId", UNSET)
        at = ""
        value: Any
        try:
            at = "page"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _response_page(value)
            self.page = value
            at = "browser"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _web_event_browser(value)
            self.browser = value
            at = "device"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _web_event_device(value)
            self.device = value
            at = "session"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _web_event_response_session(value)
            self.session = value
            at = "attributes"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _web_event_response_attributes(value)
            self.attributes = value
            at = "traits"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _web_event_response_traits(value)
            self.traits = value
            at = "createdDate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.created_date = value
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
            if (value := this.customer_id) is not UNSET:
                out["customerId"] = value
            elif "customerId" in out:
                del out["customerId"]
            if (value := this.event_name) is not UNSET:
                out["eventName"] = value
            elif "eventName" in out:
                del out["eventName"]
            if (value := this.customer_id_type) is not UNSET:
                out["customerIdType"] = value
            elif "customerIdType" in out:
                del out["customerIdType"]
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
            if (value := this.session) is not UNSET:
                out["session"] = None if value is None else value.to_dict()
            elif "session" in out:
                del out["session"]
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
            if (value := this.created_date) is not UNSET:
                out["createdDate"] = written(value, source.get("createdDate"))
            elif "createdDate" in out:
                del out["createdDate"]
            if (value := this.search_query) is not UNSET:
                out["searchQuery"] = value
            elif "searchQuery" in out:
                del out["searchQuery"]
            if (value := this.ip_organization) is not UNSET:
                out["ipOrganization"] = value
            elif "ipOrganization" in out:
                del out["ipOrganization"]
            if (value := this.geolocation) is not UNSET:
                out["geolocation"] = None if value is None else value.to_dict()
            elif "geolocation" in out:
                del out["geolocation"]
            if (value := this.mkt_campaign) is not UNSET:
                out["mktCampaign"] = None if value is None else value.to_dict()
            elif "mktCampaign" in out:
                del out["mktCampaign"]
            if (value := this.referrer) is not UNSET:
                out["referrer"] = None if value is None else value.to_dict()
            elif "referrer" in out:
                del out["referrer"]
            if (value := this.external_id) is not UNSET:
                out["externalId"] = value
            elif "externalId" in out:
                del out["externalId"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
