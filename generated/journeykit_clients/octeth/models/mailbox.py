# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
class Mailbox(Model):
    """A name with an e-mail address."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Name": "name",
        "Email": "email",
    }

    name: str | Unset
    """Displayed name."""
    email: str | Unset
    """E-mail address."""

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
    ) -> None:
        self._blank()
        self.name = name
        self.email = email

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.name = get("Name", UNSET)
        self.email = get("Email", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.name
        if value is not UNSET:
            out["Name"] = value
        value = self.email
        if value is not UNSET:
            out["Email"] = value
        return out
