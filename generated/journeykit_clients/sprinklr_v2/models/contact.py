# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
    scalars,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .address import Address

_address = later(__name__, "_address", ".address", "Address.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        first_name: str | Unset
        maiden_name: str | Unset
        last_name: str | Unset
        full_name: str | Unset
        email: str | Unset
        phone_no: str | Unset
        address: Address | Unset
        website: list[str] | Unset


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

    __slots__ = (*_properties.values(),)

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
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.first_name = first_name
        self.maiden_name = maiden_name
        self.last_name = last_name
        self.full_name = full_name
        self.email = email
        self.phone_no = phone_no
        self.address = address
        self.website = website

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
        self.first_name = src_dict.get("firstName", UNSET)
        self.maiden_name = src_dict.get("maidenName", UNSET)
        self.last_name = src_dict.get("lastName", UNSET)
        self.full_name = src_dict.get("fullName", UNSET)
        self.email = src_dict.get("email", UNSET)
        self.phone_no = src_dict.get("phoneNo", UNSET)
        at = ""
        value: Any
        try:
            at = "address"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _address(value)
            self.address = value
            at = "website"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.website = value
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
            if (value := this.first_name) is not UNSET:
                out["firstName"] = value
            elif "firstName" in out:
                del out["firstName"]
            if (value := this.maiden_name) is not UNSET:
                out["maidenName"] = value
            elif "maidenName" in out:
                del out["maidenName"]
            if (value := this.last_name) is not UNSET:
                out["lastName"] = value
            elif "lastName" in out:
                del out["lastName"]
            if (value := this.full_name) is not UNSET:
                out["fullName"] = value
            elif "fullName" in out:
                del out["fullName"]
            if (value := this.email) is not UNSET:
                out["email"] = value
            elif "email" in out:
                del out["email"]
            if (value := this.phone_no) is not UNSET:
                out["phoneNo"] = value
            elif "phoneNo" in out:
                del out["phoneNo"]
            if (value := this.address) is not UNSET:
                out["address"] = None if value is None else value.to_dict()
            elif "address" in out:
                del out["address"]
            if (value := this.website) is not UNSET:
                out["website"] = [*value] if value.__class__ is list else plain(value)
            elif "website" in out:
                del out["website"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
