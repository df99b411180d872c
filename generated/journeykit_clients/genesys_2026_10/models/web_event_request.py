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

    from .request_page import RequestPage
    from .web_event_browser import WebEventBrowser
    from .web_event_device import WebEventDevice
    from .web_event_request_attributes import WebEventRequestAttributes
    from .web_event_request_traits import WebEventRequestTraits

_request_page = later(__name__, "_request_page", ".request_page", "RequestPage.from_dict")
_web_event_browser = later(__name__, "_web_event_browser", ".web_event_browser", "WebEventBrowser.from_dict")
_web_event_device = later(__name__, "_web_event_device", ".web_event_device", "WebEventDevice.from_dict")
_web_event_request_attributes = later(
    __name__, "_web_event_request_attributes", ".web_event_request_attributes", "WebEventRequestAttributes.from_dict"
)
_web_event_request_traits = later(
    __name__, "_web_event_request_traits", ".web_event_request_traits", "WebEventRequestTraits.from_dict"
)


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        customer_cookie_id: str
        event_name: str
        page: RequestPage
        created_date: datetime.datetime
        user_agent_string: str | Unset
        browser: WebEventBrowser | Unset
        device: WebEventDevice | Unset
        search_query: str | Unset
        ip_address: str | Unset
        referrer_url: str | Unset
        attributes: WebEventRequestAttributes | Unset
        traits: WebEventRequestTraits | Unset
        external_id: str | Unset


class WebEventRequest(Model):
    """Something that a customer did on a web site: page viewed, search performed, order completed."""

    _properties: ClassVar[Mapping[str, str]] = {
        "customerCookieId": "customer_cookie_id",
        "eventName": "event_name",
        "page": "page",
        "createdDate": "created_date",
        "userAgentString": "user_agent_string",
        "browser": "browser",
        "device": "device",
        "searchQuery": "search_query",
        "ipAddress": "ip_address",
        "referrerUrl": "referrer_url",
        "attributes": "attributes",
        "traits": "traits",
        "externalId": "external_id",
    }

    __slots__ = (*_properties.values(),)

    customer_cookie_id: str
    """UUID of the customer."""
    event_name: str
    """What the customer did: a thing and a verb in the past tense, such as `page_viewed`. Letters, digits and
    underscores only."""
    page: RequestPage
    """A web page, in a web event."""
    created_date: datetime.datetime
    """When it happened. RFC 3339 date-time in UTC; events more than an hour old are refused."""
    user_agent_string: str | Unset
    """The browser's User-Agent header, in place of that of this request."""
    browser: WebEventBrowser | Unset
    """The customer's browser, in a web event."""
    device: WebEventDevice | Unset
    """The customer's device, in a web event."""
    search_query: str | Unset
    """Words that the customer searched for."""
    ip_address: str | Unset
    """The customer's IP address."""
    referrer_url: str | Unset
    """Address of the page that led to this one."""
    attributes: WebEventRequestAttributes | Unset
    """Attributes of your own, by name."""
    traits: WebEventRequestTraits | Unset
    """Facts about the customer, by name, such as `email`, `givenName` or `cellPhone`. They help to recognise the
    same customer elsewhere."""
    external_id: str | Unset
    """The customer's id outside Genesys."""

    def __init__(
        self,
        *,
        customer_cookie_id: str,
        event_name: str,
        page: RequestPage,
        created_date: datetime.datetime,
        user_agent_string: str | Unset = UNSET,
        browser: WebEventBrowser | Unset = UNSET,
        device: WebEventDevice | Unset = UNSET,
        search_query: str | Unset = UNSET,
        ip_address: str | Unset = UNSET,
        referrer_url: str | Unset = UNSET,
        attributes: WebEventRequestAttributes | Unset = UNSET,
        traits: WebEventRequestTraits | Unset = UNSET,
        external_id: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.customer_cookie_id = customer_cookie_id
        self.event_name = event_name
        self.page = page
        self.created_date = created_date
        self.user_agent_string = user_agent_string
        self.browser = browser
        self.device = device
        self.search_query = search_query
        self.ip_address = ip_address
        self.referrer_url = referrer_url
        self.attributes = attributes
        self.traits = traits
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
        self.customer_cookie_id = src_dict.get("customerCookieId", UNSET)
        self.event_name = src_dict.get("eventName", UNSET)
        self.user_agent_string = src_dict.get("userAgentString", UNSET)
        self.search_query = src_dict.get("searchQuery", UNSET)
        self.ip_address = src_dict.get("ipAddress", UNSET)
        self.referrer_url = src_dict.get("referrerUrl", UNSET)
        self.external_id = src_dict.get("externalId", UNSET)
        at = ""
        value: Any
        try:
            at = "page"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _request_page(value)
            self.page = value
            at = "createdDate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.created_date = value
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
            at = "attributes"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _web_event_request_attributes(value)
            self.attributes = value
            at = "traits"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _web_event_request_traits(value)
            self.traits = value
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
            if (value := this.customer_cookie_id) is not UNSET:
                out["customerCookieId"] = value
            elif "customerCookieId" in out:
                del out["customerCookieId"]
            if (value := this.event_name) is not UNSET:
                out["eventName"] = value
            elif "eventName" in out:
                del out["eventName"]
            if (value := this.page) is not UNSET:
                out["page"] = None if value is None else value.to_dict()
            elif "page" in out:
                del out["page"]
            if (value := this.created_date) is not UNSET:
                out["createdDate"] = written(value, source.get("createdDate"))
            elif "createdDate" in out:
                del out["createdDate"]
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
            if (value := this.search_query) is not UNSET:
                out["searchQuery"] = value
            elif "searchQuery" in out:
                del out["searchQuery"]
            if (value := this.ip_address) is not UNSET:
                out["ipAddress"] = value
            elif "ipAddress" in out:
                del out["ipAddress"]
            if (value := this.referrer_url) is not UNSET:
                out["referrerUrl"] = value
            elif "referrerUrl" in out:
                del out["referrerUrl"]
            if (value := this.attributes) is not UNSET:
                out["attributes"] = None if value is None else value.to_dict()
            elif "attributes" in out:
                del out["attributes"]
            if (value := this.traits) is not UNSET:
                out["traits"] = None if value is None else value.to_dict()
            elif "traits" in out:
                del out["traits"]
            if (value := this.external_id) is not UNSET:
                out["externalId"] = value
            elif "externalId" in out:
                del out["externalId"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
