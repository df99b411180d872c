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
        max_: float | Unset
        min_: float | Unset
        count: int | Unset
        count_negative: int | Unset
        count_positive: int | Unset
        sum_: float | Unset
        current: float | Unset
        ratio: float | Unset
        numerator: float | Unset
        denominator: float | Unset
        target: float | Unset


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

    __slots__ = (*_properties.values(),)

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
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
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
        self.max_ = src_dict.get("max", UNSET)
        self.min_ = src_dict.get("min", UNSET)
        self.count = src_dict.get("count", UNSET)
        self.count_negative = src_dict.get("countNegative", UNSET)
        self.count_positive = src_dict.get("countPositive", UNSET)
        self.sum_ = src_dict.get("sum", UNSET)
        self.current = src_dict.get("current", UNSET)
        self.ratio = src_dict.get("ratio", UNSET)
        self.numerator = src_dict.get("numerator", UNSET)
        self.denominator = src_dict.get("denominator", UNSET)
        self.target = src_dict.get("target", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.max_) is not UNSET:
                out["max"] = value
            elif "max" in out:
                del out["max"]
            if (value := this.min_) is not UNSET:
                out["min"] = value
            elif "min" in out:
                del out["min"]
            if (value := this.count) is not UNSET:
                out["count"] = value
            elif "count" in out:
                del out["count"]
            if (value := this.count_negative) is not UNSET:
                out["countNegative"] = value
            elif "countNegative" in out:
                del out["countNegative"]
            if (value := this.count_positive) is not UNSET:
                out["countPositive"] = value
            elif "countPositive" in out:
                del out["countPositive"]
            if (value := this.sum_) is not UNSET:
                out["sum"] = value
            elif "sum" in out:
                del out["sum"]
            if (value := this.current) is not UNSET:
                out["current"] = value
            elif "current" in out:
                del out["current"]
            if (value := this.ratio) is not UNSET:
                out["ratio"] = value
            elif "ratio" in out:
                del out["ratio"]
            if (value := this.numerator) is not UNSET:
                out["numerator"] = value
            elif "numerator" in out:
                del out["numerator"]
            if (value := this.denominator) is not UNSET:
                out["denominator"] = value
            elif "denominator" in out:
                del out["denominator"]
            if (value := this.target) is not UNSET:
                out["target"] = value
            elif "target" in out:
                del out["target"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
