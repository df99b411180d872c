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
class OutcomeProbabilityCondition(Model):
    """A condition on the predicted probability of an outcome."""

    _properties: ClassVar[Mapping[str, str]] = {
        "outcomeId": "outcome_id",
        "maximumProbability": "maximum_probability",
        "probability": "probability",
    }

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
    ) -> None:
        self._blank()
        self.outcome_id = outcome_id
        self.maximum_probability = maximum_probability
        self.probability = probability

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.outcome_id = get("outcomeId", UNSET)
        self.maximum_probability = get("maximumProbability", UNSET)
        self.probability = get("probability", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.outcome_id
        if value is not UNSET:
            out["outcomeId"] = value
        value = self.maximum_probability
        if value is not UNSET:
            out["maximumProbability"] = value
        value = self.probability
        if value is not UNSET:
            out["probability"] = value
        return out
