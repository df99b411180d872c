# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
    later,
    plain,
    scalars,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .address import Address

_address = later(__name__, "_address", ".address", "Address.from_dict")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Contact(Model):
    """How to name and reach the person."""

    _properties: ClassVar[Mapping[str, str]] = {
        "firstName": "first_name",
        "maidenName": "maiden_name",
        "lastName": "last_name",
        "fullName": "full_name",
        "email": "email",
        "phoneNo": "phone_no",
        "address": "address",
        "website": "website",
    }

    first_name: str | Unset
    """First name."""
    maiden_name: str | Unset
    """Maiden name."""
    last_name: str | Unset
    """Last name."""
    full_name: str | Unset
    """Full name."""
    email: str | Unset
    """E-mail address."""
    phone_no: str | Unset
    """Phone number."""
    address: Address | Unset
    """A postal address."""
    website: list[str] | Unset
    """Websites of the person."""

    def __init__(
        self,
        *,
        first_name: str | Unset = UNSET,
        maiden_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        full_name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone_no: str | Unset = UNSET,
        address: Address | Unset = UNSET,
        website: list[str] | Unset = UNSET,
    ) -> None:
        self._blank()
        self.first_name = first_name
        self.maiden_name = maiden_name
        self.last_name = last_name
        self.full_name = full_name
        self.email = email
        self.phone_no = phone_no
        self.address = address
        self.website = website

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.first_name = get("firstName", UNSET)
        self.maiden_name = get("maidenName", UNSET)
        self.last_name = get("lastName", UNSET)
        self.full_name = get("fullName", UNSET)
        self.email = get("email", UNSET)
        self.phone_no = get("phoneNo", UNSET)
        at = ""
        value: Any
        try:
            at = "address"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _address(value)
            self.address = value
            at = "website"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = (scalars)(value)
            self.website = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.first_name
        if value is not UNSET:
            out["firstName"] = value
        value = self.maiden_name
        if value is not UNSET:
            out["maidenName"] = value
        value = self.last_name
        if value is not UNSET:
            out["lastName"] = value
        value = self.full_name
        if value is not UNSET:
            out["fullName"] = value
        value = self.email
        if value is not UNSET:
            out["email"] = value
        value = self.phone_no
        if value is not UNSET:
            out["phoneNo"] = value
        value = self.address
        if value is not UNSET:
            out["address"] = plain(value)
        value = self.website
        if value is not UNSET:
            out["website"] = plain(value)
        return out
