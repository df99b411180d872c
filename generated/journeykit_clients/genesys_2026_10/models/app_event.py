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

    from .app_event_attributes import AppEventAttributes
    from .app_event_traits import AppEventTraits
    from .device import Device
    from .journey_app import JourneyApp
    from .journey_campaign import JourneyCampaign
    from .journey_geolocation import JourneyGeolocation
    from .network_connectivity import NetworkConnectivity
    from .sdk_library import SdkLibrary

_app_event_attributes = later(
    __name__, "_app_event_attributes", ".app_event_attributes", "AppEventAttributes.from_dict"
)
_app_event_traits = later(__name__, "_app_event_traits", ".app_event_traits", "AppEventTraits.from_dict")
_device = later(__name__, "_device", ".device", "Device.from_dict")
_journey_app = later(__name__, "_journey_app", ".journey_app", "JourneyApp.from_dict")
_journey_campaign = later(__name__, "_journey_campaign", ".journey_campaign", "JourneyCampaign.from_dict")
_journey_geolocation = later(__name__, "_journey_geolocation", ".journey_geolocation", "JourneyGeolocation.from_dict")
_network_connectivity = later(
    __name__, "_network_connectivity", ".network_connectivity", "NetworkConnectivity.from_dict"
)
_sdk_library = later(__name__, "_sdk_library", ".sdk_library", "SdkLibrary.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        event_name: str
        screen_name: str
        app: JourneyApp
        device: Device
        attributes: AppEventAttributes
        traits: AppEventTraits
        ip_address: str | Unset
        ip_organization: str | Unset
        geolocation: JourneyGeolocation | Unset
        sdk_library: SdkLibrary | Unset
        network_connectivity: NetworkConnectivity | Unset
        mkt_campaign: JourneyCampaign | Unset
        search_query: str | Unset


class AppEvent(Model):
    """What a customer did in an app, within an event."""

    _properties: ClassVar[Mapping[str, str]] = {
        "eventName": "event_name",
        "screenName": "screen_name",
        "app": "app",
        "device": "device",
        "attributes": "attributes",
        "traits": "traits",
        "ipAddress": "ip_address",
        "ipOrganization": "ip_organization",
        "geolocation": "geolocation",
        "sdkLibrary": "sdk_library",
        "networkConnectivity": "network_connectivity",
        "mktCampaign": "mkt_campaign",
        "searchQuery": "search_query",
    }

    __slots__ = (*_properties.values(),)

    event_name: str
    """What the customer did: a thing and a verb in the past tense, such as `order_completed`."""
    screen_name: str
    """Name of the screen in the app."""
    app: JourneyApp
    """The app that the customer uses."""
    device: Device
    """The customer's device."""
    attributes: AppEventAttributes
    """Attributes of your own, by name."""
    traits: AppEventTraits
    """Facts about the customer, by name, such as `email`, `givenName` or `cellPhone`. They help to recognise the
    same customer elsewhere."""
    ip_address: str | Unset
    """The customer's IP address. Absent where the business does not collect it."""
    ip_organization: str | Unset
    """Organisation or provider that the customer's IP address belongs to."""
    geolocation: JourneyGeolocation | Unset
    """The customer's place on earth."""
    sdk_library: SdkLibrary | Unset
    """The library that sent the event."""
    network_connectivity: NetworkConnectivity | Unset
    """How the device is connected."""
    mkt_campaign: JourneyCampaign | Unset
    """The campaign that brought the customer (UTM parameters)."""
    search_query: str | Unset
    """Words that the customer searched for."""

    def __init__(
        self,
        *,
        event_name: str,
        screen_name: str,
        app: JourneyApp,
        device: Device,
        attributes: AppEventAttributes,
        traits: AppEventTraits,
        ip_address: str | Unset = UNSET,
        ip_organization: str | Unset = UNSET,
        geolocation: JourneyGeolocation | Unset = UNSET,
        sdk_library: SdkLibrary | Unset = UNSET,
        network_connectivity: NetworkConnectivity | Unset = UNSET,
        mkt_campaign: JourneyCampaign | Unset = UNSET,
        search_query: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.event_name = event_name
        self.screen_name = screen_name
        self.app = app
        self.device = device
        self.attributes = attributes
        self.traits = traits
        self.ip_address = ip_address
        self.ip_organization = ip_organization
        self.geolocation = geolocation
        self.sdk_library = sdk_library
        self.network_connectivity = network_connectivity
        self.mkt_campaign = mkt_campaign
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
        self.screen_name = src_dict.get("screenName", UNSET)
        self.ip_address = src_dict.get("ipAddress", UNSET)
        self.ip_organization = src_dict.get("ipOrganization", UNSET)
        self.search_query = src_dict.get("searchQuery", UNSET)
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
                value = _device(value)
            self.device = value
            at = "attributes"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _app_event_attributes(value)
            self.attributes = value
            at = "traits"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _app_event_traits(value)
            self.traits = value
            at = "geolocation"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey_geolocation(value)
            self.geolocation = value
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
            at = "mktCampaign"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey_campaign(value)
            self.mkt_campaign = value
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
            if (value := this.attributes) is not UNSET:
                out["attributes"] = None if value is None else value.to_dict()
            elif "attributes" in out:
                del out["attributes"]
            if (value := this.traits) is not UNSET:
                out["traits"] = None if value is None else value.to_dict()
            elif "traits" in out:
                del out["traits"]
            if (value := this.ip_address) is not UNSET:
                out["ipAddress"] = value
            elif "ipAddress" in out:
                del out["ipAddress"]
            if (value := this.ip_organization) is not UNSET:
                out["ipOrganization"] = value
            elif "ipOrganization" in out:
                del out["ipOrganization"]
            if (value := this.geolocation) is not UNSET:
                out["geolocation"] = None if value is None else value.to_dict()
            elif "geolocation" in out:
                del out["geolocation"]
            if (value := this.sdk_library) is not UNSET:
                out["sdkLibrary"] = None if value is None else value.to_dict()
            elif "sdkLibrary" in out:
                del out["sdkLibrary"]
            if (value := this.network_connectivity) is not UNSET:
                out["networkConnectivity"] = None if value is None else value.to_dict()
            elif "networkConnectivity" in out:
                del out["networkConnectivity"]
            if (value := this.mkt_campaign) is not UNSET:
                out["mktCampaign"] = None if value is None else value.to_dict()
            elif "mktCampaign" in out:
                del out["mktCampaign"]
            if (value := this.search_query) is not UNSET:
                out["searchQuery"] = value
            elif "searchQuery" in out:
                del out["searchQuery"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
