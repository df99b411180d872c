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
        gt: float | Unset
        gte: float | Unset
        lt: float | Unset
        lte: float | Unset


class NumericRange(Model):
    """A range of numbers. Every bound that is set must hold."""

    _properties: ClassVar[Mapping[str, str]] = {
        "gt": "gt",
        "gte": "gte",
        "lt": "lt",
        "lte": "lte",
    }

    __slots__ = (*_properties.values(),)

    gt: float | Unset
    """Lower bound, excluded."""
    gte: float | Unset
    """Lower bound, included."""
    lt: float | Unset
    """Upper bound, excluded."""
    lte: float | Unset
    """Upper bound, included."""

    def __init__(
        self,
        *,
        gt: float | Unset = UNSET,
        gte: float | Unset = UNSET,
        lt: float | Unset = UNSET,
        lte: float | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.gt = gt
        self.gte = gte
        self.lt = lt
        self.lte = lte

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
        self.gt = src_dict.get("gt", UNSET)
        self.gte = src_dict.get("gte", UNSET)
        self.lt = src_dict.get("lt", UNSET)
        self.lte = src_dict.get("lte", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.gt) is not UNSET:
                out["gt"] = value
            elif "gt" in out:
                del out["gt"]
            if (value := this.gte) is not UNSET:
                out["gte"] = value
            elif "gte" in out:
                del out["gte"]
            if (value := this.lt) is not UNSET:
                out["lt"] = value
            elif "lt" in out:
                del out["lt"]
            if (value := this.lte) is not UNSET:
                out["lte"] = value
            elif "lte" in out:
                del out["lte"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
