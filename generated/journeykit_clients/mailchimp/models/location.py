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


class Location(Model):
    """A place."""

    _properties: ClassVar[Mapping[str, str]] = {
        "latitude": "latitude",
        "longitude": "longitude",
    }

    __slots__ = (*_properties.values(),)

    latitude: float | Unset
    """Degrees north."""
    longitude: float | Unset
    """Degrees east."""

    def __init__(
        self,
        *,
        latitude: float | Unset = UNSET,
        longitude: float | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.latitude = latitude
        self.longitude = longitude

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
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
