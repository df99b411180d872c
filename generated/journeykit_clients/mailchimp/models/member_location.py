# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
        latitude: float | Unset
        longitude: float | Unset
        gmtoff: int | Unset
        dstoff: int | Unset
        country_code: str | Unset
        timezone: str | Unset
        region: str | Unset


class MemberLocation(Model):
    """Where a contact is."""

    _properties: ClassVar[Mapping[str, str]] = {
        "latitude": "latitude",
        "longitude": "longitude",
        "gmtoff": "gmtoff",
        "dstoff": "dstoff",
        "country_code": "country_code",
        "timezone": "timezone",
        "region": "region",
    }

    __slots__ = (*_properties.values(),)

    latitude: float | Unset
    """Degrees north."""
    longitude: float | Unset
    """Degrees east."""
    gmtoff: int | Unset
    """Hours from GMT."""
    dstoff: int | Unset
    """Hours from GMT in summer time."""
    country_code: str | Unset
    """Country, as a code."""
    timezone: str | Unset
    """Time zone."""
    region: str | Unset
    """Region."""

    def __init__(
        self,
        *,
        latitude: float | Unset = UNSET,
        longitude: float | Unset = UNSET,
        gmtoff: int | Unset = UNSET,
        dstoff: int | Unset = UNSET,
        country_code: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        region: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.latitude = latitude
        self.longitude = longitude
        self.gmtoff = gmtoff
        self.dstoff = dstoff
        self.country_code = country_code
        self.timezone = timezone
        self.region = region

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
        self.latitude = src_dict.get("latitude", UNSET)
        self.longitude = src_dict.get("longitude", UNSET)
        self.gmtoff = src_dict.get("gmtoff", UNSET)
        self.dstoff = src_dict.get("dstoff", UNSET)
        self.country_code = src_dict.get("country_code", UNSET)
        self.timezone = src_dict.get("timezone", UNSET)
        self.region = src_dict.get("region", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.latitude) is not UNSET:
                out["latitude"] = value
            elif "latitude" in out:
                del out["latitude"]
            if (value := this.longitude) is not UNSET:
                out["longitude"] = value
            elif "longitude" in out:
                del out["longitude"]
            if (value := this.gmtoff) is not UNSET:
                out["gmtoff"] = value
            elif "gmtoff" in out:
                del out["gmtoff"]
            if (value := this.dstoff) is not UNSET:
                out["dstoff"] = value
            elif "dstoff" in out:
                del out["dstoff"]
            if (value := this.country_code) is not UNSET:
                out["country_code"] = value
            elif "country_code" in out:
                del out["country_code"]
            if (value := this.timezone) is not UNSET:
                out["timezone"] = value
            elif "timezone" in out:
                del out["timezone"]
            if (value := this.region) is not UNSET:
                out["region"] = value
            elif "region" in out:
                del out["region"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
