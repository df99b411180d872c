# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .journey_benchmark import JourneyBenchmark

_journey_benchmark = later(__name__, "_journey_benchmark", ".journey_benchmark", "JourneyBenchmark.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        benchmark: JourneyBenchmark
        success: bool | Unset
        start_date: str | Unset
        end_date: str | Unset


class JourneyBenchmarkResponse(Model):
    """The rates of all journeys together."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Benchmark": "benchmark",
        "Success": "success",
        "StartDate": "start_date",
        "EndDate": "end_date",
    }

    __slots__ = (*_properties.values(),)

    benchmark: JourneyBenchmark
    """Rates as shares of 1, weighted by e-mails sent."""
    success: bool | Unset
    """Always true here."""
    start_date: str | Unset
    """First day."""
    end_date: str | Unset
    """Last day."""

    def __init__(
        self,
        *,
        benchmark: JourneyBenchmark,
        success: bool | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.benchmark = benchmark
        self.success = success
        self.start_date = start_date
        self.end_date = end_date

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
        self.success = src_dict.get("Success", UNSET)
        self.start_date = src_dict.get("StartDate", UNSET)
        self.end_date = src_dict.get("EndDate", UNSET)
        at = ""
        value: Any
        try:
            at = "Benchmark"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey_benchmark(value)
            self.benchmark = value
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
            if (value := this.benchmark) is not UNSET:
                out["Benchmark"] = None if value is None else value.to_dict()
            elif "Benchmark" in out:
                del out["Benchmark"]
            if (value := this.success) is not UNSET:
                out["Success"] = value
            elif "Success" in out:
                del out["Success"]
            if (value := this.start_date) is not UNSET:
                out["StartDate"] = value
            elif "StartDate" in out:
                del out["StartDate"]
            if (value := this.end_date) is not UNSET:
                out["EndDate"] = value
            elif "EndDate" in out:
                del out["EndDate"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
