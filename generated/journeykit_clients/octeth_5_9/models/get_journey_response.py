# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .journey_action import JourneyAction
    from .journey_stats import JourneyStats
    from .journey_status import JourneyStatus

_journey_action = later(__name__, "_journey_action", ".journey_action", "JourneyAction.from_dict")
_journey_stats = later(__name__, "_journey_stats", ".journey_stats", "JourneyStats.from_dict")
_journey_status = later(__name__, "_journey_status", ".journey_status", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        journey_id: int | str
        journey_name: str
        trigger: str
        status: JourneyStatus
        actions: list[JourneyAction]
        trigger_parameters: Any | Unset
        notes: str | Unset
        journey_stats: JourneyStats | Unset


class GetJourneyResponse(Model):
    """A journey with its actions and statistics."""

    _properties: ClassVar[Mapping[str, str]] = {
        "JourneyID": "journey_id",
        "JourneyName": "journey_name",
        "Trigger": "trigger",
        "Status": "status",
        "Actions": "actions",
        "TriggerParameters": "trigger_parameters",
        "Notes": "notes",
        "JourneyStats": "journey_stats",
    }

    __slots__ = (*_properties.values(),)

    journey_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    journey_name: str
    """Name of the journey; `Name` in requests."""
    trigger: str
    """What lets subscribers in; see the values of `JourneyTrigger`."""
    status: JourneyStatus
    """Whether the journey runs. A new one is Disabled."""
    actions: list[JourneyAction]
    """Its actions, in order."""
    trigger_parameters: Any | Unset
    """Parameters of the trigger, mostly an object."""
    notes: str | Unset
    """A note for administrators."""
    journey_stats: JourneyStats | Unset
    """Subscribers, e-mails and revenue of a journey."""

    def __init__(
        self,
        *,
        journey_id: int | str,
        journey_name: str,
        trigger: str,
        status: JourneyStatus,
        actions: list[JourneyAction],
        trigger_parameters: Any | Unset = UNSET,
        notes: str | Unset = UNSET,
        journey_stats: JourneyStats | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.journey_id = journey_id
        self.journey_name = journey_name
        self.trigger = trigger
        self.status = status
        self.actions = actions
        self.trigger_parameters = trigger_parameters
        self.notes = notes
        self.journey_stats = journey_stats

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
        self.trigger = src_dict.get("Trigger", UNSET)
        self.trigger_parameters = src_dict.get("TriggerParameters", UNSET)
        self.notes = src_dict.get("Notes", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "Status"
            value = src_dict.get(at, UNSET)
            self.status = value if value is UNSET else _journey_status[value]
            at = "Actions"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _journey_action(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.actions = value
            at = "JourneyStats"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey_stats(value)
            self.journey_stats = value
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
            if (value := this.journey_id) is not UNSET:
                out["JourneyID"] = plain(value)
            elif "JourneyID" in out:
                del out["JourneyID"]
            if (value := this.journey_name) is not UNSET:
                out["JourneyName"] = value
            elif "JourneyName" in out:
                del out["JourneyName"]
            if (value := this.trigger) is not UNSET:
                out["Trigger"] = value
            elif "Trigger" in out:
                del out["Trigger"]
            if (value := this.status) is not UNSET:
                out["Status"] = None if value is None else value._value_
            elif "Status" in out:
                del out["Status"]
            if (value := this.actions) is not UNSET:
                out["Actions"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "Actions" in out:
                del out["Actions"]
            if (value := this.trigger_parameters) is not UNSET:
                out["TriggerParameters"] = plain(value)
            elif "TriggerParameters" in out:
                del out["TriggerParameters"]
            if (value := this.notes) is not UNSET:
                out["Notes"] = value
            elif "Notes" in out:
                del out["Notes"]
            if (value := this.journey_stats) is not UNSET:
                out["JourneyStats"] = None if value is None else value.to_dict()
            elif "JourneyStats" in out:
                del out["JourneyStats"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
