# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .journey_dimension import JourneyDimension
    from .numeric_range import NumericRange
    from .predicate_operator import PredicateOperator
    from .predicate_type import PredicateType

_journey_dimension = later(__name__, "_journey_dimension", ".journey_dimension", "members")
_numeric_range = later(__name__, "_numeric_range", ".numeric_range", "NumericRange.from_dict")
_predicate_operator = later(__name__, "_predicate_operator", ".predicate_operator", "members")
_predicate_type = later(__name__, "_predicate_type", ".predicate_type", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        type_: PredicateType | Unset
        dimension: JourneyDimension | Unset
        operator: PredicateOperator | Unset
        value: str | Unset
        range_: NumericRange | Unset


class JourneyAggregateQueryPredicate(Model):
    """One test, in the order of a sentence: `dimension`, `operator`, then `value` or `range`."""

    _properties: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "dimension": "dimension",
        "operator": "operator",
        "value": "value",
        "range": "range_",
    }

    __slots__ = (*_properties.values(),)

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
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.type_ = type_
        self.dimension = dimension
        self.operator = operator
        self.value = value
        self.range_ = range_

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
        self.value = src_dict.get("value", UNSET)
        at = ""
        value: Any
        try:
            at = "type"
            value = src_dict.get(at, UNSET)
            self.type_ = value if value is UNSET else _predicate_type[value]
            at = "dimension"
            value = src_dict.get(at, UNSET)
            self.dimension = value if value is UNSET else _journey_dimension[value]
            at = "operator"
            value = src_dict.get(at, UNSET)
            self.operator = value if value is UNSET else _predicate_operator[value]
            at = "range"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _numeric_range(value)
            self.range_ = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.type_) is not UNSET:
                out["type"] = None if value is None else value._value_
            elif "type" in out:
                del out["type"]
            if (value := this.dimension) is not UNSET:
                out["dimension"] = None if value is None else value._value_
            elif "dimension" in out:
                del out["dimension"]
            if (value := this.operator) is not UNSET:
                out["operator"] = None if value is None else value._value_
            elif "operator" in out:
                del out["operator"]
            if (value := this.value) is not UNSET:
                out["value"] = value
            elif "value" in out:
                del out["value"]
            if (value := this.range_) is not UNSET:
                out["range"] = None if value is None else value.to_dict()
            elif "range" in out:
                del out["range"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
