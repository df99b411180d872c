# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        journey_id: int | str
        journey_name: str
        entry_id: int | str
        enrolled_at: str
        current_step: int
        total_steps: int
        rel_action_id: int | str | Unset
        snoozed_until: None | str | Unset
        completed_at: str | Unset


class Enrolment(Model):
    """One passage of a subscriber through a journey."""

    _properties: ClassVar[Mapping[str, str]] = {
        "JourneyID": "journey_id",
        "JourneyName": "journey_name",
        "EntryID": "entry_id",
        "EnrolledAt": "enrolled_at",
        "CurrentStep": "current_step",
        "TotalSteps": "total_steps",
        "RelActionID": "rel_action_id",
        "SnoozedUntil": "snoozed_until",
        "CompletedAt": "completed_at",
    }

    __slots__ = (*_properties.values(),)

    journey_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    journey_name: str
    """Name of the journey."""
    entry_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    enrolled_at: str
    """When the subscriber entered, as `YYYY-MM-DD HH:MM:SS` in the server's time."""
    current_step: int
    """The step that it is at, counted from 1 over published actions."""
    total_steps: int
    """Steps of the longest way through the journey."""
    rel_action_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    snoozed_until: None | str | Unset
    """Until when a Wait holds it; null if none does. In progress only."""
    completed_at: str | Unset
    """When it was over. Completed only."""

    def __init__(
        self,
        *,
        journey_id: int | str,
        journey_name: str,
        entry_id: int | str,
        enrolled_at: str,
        current_step: int,
        total_steps: int,
        rel_action_id: int | str | Unset = UNSET,
        snoozed_until: None | str | Unset = UNSET,
        completed_at: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.journey_id = journey_id
        self.journey_name = journey_name
        self.entry_id = entry_id
        self.enrolled_at = enrolled_at
        self.current_step = current_step
        self.total_steps = total_steps
        self.rel_action_id = rel_action_id
        self.snoozed_until = snoozed_until
        self.completed_at = completed_at

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
        self.journey_name = src_dict.get("JourneyName", UNSET)
        self.entry_id = src_dict.get("EntryID", UNSET)
        self.enrolled_at = src_dict.get("EnrolledAt", UNSET)
        self.current_step = src_dict.get("CurrentStep", UNSET)
        self.total_steps = src_dict.get("TotalSteps", UNSET)
        self.rel_action_id = src_dict.get("RelActionID", UNSET)
        self.snoozed_until = src_dict.get("SnoozedUntil", UNSET)
        self.completed_at = src_dict.get("CompletedAt", UNSET)
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
            if (value := this.journey_name) is not UNSET:
                out["JourneyName"] = value
            elif "JourneyName" in out:
                del out["JourneyName"]
            if (value := this.entry_id) is not UNSET:
                out["EntryID"] = plain(value)
            elif "EntryID" in out:
                del out["EntryID"]
            if (value := this.enrolled_at) is not UNSET:
                out["EnrolledAt"] = value
            elif "EnrolledAt" in out:
                del out["EnrolledAt"]
            if (value := this.current_step) is not UNSET:
                out["CurrentStep"] = value
            elif "CurrentStep" in out:
                del out["CurrentStep"]
            if (value := this.total_steps) is not UNSET:
                out["TotalSteps"] = value
            elif "TotalSteps" in out:
                del out["TotalSteps"]
            if (value := this.rel_action_id) is not UNSET:
                out["RelActionID"] = plain(value)
            elif "RelActionID" in out:
                del out["RelActionID"]
            if (value := this.snoozed_until) is not UNSET:
                out["SnoozedUntil"] = plain(value)
            elif "SnoozedUntil" in out:
                del out["SnoozedUntil"]
            if (value := this.completed_at) is not UNSET:
                out["CompletedAt"] = value
            elif "CompletedAt" in out:
                del out["CompletedAt"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
