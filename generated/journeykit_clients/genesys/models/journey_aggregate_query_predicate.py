# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
    later,
    plain,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .journey_dimension import JourneyDimension
    from .numeric_range import NumericRange
    from .predicate_operator import PredicateOperator
    from .predicate_type import PredicateType

_journey_dimension = later(__name__, "_journey_dimension", ".journey_dimension", "members.__getitem__")
_numeric_range = later(__name__, "_numeric_range", ".numeric_range", "NumericRange.from_dict")
_predicate_operator = later(__name__, "_predicate_operator", ".predicate_operator", "members.__getitem__")
_predicate_type = later(__name__, "_predicate_type", ".predicate_type", "members.__getitem__")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneyAggregateQueryPredicate(Model):
    """One test, in the order of a sentence: `dimension`, `operator`, then `value` or `range`."""

    _properties: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "dimension": "dimension",
        "operator": "operator",
        "value": "value",
        "range": "range_",
    }

    type_: PredicateType | Unset
    """Kind of test."""
    dimension: JourneyDimension | Unset
    """Dimension of journey data."""
    operator: PredicateOperator | Unset
    """How a dimension is tested."""
    value: str | Unset
    """Value that the dimension must have."""
    range_: NumericRange | Unset
    """A range of numbers. Every bound that is set must hold."""

    def __init__(
        self,
        *,
        type_: PredicateType | Unset = UNSET,
        dimension: JourneyDimension | Unset = UNSET,
        operator: PredicateOperator | Unset = UNSET,
        value: str | Unset = UNSET,
        range_: NumericRange | Unset = UNSET,
    ) -> None:
        self._blank()
        self.type_ = type_
        self.dimension = dimension
        self.operator = operator
        self.value = value
        self.range_ = range_

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.value = get("value", UNSET)
        at = ""
        value: Any
        try:
            at = "type"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _predicate_type(value)
            self.type_ = value
            at = "dimension"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey_dimension(value)
            self.dimension = value
            at = "operator"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _predicate_operator(value)
            self.operator = value
            at = "range"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _numeric_range(value)
            self.range_ = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.type_
        if value is not UNSET:
            out["type"] = plain(value)
        value = self.dimension
        if value is not UNSET:
            out["dimension"] = plain(value)
        value = self.operator
        if value is not UNSET:
            out["operator"] = plain(value)
        value = self.value
        if value is not UNSET:
            out["value"] = value
        value = self.range_
        if value is not UNSET:
            out["range"] = plain(value)
        return out
