# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
        street1: str | Unset
        street2: str | Unset
        city: str | Unset
        state: str | Unset
        country: str | Unset
        postal_code: str | Unset


class FoundAddress(Model):
    """A postal address."""

    _properties: ClassVar[Mapping[str, str]] = {
        "street1": "street1",
        "street2": "street2",
        "city": "city",
        "state": "state",
        "country": "country",
        "postalCode": "postal_code",
    }

    __slots__ = (*_properties.values(),)

    street1: str | Unset
    """First line."""
    street2: str | Unset
    """Second line."""
    city: str | Unset
    """City."""
    state: str | Unset
    """State or region."""
    country: str | Unset
    """Country."""
    postal_code: str | Unset
    """Postal code."""

    def __init__(
        self,
        *,
        street1: str | Unset = UNSET,
        street2: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state: str | Unset = UNSET,
        country: str | Unset = UNSET,
        postal_code: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.street1 = street1
        self.street2 = street2
        self.city = city
        self.state = state
        self.country = country
        self.postal_code = postal_code

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
        self.street1 = src_dict.get("street1", UNSET)
        self.street2 = src_dict.get("street2", UNSET)
        self.city = src_dict.get("city", UNSET)
        self.state = src_dict.get("state", UNSET)
        self.country = src_dict.get("country", UNSET)
        self.postal_code = src_dict.get("postalCode", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.street1) is not UNSET:
                out["street1"] = value
            elif "street1" in out:
                del out["street1"]
            if (value := this.street2) is not UNSET:
                out["street2"] = value
            elif "street2" in out:
                del out["street2"]
            if (value := this.city) is not UNSET:
                out["city"] = value
            elif "city" in out:
                del out["city"]
            if (value := this.state) is not UNSET:
                out["state"] = value
            elif "state" in out:
                del out["state"]
            if (value := this.country) is not UNSET:
                out["country"] = value
            elif "country" in out:
                del out["country"]
            if (value := this.postal_code) is not UNSET:
                out["postalCode"] = value
            elif "postalCode" in out:
                del out["postalCode"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
