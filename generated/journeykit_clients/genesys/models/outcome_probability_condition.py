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
        outcome_id: str
        maximum_probability: float
        probability: float | Unset


class OutcomeProbabilityCondition(Model):
    """A condition on the predicted probability of an outcome."""

    _properties: ClassVar[Mapping[str, str]] = {
        "outcomeId": "outcome_id",
        "maximumProbability": "maximum_probability",
        "probability": "probability",
    }

    __slots__ = (*_properties.values(),)

    outcome_id: str
    """Id of the outcome."""
    maximum_probability: float
    """The action map triggers when the probability of the outcome is at or above this fraction."""
    probability: float | Unset
    """If set, the current probability must also be at or below this fraction."""

    def __init__(
        self,
        *,
        outcome_id: str,
        maximum_probability: float,
        probability: float | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.outcome_id = outcome_id
        self.maximum_probability = maximum_probability
        self.probability = probability

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
        self.maximum_probability = src_dict.get("maximumProbability", UNSET)
        self.probability = src_dict.get("probability", UNSET)
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
            if (value := this.maximum_probability) is not UNSET:
                out["maximumProbability"] = value
            elif "maximumProbability" in out:
                del out["maximumProbability"]
            if (value := this.probability) is not UNSET:
                out["probability"] = value
            elif "probability" in out:
                del out["probability"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
