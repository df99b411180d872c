# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        country: str | Unset
        country_name: str | Unset
        latitude: float | Unset
        longitude: float | Unset
        locality: str | Unset
        postal_code: str | Unset
        region: str | Unset
        region_name: str | Unset
        source: str | Unset
        timezone: str | Unset


class JourneyGeolocation(Model):
    """The customer's place on earth."""

    _properties: ClassVar[Mapping[str, str]] = {
        "country": "country",
        "countryName": "country_name",
        "latitude": "latitude",
        "longitude": "longitude",
        "locality": "locality",
        "postalCode": "postal_code",
        "region": "region",
        "regionName": "region_name",
        "source": "source",
        "timezone": "timezone",
    }

    __slots__ = (*_properties.values(),)

    country: str | Unset
    """Country, an ISO 3166-1 alpha-2 code."""
    country_name: str | Unset
    """Name of the country."""
    latitude: float | Unset
    """Latitude in degrees."""
    longitude: float | Unset
    """Longitude in degrees."""
    locality: str | Unset
    """City or town."""
    postal_code: str | Unset
    """Postal code."""
    region: str | Unset
    """Region, an ISO 3166-2 code."""
    region_name: str | Unset
    """Name of the region."""
    source: str | Unset
    """What the place was derived from."""
    timezone: str | Unset
    """Time zone."""

    def __init__(
        self,
        *,
        country: str | Unset = UNSET,
        country_name: str | Unset = UNSET,
        latitude: float | Unset = UNSET,
        longitude: float | Unset = UNSET,
        locality: str | Unset = UNSET,
        postal_code: str | Unset = UNSET,
        region: str | Unset = UNSET,
        region_name: str | Unset = UNSET,
        source: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.country = country
        self.country_name = country_name
        self.latitude = latitude
        self.longitude = longitude
        self.locality = locality
        self.postal_code = postal_code
        self.region = region
        self.region_name = region_name
        self.source = source
        self.timezone = timezone

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
        self.country = src_dict.get("country", UNSET)
        self.country_name = src_dict.get("countryName", UNSET)
        self.latitude = src_dict.get("latitude", UNSET)
        self.longitude = src_dict.get("longitude", UNSET)
        self.locality = src_dict.get("locality", UNSET)
        self.postal_code = src_dict.get("postalCode", UNSET)
        self.region = src_dict.get("region", UNSET)
        self.region_name = src_dict.get("regionName", UNSET)
        self.source = src_dict.get("source", UNSET)
        self.timezone = src_dict.get("timezone", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.country) is not UNSET:
                out["country"] = value
            elif "country" in out:
                del out["country"]
            if (value := this.country_name) is not UNSET:
                out["countryName"] = value
            elif "countryName" in out:
                del out["countryName"]
            if (value := this.latitude) is not UNSET:
                out["latitude"] = value
            elif "latitude" in out:
                del out["latitude"]
            if (value := this.longitude) is not UNSET:
                out["longitude"] = value
            elif "longitude" in out:
                del out["longitude"]
            if (value := this.locality) is not UNSET:
                out["locality"] = value
            elif "locality" in out:
                del out["locality"]
            if (value := this.postal_code) is not UNSET:
                out["postalCode"] = value
            elif "postalCode" in out:
                del out["postalCode"]
            if (value := this.region) is not UNSET:
                out["region"] = value
            elif "region" in out:
                del out["region"]
            if (value := this.region_name) is not UNSET:
                out["regionName"] = value
            elif "regionName" in out:
                del out["regionName"]
            if (value := this.source) is not UNSET:
                out["source"] = value
            elif "source" in out:
                del out["source"]
            if (value := this.timezone) is not UNSET:
                out["timezone"] = value
            elif "timezone" in out:
                del out["timezone"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
