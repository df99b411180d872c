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
class StatisticalSummary(Model):
    """Figures of a metric or view. Which of them are there depends on the metric."""

    _properties: ClassVar[Mapping[str, str]] = {
        "max": "max_",
        "min": "min_",
        "count": "count",
        "countNegative": "count_negative",
        "countPositive": "count_positive",
        "sum": "sum_",
        "current": "current",
        "ratio": "ratio",
        "numerator": "numerator",
        "denominator": "denominator",
        "target": "target",
    }

    max_: float | Unset
    """Largest value."""
    min_: float | Unset
    """Smallest value."""
    count: int | Unset
    """Number of occurrences."""
    count_negative: int | Unset
    """Number of negative occurrences."""
    count_positive: int | Unset
    """Number of positive occurrences."""
    sum_: float | Unset
    """Sum of the values."""
    current: float | Unset
    """Value at present."""
    ratio: float | Unset
    """`numerator` divided by `denominator`."""
    numerator: float | Unset
    """Numerator of the ratio."""
    denominator: float | Unset
    """Denominator of the ratio."""
    target: float | Unset
    """Goal set for the metric."""

    def __init__(
        self,
        *,
        max_: float | Unset = UNSET,
        min_: float | Unset = UNSET,
        count: int | Unset = UNSET,
        count_negative: int | Unset = UNSET,
        count_positive: int | Unset = UNSET,
        sum_: float | Unset = UNSET,
        current: float | Unset = UNSET,
        ratio: float | Unset = UNSET,
        numerator: float | Unset = UNSET,
        denominator: float | Unset = UNSET,
        target: float | Unset = UNSET,
    ) -> None:
        self._blank()
        self.max_ = max_
        self.min_ = min_
        self.count = count
        self.count_negative = count_negative
        self.count_positive = count_positive
        self.sum_ = sum_
        self.current = current
        self.ratio = ratio
        self.numerator = numerator
        self.denominator = denominator
        self.target = target

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.max_ = get("max", UNSET)
        self.min_ = get("min", UNSET)
        self.count = get("count", UNSET)
        self.count_negative = get("countNegative", UNSET)
        self.count_positive = get("countPositive", UNSET)
        self.sum_ = get("sum", UNSET)
        self.current = get("current", UNSET)
        self.ratio = get("ratio", UNSET)
        self.numerator = get("numerator", UNSET)
        self.denominator = get("denominator", UNSET)
        self.target = get("target", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.max_
        if value is not UNSET:
            out["max"] = value
        value = self.min_
        if value is not UNSET:
            out["min"] = value
        value = self.count
        if value is not UNSET:
            out["count"] = value
        value = self.count_negative
        if value is not UNSET:
            out["countNegative"] = value
        value = self.count_positive
        if value is not UNSET:
            out["countPositive"] = value
        value = self.sum_
        if value is not UNSET:
            out["sum"] = value
        value = self.current
        if value is not UNSET:
            out["current"] = value
        value = self.ratio
        if value is not UNSET:
            out["ratio"] = value
        value = self.numerator
        if value is not UNSET:
            out["numerator"] = value
        value = self.denominator
        if value is not UNSET:
            out["denominator"] = value
        value = self.target
        if value is not UNSET:
            out["target"] = value
        return out
