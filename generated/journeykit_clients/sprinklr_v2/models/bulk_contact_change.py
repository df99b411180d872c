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
        first_name: str | Unset
        full_name: str | Unset
        last_name: str | Unset
        email_details: str | Unset
        phone_no: str | Unset


class BulkContactChange(Model):
    """How to name and reach the person from now on."""

    _properties: ClassVar[Mapping[str, str]] = {
        "firstName": "first_name",
        "fullName": "full_name",
        "lastName": "last_name",
        "emailDetails": "email_details",
        "phoneNo": "phone_no",
    }

    __slots__ = (*_properties.values(),)

    first_name: str | Unset
    """First name."""
    full_name: str | Unset
    """Full name."""
    last_name: str | Unset
    """Last name."""
    email_details: str | Unset
    """E-mail address of the person."""
    phone_no: str | Unset
    """Phone number."""

    def __init__(
        self,
        *,
        first_name: str | Unset = UNSET,
        full_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        email_details: str | Unset = UNSET,
        phone_no: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.first_name = first_name
        self.full_name = full_name
        self.last_name = last_name
        self.email_details = email_details
        self.phone_no = phone_no

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
        self.full_name = src_dict.get("fullName", UNSET)
        self.last_name = src_dict.get("lastName", UNSET)
        self.email_details = src_dict.get("emailDetails", UNSET)
        self.phone_no = src_dict.get("phoneNo", UNSET)
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
            if (value := this.full_name) is not UNSET:
                out["fullName"] = value
            elif "fullName" in out:
                del out["fullName"]
            if (value := this.last_name) is not UNSET:
                out["lastName"] = value
            elif "lastName" in out:
                del out["lastName"]
            if (value := this.email_details) is not UNSET:
                out["emailDetails"] = value
            elif "emailDetails" in out:
                del out["emailDetails"]
            if (value := this.phone_no) is not UNSET:
                out["phoneNo"] = value
            elif "phoneNo" in out:
                del out["phoneNo"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
