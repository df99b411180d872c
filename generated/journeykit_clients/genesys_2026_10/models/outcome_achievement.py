# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
    parse_datetime,
)
from ...model import Model, apart, written
from ...types import UNSET

if TYPE_CHECKING:
    import datetime
    from typing import TypedDict, Unpack

    from .achieved_outcome import AchievedOutcome

_achieved_outcome = later(__name__, "_achieved_outcome", ".achieved_outcome", "AchievedOutcome.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        outcome: AchievedOutcome
        achieved_date: datetime.datetime


class OutcomeAchievement(Model):
    """An outcome that was achieved in a session."""

    _properties: ClassVar[Mapping[str, str]] = {
        "outcome": "outcome",
        "achievedDate": "achieved_date",
    }

    __slots__ = (*_properties.values(),)

    outcome: AchievedOutcome
    """Reference to an outcome that was achieved."""
    achieved_date: datetime.datetime
    """When it was achieved. RFC 3339 date-time."""

    def __init__(
        self,
        *,
        outcome: AchievedOutcome,
        achieved_date: datetime.datetime,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.outcome = outcome
        self.achieved_date = achieved_date

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
        at = ""
        value: Any
        try:
            at = "outcome"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _achieved_outcome(value)
            self.outcome = value
            at = "achievedDate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.achieved_date = value
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
            if (value := this.outcome) is not UNSET:
                out["outcome"] = None if value is None else value.to_dict()
            elif "outcome" in out:
                del out["outcome"]
            if (value := this.achieved_date) is not UNSET:
                out["achievedDate"] = written(value, source.get("achievedDate"))
            elif "achievedDate" in out:
                del out["achievedDate"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
