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

    from .app_event_response_attributes import AppEventResponseAttributes
    from .app_event_response_session import AppEventResponseSession
    from .app_event_response_traits import AppEventResponseTraits
    from .device import Device
    from .journey_app import JourneyApp
    from .journey_campaign import JourneyCampaign
    from .journey_geolocation import JourneyGeolocation
    from .network_connectivity import NetworkConnectivity
    from .sdk_library import SdkLibrary

_app_event_response_attributes = later(
    __name__, "_app_event_response_attributes", ".app_event_response_attributes", "AppEventResponseAttributes.from_dict"
)
_app_event_response_session = later(
    __name__, "_app_event_response_session", ".app_event_response_session", "AppEventResponseSession.from_dict"
)
_app_event_response_traits = later(
    __name__, "_app_event_response_traits", ".app_event_response_traits", "AppEventResponseTraits.from_dict"
)
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
        id: str
        customer_id: str
        customer_id_type: str
        event_name: str
        screen_name: str
        app: JourneyApp
        device: Device
        session: AppEventResponseSession
        attributes: AppEventResponseAttributes
        traits: AppEventResponseTraits
        created_date: datetime.datetime
        ip_organization: str | Unset
        geolocation: JourneyGeolocation | Unset
        sdk_library: SdkLibrary | Unset
        network_connectivity: NetworkConnectivity | Unset
        mkt_campaign: JourneyCampaign | Unset
        search_query: str | Unset
        external_id: str | Unset


class AppEventResponse(Model):
    """An app event as Genesys has recorded it."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "customerId": "customer_id",
        "customerIdType": "customer_id_type",
        "eventName": "event_name",
        "screenName": "screen_name",
        "app": "app",
        "device": "device",
        "session": "session",
        "attributes": "attributes",
        "traits": "traits",
        "createdDate": "created_date",
        "ipOrganization": "ip_organization",
        "geolocation": "geolocation",
        "sdkLibrary": "sdk_library",
        "networkConnectivity": "network_connectivity",
        "mktCampaign": "mkt_campaign",
        "searchQuery": "search_query",
        "externalId": "external_id",
    }

    __slots__ = (*_properties.values(),)

    id: str
    """Id of the event, assigned by the server."""
    customer_id: str
    """The customer's id in the source of the events."""
    customer_id_type: str
    """Kind of the customer's id, such as `cookie`, `email` or `phone`."""
    event_name: str
    """What the customer did: a thing and a verb in the past tense, such as `order_completed`."""
    screen_name: str
    """Name of the screen in the app."""
    app: JourneyApp
    """The app that the customer uses."""
    device: Device
    """The customer's device."""
    session: AppEventResponseSession
    """The app session that an event belongs to."""
    attributes: AppEventResponseAttributes
    """Attributes of your own, by name."""
    traits: AppEventResponseTraits
    """Facts about the customer, by name, such as `email`, `givenName` or `cellPhone`. They help to recognise the
    same customer elsewhere."""
    created_date: datetime.datetime
    """When it happened. RFC 3339 date-time in UTC."""
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
    external_id: str | Unset
    """The customer's id outside Genesys."""

    def __init__(
        self,
        *,
        id: str,
        customer_id: str,
        customer_id_type: str,
        event_name: str,
        screen_name: str,
        app: JourneyApp,
        device: Device,
        session: AppEventResponseSession,
        attributes: AppEventResponseAttributes,
        traits: AppEventResponseTraits,
        created_date: datetime.datetime,
        ip_organization: str | Unset = UNSET,
        geolocation: JourneyGeolocation | Unset = UNSET,
        sdk_library: SdkLibrary | Unset = UNSET,
        network_connectivity: NetworkConnectivity | Unset = UNSET,
        mkt_campaign: JourneyCampaign | Unset = UNSET,
        search_query: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.id = id
        self.customer_id = customer_id
        self.customer_id_type = customer_id_type
        self.event_name = event_name
        self.screen_name = screen_name
        self.app = app
        self.device = device
        self.session = session
        self.attributes = attributes
        self.traits = traits
        self.created_date = created_date
        self.ip_organization = ip_organization
        self.geolocation = geolocation
        self.sdk_library = sdk_library
        self.network_connectivity = network_connectivity
        self.mkt_campaign = mkt_campaign
        self.search_query = search_query
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
        self.id = src_dict.get("id", UNSET)
        self.customer_id = src_dict.get("customerId", UNSET)
        self.customer_id_type = src_dict.get("customerIdType", UNSET)
        self.event_name = src_dict.get("eventName", UNSET)
        self.screen_name = src_dict.get("screenName", UNSET)
        self.ip_organization = src_dict.get("ipOrganization", UNSET)
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
                value = _device(value)
            self.device = value
            at = "session"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _app_event_response_session(value)
            self.session = value
            at = "attributes"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _app_event_response_attributes(value)
            self.attributes = value
            at = "traits"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _app_event_response_traits(value)
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
            if (value := this.id) is not UNSET:
                out["id"] = value
            elif "id" in out:
                del out["id"]
            if (value := this.customer_id) is not UNSET:
                out["customerId"] = value
            elif "customerId" in out:
                del out["customerId"]
            if (value := this.customer_id_type) is not UNSET:
                out["customerIdType"] = value
            elif "customerIdType" in out:
                del out["customerIdType"]
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
            if (value := this.created_date) is not UNSET:
                out["createdDate"] = written(value, source.get("createdDate"))
            elif "createdDate" in out:
                del out["createdDate"]
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
            if (value := this.external_id) is not UNSET:
                out["externalId"] = value
            elif "externalId" in out:
                del out["externalId"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
