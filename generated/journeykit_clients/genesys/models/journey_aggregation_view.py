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

    from .aggregation_range import AggregationRange
    from .journey_metric import JourneyMetric
    from .view_function import ViewFunction

_aggregation_range = later(__name__, "_aggregation_range", ".aggregation_range", "AggregationRange.from_dict")
_journey_metric = later(__name__, "_journey_metric", ".journey_metric", "members")
_view_function = later(__name__, "_view_function", ".view_function", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        target: JourneyMetric
        name: str
        function: ViewFunction
        range_: AggregationRange | Unset


class JourneyAggregationView(Model):
    """A metric of your own, derived from a built-in one."""

    _properties: ClassVar[Mapping[str, str]] = {
        "target": "target",
        "name": "name",
        "function": "function",
        "range": "range_",
    }

    __slots__ = (*_properties.values(),)

    target: JourneyMetric
    """Metric of journey data. Names with `n` count events; `nDistinct` counts distinct entities."""
    name: str
    """Name under which the answer reports the view. Must differ from the other views and from every built-in metric."""
    function: ViewFunction
    """How a view is derived from its metric."""
    range_: AggregationRange | Unset
    """A range of numbers, lower bound included, upper bound excluded."""

    def __init__(
        self,
        *,
        target: JourneyMetric,
        name: str,
        function: ViewFunction,
        range_: AggregationRange | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.target = target
        self.name = name
        self.function = function
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
        self.name = src_dict.get("name", UNSET)
        at = ""
        value: Any
        try:
            at = "target"
            value = src_dict.get(at, UNSET)
            self.target = value if value is UNSET else _journey_metric[value]
            at = "function"
            value = src_dict.get(at, UNSET)
            self.function = value if value is UNSET else _view_function[value]
            at = "range"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _aggregation_range(value)
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
            if (value := this.target) is not UNSET:
                out["target"] = None if value is None else value._value_
            elif "target" in out:
                del out["target"]
            if (value := this.name) is not UNSET:
                out["name"] = value
            elif "name" in out:
                del out["name"]
            if (value := this.function) is not UNSET:
                out["function"] = None if value is None else value._value_
            elif "function" in out:
                del out["function"]
            if (value := this.range_) is not UNSET:
                out["range"] = None if value is None else value.to_dict()
            elif "range" in out:
                del out["range"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
