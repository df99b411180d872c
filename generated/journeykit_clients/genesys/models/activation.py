# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
class Activation(Model):
    """How soon a triggered action map is activated."""

    _properties: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "delayInSeconds": "delay_in_seconds",
    }

    type_: str
    """Kind of activation, such as `immediate` or `delay`. No list of values is published."""
    delay_in_seconds: int | Unset
    """Seconds to wait, where the kind is a delay."""

    def __init__(
        self,
        *,
        type_: str,
        delay_in_seconds: int | Unset = UNSET,
    ) -> None:
        self._blank()
        self.type_ = type_
        self.delay_in_seconds = delay_in_seconds

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.type_ = get("type", UNSET)
        self.delay_in_seconds = get("delayInSeconds", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.type_
        if value is not UNSET:
            out["type"] = value
        value = self.delay_in_seconds
        if value is not UNSET:
            out["delayInSeconds"] = value
        return out
