# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .statistical_summary import StatisticalSummary

_statistical_summary = later(__name__, "_statistical_summary", ".statistical_summary", "StatisticalSummary.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        metric: str | Unset
        qualifier: str | Unset
        stats: StatisticalSummary | Unset


class AggregateMetricData(Model):
    """One metric."""

    _properties: ClassVar[Mapping[str, str]] = {
        "metric": "metric",
        "qualifier": "qualifier",
        "stats": "stats",
    }

    __slots__ = (*_properties.values(),)

    metric: str | Unset
    """Name of the metric."""
    qualifier: str | Unset
    """What the metric is about, where it has such a subdivision."""
    stats: StatisticalSummary | Unset
    """Figures of a metric or view. Which of them are there depends on the metric."""

    def __init__(
        self,
        *,
        metric: str | Unset = UNSET,
        qualifier: str | Unset = UNSET,
        stats: StatisticalSummary | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.metric = metric
        self.qualifier = qualifier
        self.stats = stats

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
        self.metric = src_dict.get("metric", UNSET)
        self.qualifier = src_dict.get("qualifier", UNSET)
        at = ""
        value: Any
        try:
            at = "stats"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _statistical_summary(value)
            self.stats = value
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
            if (value := this.metric) is not UNSET:
                out["metric"] = value
            elif "metric" in out:
                del out["metric"]
            if (value := this.qualifier) is not UNSET:
                out["qualifier"] = value
            elif "qualifier" in out:
                del out["qualifier"]
            if (value := this.stats) is not UNSET:
                out["stats"] = None if value is None else value.to_dict()
            elif "stats" in out:
                del out["stats"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
