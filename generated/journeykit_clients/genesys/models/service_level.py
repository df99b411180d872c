# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
        percentage: float | Unset
        duration_ms: int | Unset


class ServiceLevel(Model):
    """A service-level goal: which share of conversations is to be answered within which time."""

    _properties: ClassVar[Mapping[str, str]] = {
        "percentage": "percentage",
        "durationMs": "duration_ms",
    }

    __slots__ = (*_properties.values(),)

    percentage: float | Unset
    """Share of conversations, from 0 to 1."""
    duration_ms: int | Unset
    """Time to answer, in milliseconds."""

    def __init__(
        self,
        *,
        percentage: float | Unset = UNSET,
        duration_ms: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.percentage = percentage
        self.duration_ms = duration_ms

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
        self.percentage = src_dict.get("percentage", UNSET)
        self.duration_ms = src_dict.get("durationMs", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.percentage) is not UNSET:
                out["percentage"] = value
            elif "percentage" in out:
                del out["percentage"]
            if (value := this.duration_ms) is not UNSET:
                out["durationMs"] = value
            elif "durationMs" in out:
                del out["durationMs"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
