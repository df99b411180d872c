# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
class FieldError(Model):
    """One refused field of a request."""

    _properties: ClassVar[Mapping[str, str]] = {
        "field": "field",
        "message": "message",
    }

    field: str | Unset
    """Name of the field; empty where the error concerns the whole body."""
    message: str | Unset
    """Why it was refused."""

    def __init__(
        self,
        *,
        field: str | Unset = UNSET,
        message: str | Unset = UNSET,
    ) -> None:
        self._blank()
        self.field = field
        self.message = message

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.field = get("field", UNSET)
        self.message = get("message", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.field
        if value is not UNSET:
            out["field"] = value
        value = self.message
        if value is not UNSET:
            out["message"] = value
        return out
