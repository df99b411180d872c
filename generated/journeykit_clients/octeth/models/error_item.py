# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
class ErrorItem(Model):
    """One error."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Code": "code",
        "Message": "message",
    }

    code: int
    """Number of the error, with a meaning of its own in each operation."""
    message: str
    """What is wrong, in English."""

    def __init__(
        self,
        *,
        code: int,
        message: str,
    ) -> None:
        self._blank()
        self.code = code
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
        self.code = get("Code", UNSET)
        self.message = get("Message", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.code
        if value is not UNSET:
            out["Code"] = value
        value = self.message
        if value is not UNSET:
            out["Message"] = value
        return out
