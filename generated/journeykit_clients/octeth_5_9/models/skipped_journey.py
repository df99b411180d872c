# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        journey_id: int | str
        reason: str


class SkippedJourney(Model):
    """A journey that was left out, and why."""

    _properties: ClassVar[Mapping[str, str]] = {
        "JourneyID": "journey_id",
        "Reason": "reason",
    }

    __slots__ = (*_properties.values(),)

    journey_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    reason: str
    """Why it was left out."""

    def __init__(
        self,
        *,
        journey_id: int | str,
        reason: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.journey_id = journey_id
        self.reason = reason

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
        self.journey_id = src_dict.get("JourneyID", UNSET)
        self.reason = src_dict.get("Reason", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.journey_id) is not UNSET:
                out["JourneyID"] = plain(value)
            elif "JourneyID" in out:
                del out["JourneyID"]
            if (value := this.reason) is not UNSET:
                out["Reason"] = value
            elif "Reason" in out:
                del out["Reason"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
