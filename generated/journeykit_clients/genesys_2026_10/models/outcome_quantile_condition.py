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
        max_quantile_threshold: float
        fallback_quantile_threshold: float | Unset


class OutcomeQuantileCondition(Model):
    """A condition on the quantile of an outcome. Genesys removes outcomes."""

    _properties: ClassVar[Mapping[str, str]] = {
        "outcomeId": "outcome_id",
        "maxQuantileThreshold": "max_quantile_threshold",
        "fallbackQuantileThreshold": "fallback_quantile_threshold",
    }

    __slots__ = (*_properties.values(),)

    outcome_id: str
    """Id of the outcome."""
    max_quantile_threshold: float
    """The condition holds when the highest quantile of the session is above this share of 1."""
    fallback_quantile_threshold: float | Unset
    """If set, the present quantile must also be below this share of 1."""

    def __init__(
        self,
        *,
        outcome_id: str,
        max_quantile_threshold: float,
        fallback_quantile_threshold: float | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.outcome_id = outcome_id
        self.max_quantile_threshold = max_quantile_threshold
        self.fallback_quantile_threshold = fallback_quantile_threshold

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
        self.max_quantile_threshold = src_dict.get("maxQuantileThreshold", UNSET)
        self.fallback_quantile_threshold = src_dict.get("fallbackQuantileThreshold", UNSET)
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
            if (value := this.max_quantile_threshold) is not UNSET:
                out["maxQuantileThreshold"] = value
            elif "maxQuantileThreshold" in out:
                del out["maxQuantileThreshold"]
            if (value := this.fallback_quantile_threshold) is not UNSET:
                out["fallbackQuantileThreshold"] = value
            elif "fallbackQuantileThreshold" in out:
                del out["fallbackQuantileThreshold"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
