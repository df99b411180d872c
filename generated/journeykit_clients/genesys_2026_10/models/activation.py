# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
        type_: str
        delay_in_seconds: int | Unset


class Activation(Model):
    """How soon a triggered action map is activated."""

    _properties: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "delayInSeconds": "delay_in_seconds",
    }

    __slots__ = (*_properties.values(),)

    type_: str
    """Kind of activation, such as `immediate` or `delay`. No list of values is published."""
    delay_in_seconds: int | Unset
    """Seconds to wait, where the kind is a delay."""

    def __init__(
        self,
        *,
        type_: str,
        delay_in_seconds: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.type_ = type_
        self.delay_in_seconds = delay_in_seconds

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
        self.type_ = src_dict.get("type", UNSET)
        self.delay_in_seconds = src_dict.get("delayInSeconds", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.type_) is not UNSET:
                out["type"] = value
            elif "type" in out:
                del out["type"]
            if (value := this.delay_in_seconds) is not UNSET:
                out["delayInSeconds"] = value
            elif "delayInSeconds" in out:
                del out["delayInSeconds"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
