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
class NumericRange(Model):
    """A range of numbers. Every bound that is set must hold."""

    _properties: ClassVar[Mapping[str, str]] = {
        "gt": "gt",
        "gte": "gte",
        "lt": "lt",
        "lte": "lte",
    }

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
    ) -> None:
        self._blank()
        self.gt = gt
        self.gte = gte
        self.lt = lt
        self.lte = lte

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.gt = get("gt", UNSET)
        self.gte = get("gte", UNSET)
        self.lt = get("lt", UNSET)
        self.lte = get("lte", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.gt
        if value is not UNSET:
            out["gt"] = value
        value = self.gte
        if value is not UNSET:
            out["gte"] = value
        value = self.lt
        if value is not UNSET:
            out["lt"] = value
        value = self.lte
        if value is not UNSET:
            out["lte"] = value
        return out
