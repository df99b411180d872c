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
class AggregationRange(Model):
    """A range of numbers, lower bound included, upper bound excluded."""

    _properties: ClassVar[Mapping[str, str]] = {
        "gte": "gte",
        "lt": "lt",
    }

    gte: float | Unset
    """Lower bound, included."""
    lt: float | Unset
    """Upper bound, excluded."""

    def __init__(
        self,
        *,
        gte: float | Unset = UNSET,
        lt: float | Unset = UNSET,
    ) -> None:
        self._blank()
        self.gte = gte
        self.lt = lt

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.gte = get("gte", UNSET)
        self.lt = get("lt", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.gte
        if value is not UNSET:
            out["gte"] = value
        value = self.lt
        if value is not UNSET:
            out["lt"] = value
        return out
