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

    from .app_event_request_attributes import AppEventRequestAttributes
    from .app_event_request_traits import AppEventRequestTraits
    from .journey_app import JourneyApp
    from .network_connectivity import NetworkConnectivity
    from .request_device import RequestDevice
    from .sdk_library import SdkLibrary

_app_event_request_attributes = later(
    __name__, "_app_event_request_attributes", ".app_event_request_attributes", "AppEventRequestAttributes.from_dict"
)
_app_event_request_traits = later(
    __name__, "_app_event_request_traits", ".app_event_request_traits", "AppEventRequestTraits.from_dict"
)
_journey_app = later(__name__, "_journey_app", ".journey_app", "JourneyApp.from_dict")
_network_connectivity = later(
    __name__, "_network_connectivity", ".network_connectivity", "NetworkConnectivity.from_dict"
)
_request_device = later(__name__, "_request_device", ".request_device", "RequestDevice.from_dict")
_sdk_library = later(__name__, "_sdk_library", ".sdk_library", "SdkLibrary.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        event_name: str
        screen_name: str
        app: JourneyApp
        device: RequestDevice
        customer_cookie_id: str
        created_date: datetime.datetime
        sdk_library: SdkLibrary | Unset
        network_connectivity: NetworkConnectivity | Unset
        referrer_url: str | Unset
        search_query: str | Unset
        attributes: AppEventRequestAttributes | Unset
        traits: AppEventRequestTraits | Unset
        external_id: str | Unset


class AppEventRequest(Model):
    """Something that a customer did in an app: screen viewed, search performed, order completed."""

    _properties: ClassVar[Mapping[str, str]] = {
        "eventName": "event_name",
        "screenName": "screen_name",
        "app": "app",
        "device": "device",
        "customerCookieId": "customer_cookie_id",
        "createdDate": "created_date",
        "sdkLibrary": "sdk_library",
        "networkConnectivity": "network_connectivity",
        "referrerUrl": "referrer_url",
        "searchQuery": "search_query",
        "attributes": "attributes",
        "traits": "traits",
        "externalId": "external_id",
    }

    __slots__ = (*_properties.values(),)

    event_name: str
    """What the customer did: a thing and a verb in the past tense, such as `screen_viewed`. Letters, digits and
    underscores only."""
    screen_name: str
    """Name of the screen, view or fragment in which it happened."""
    app: JourneyApp
    """The app that the customer uses."""
    device: RequestDevice
    """The customer's device, in an app event."""
    customer_cookie_id: str
    """UUID of the customer, one for each installation or device, and the same in all its sessions."""
    created_date: datetime.datetime
    """When it happened. RFC 3339 date-time in UTC; events more than an hour old are refused."""
    sdk_library: SdkLibrary | Unset
    """The library that sent the event."""
    network_connectivity: NetworkConnectivity | Unset
    """How the device is connected."""
    referrer_url: str | Unset
    """Address that led to the first event of the app session."""
    search_query: str | Unset
    """Words that the customer searched for."""
    attributes: AppEventRequestAttributes | Unset
    """Attributes of your own, by name."""
    traits: AppEventRequestTraits | Unset
    """Facts about the customer, by name, such as `email`, `givenName` or `cellPhone`. They help to recognise the
    same customer elsewhere."""
    external_id: str | Unset
    """The customer's id outside Genesys."""

    def __init__(
        self,
        *,
        event_name: str,
        screen_name: str,
        app: JourneyApp,
        device: RequestDevice,
        customer_cookie_id: str,
        created_date: datetime.datetime,
        sdk_library: SdkLibrary | Unset = UNSET,
        network_connectivity: NetworkConnectivity | Unset = UNSET,
        referrer_url: str | Unset = UNSET,
        search_query: str | Unset = UNSET,
        attributes: AppEventRequestAttributes | Unset = UNSET,
        traits: AppEventRequestTraits | Unset = UNSET,
        external_id: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.event_name = event_name
        self.screen_name = screen_name
        self.app = app
        self.device = device
        self.customer_cookie_id = customer_cookie_id
        self.created_date = created_date
        self.sdk_library = sdk_library
        self.network_connectivity = network_connectivity
        self.referrer_url = referrer_url
        self.search_query = search_query
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
        self.event_name = src_dict.get("eventName", UNSET)
        self.screen_name = src_dict.get("screenName", UNSET)
        self.customer_cookie_id = src_dict.get("customerCookieId", UNSET)
        self.referrer_url = src_dict.get("referrerUrl", UNSET)
        self.search_query = src_dict.get("searchQuery", UNSET)
        self.external_id = src_dict.get("externalId", UNSET)
        at = ""
        value: Any
        try:
            at = "app"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey_app(value)
            self.app = value
            at = "device"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _request_device(value)
            self.device = value
            at = "createdDate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.created_date = value
            at = "sdkLibrary"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _sdk_library(value)
            self.sdk_library = value
            at = "networkConnectivity"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _network_connectivity(value)
            self.network_connectivity = value
            at = "attributes"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _app_event_request_attributes(value)
            self.attributes = value
            at = "traits"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _app_event_request_traits(value)
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
            if (value := this.event_name) is not UNSET:
                out["eventName"] = value
            elif "eventName" in out:
                del out["eventName"]
            if (value := this.screen_name) is not UNSET:
                out["screenName"] = value
            elif "screenName" in out:
                del out["screenName"]
            if (value := this.app) is not UNSET:
                out["app"] = None if value is None else value.to_dict()
            elif "app" in out:
                del out["app"]
            if (value := this.device) is not UNSET:
                out["device"] = None if value is None else value.to_dict()
            elif "device" in out:
                del out["device"]
            if (value := this.customer_cookie_id) is not UNSET:
                out["customerCookieId"] = value
            elif "customerCookieId" in out:
                del out["customerCookieId"]
            if (value := this.created_date) is not UNSET:
                out["createdDate"] = written(value, source.get("createdDate"))
            elif "createdDate" in out:
                del out["createdDate"]
            if (value := this.sdk_library) is not UNSET:
                out["sdkLibrary"] = None if value is None else value.to_dict()
            elif "sdkLibrary" in out:
                del out["sdkLibrary"]
            if (value := this.network_connectivity) is not UNSET:
                out["networkConnectivity"] = None if value is None else value.to_dict()
            elif "networkConnectivity" in out:
                del out["networkConnectivity"]
            if (value := this.referrer_url) is not UNSET:
                out["referrerUrl"] = value
            elif "referrerUrl" in out:
                del out["referrerUrl"]
            if (value := this.search_query) is not UNSET:
                out["searchQuery"] = value
            elif "searchQuery" in out:
                del out["searchQuery"]
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
