# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
    plain,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SkippedJourney(Model):
    """A journey that was left out, and why."""

    _properties: ClassVar[Mapping[str, str]] = {
        "JourneyID": "journey_id",
        "Reason": "reason",
    }

    journey_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    reason: str | Unset
    """Why it was left out."""

    def __init__(
        self,
        *,
        journey_id: int | str | Unset = UNSET,
        reason: str | Unset = UNSET,
    ) -> None:
        self._blank()
        self.journey_id = journey_id
        self.reason = reason

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.journey_id = get("JourneyID", UNSET)
        self.reason = get("Reason", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.journey_id
        if value is not UNSET:
            out["JourneyID"] = plain(value)
        value = self.reason
        if value is not UNSET:
            out["Reason"] = value
        return out
