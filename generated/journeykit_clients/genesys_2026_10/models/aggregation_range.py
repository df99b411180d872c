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
        gte: float | Unset
        lt: float | Unset


class AggregationRange(Model):
    """A range of numbers, lower bound included, upper bound excluded."""

    _properties: ClassVar[Mapping[str, str]] = {
        "gte": "gte",
        "lt": "lt",
    }

    __slots__ = (*_properties.values(),)

    gte: float | Unset
    """Lower bound, included."""
    lt: float | Unset
    """Upper bound, excluded."""

    def __init__(
        self,
        *,
        gte: float | Unset = UNSET,
        lt: float | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.gte = gte
        self.lt = lt

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
        self.gte = src_dict.get("gte", UNSET)
        self.lt = src_dict.get("lt", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.gte) is not UNSET:
                out["gte"] = value
            elif "gte" in out:
                del out["gte"]
            if (value := this.lt) is not UNSET:
                out["lt"] = value
            elif "lt" in out:
                del out["lt"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
