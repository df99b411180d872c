# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Address(Model):
    """A postal address."""

    _properties: ClassVar[Mapping[str, str]] = {
        "street1": "street1",
        "street2": "street2",
        "city": "city",
        "state": "state",
        "country": "country",
        "postalCode": "postal_code",
    }

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
    ) -> None:
        self._blank()
        self.street1 = street1
        self.street2 = street2
        self.city = city
        self.state = state
        self.country = country
        self.postal_code = postal_code

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.street1 = get("street1", UNSET)
        self.street2 = get("street2", UNSET)
        self.city = get("city", UNSET)
        self.state = get("state", UNSET)
        self.country = get("country", UNSET)
        self.postal_code = get("postalCode", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.street1
        if value is not UNSET:
            out["street1"] = value
        value = self.street2
        if value is not UNSET:
            out["street2"] = value
        value = self.city
        if value is not UNSET:
            out["city"] = value
        value = self.state
        if value is not UNSET:
            out["state"] = value
        value = self.country
        if value is not UNSET:
            out["country"] = value
        value = self.postal_code
        if value is not UNSET:
            out["postalCode"] = value
        return out
