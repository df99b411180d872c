# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
        outcome_id: str
        maximum_percentile: float
        fallback_percentile: float | Unset


class OutcomePercentileCondition(Model):
    """A condition on the percentile of an outcome. Genesys removes outcomes."""

    _properties: ClassVar[Mapping[str, str]] = {
        "outcomeId": "outcome_id",
        "maximumPercentile": "maximum_percentile",
        "fallbackPercentile": "fallback_percentile",
    }

    __slots__ = (*_properties.values(),)

    outcome_id: str
    """Id of the outcome."""
    maximum_percentile: float
    """The action map triggers when the percentile of the outcome is at or above this value."""
    fallback_percentile: float | Unset
    """If set, the present percentile must also be at or below this value."""

    def __init__(
        self,
        *,
        outcome_id: str,
        maximum_percentile: float,
        fallback_percentile: float | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.outcome_id = outcome_id
        self.maximum_percentile = maximum_percentile
        self.fallback_percentile = fallback_percentile

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
        self.outcome_id = src_dict.get("outcomeId", UNSET)
        self.maximum_percentile = src_dict.get("maximumPercentile", UNSET)
        self.fallback_percentile = src_dict.get("fallbackPercentile", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.outcome_id) is not UNSET:
                out["outcomeId"] = value
            elif "outcomeId" in out:
                del out["outcomeId"]
            if (value := this.maximum_percentile) is not UNSET:
                out["maximumPercentile"] = value
            elif "maximumPercentile" in out:
                del out["maximumPercentile"]
            if (value := this.fallback_percentile) is not UNSET:
                out["fallbackPercentile"] = value
            elif "fallbackPercentile" in out:
                del out["fallbackPercentile"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
