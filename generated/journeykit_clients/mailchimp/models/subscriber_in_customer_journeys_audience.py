# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
)
from ...types import UNSET

if TYPE_CHECKING:
    pass


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SubscriberInCustomerJourneysAudience(Model):
    """A contact, named by e-mail address."""

    _properties: ClassVar[Mapping[str, str]] = {
        "email_address": "email_address",
    }

    email_address: str
    """E-mail address of the contact, who has to be in the audience of the journey."""

    def __init__(
        self,
        *,
        email_address: str,
    ) -> None:
        self._blank()
        self.email_address = email_address

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.email_address = get("email_address", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.email_address
        if value is not UNSET:
            out["email_address"] = value
        return out
