# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

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
        command: Literal["journey.list"]
        stats_start_date: str | Unset
        stats_end_date: str | Unset
        skip_stats: bool | Unset
        include_activity_counters: bool | Unset


class ListJourneysRequest(Model):
    """Which statistics to add."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Command": "command",
        "StatsStartDate": "stats_start_date",
        "StatsEndDate": "stats_end_date",
        "SkipStats": "skip_stats",
        "IncludeActivityCounters": "include_activity_counters",
    }

    __slots__ = (*_properties.values(),)

    command: Literal["journey.list"]
    """Name of the operation; the client adds it."""
    stats_start_date: str | Unset
    """A day as `YYYY-MM-DD`, with leading zeros; anything else is refused."""
    stats_end_date: str | Unset
    """A day as `YYYY-MM-DD`, with leading zeros; anything else is refused."""
    skip_stats: bool | Unset
    """Leave `JourneyStats` out. Dates are checked all the same."""
    include_activity_counters: bool | Unset
    """Add `LastTriggeredAt`, `LastActivityAt` and `TotalEnrolledLifetime` to `JourneyStats`."""

    def __init__(
        self,
        *,
        command: Literal["journey.list"] = "journey.list",
        stats_start_date: str | Unset = UNSET,
        stats_end_date: str | Unset = UNSET,
        skip_stats: bool | Unset = UNSET,
        include_activity_counters: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.command = command
        self.stats_start_date = stats_start_date
        self.stats_end_date = stats_end_date
        self.skip_stats = skip_stats
        self.include_activity_counters = include_activity_counters

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
        self.command = src_dict.get("Command", UNSET)
        self.stats_start_date = src_dict.get("StatsStartDate", UNSET)
        self.stats_end_date = src_dict.get("StatsEndDate", UNSET)
        self.skip_stats = src_dict.get("SkipStats", UNSET)
        self.include_activity_counters = src_dict.get("IncludeActivityCounters", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.command) is not UNSET:
                out["Command"] = value
            elif "Command" in out:
                del out["Command"]
            if (value := this.stats_start_date) is not UNSET:
                out["StatsStartDate"] = value
            elif "StatsStartDate" in out:
                del out["StatsStartDate"]
            if (value := this.stats_end_date) is not UNSET:
                out["StatsEndDate"] = value
            elif "StatsEndDate" in out:
                del out["StatsEndDate"]
            if (value := this.skip_stats) is not UNSET:
                out["SkipStats"] = value
            elif "SkipStats" in out:
                del out["SkipStats"]
            if (value := this.include_activity_counters) is not UNSET:
                out["IncludeActivityCounters"] = value
            elif "IncludeActivityCounters" in out:
                del out["IncludeActivityCounters"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
