# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .journey_trigger import JourneyTrigger

_journey_trigger = later(__name__, "_journey_trigger", ".journey_trigger", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        journey_id: int | str | Unset
        name: str | Unset
        notes: str | Unset
        trigger: JourneyTrigger | Unset
        trigger_list_id: int | str | Unset
        trigger_email_id: int | str | Unset


class UpdateJourneyRequest(Model):
    """A journey and the properties to change in it."""

    _properties: ClassVar[Mapping[str, str]] = {
        "JourneyID": "journey_id",
        "Name": "name",
        "Notes": "notes",
        "Trigger": "trigger",
        "Trigger_ListID": "trigger_list_id",
        "Trigger_EmailID": "trigger_email_id",
    }

    __slots__ = (*_properties.values(),)

    journey_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    name: str | Unset
    """The new name."""
    notes: str | Unset
    """The new note for administrators."""
    trigger: JourneyTrigger | Unset
    """What lets a subscriber into the journey. Later releases add `Tag`, `UnTag`, `CustomFieldValueChanged`,
    `RevenueHit`, `JourneyCompleted`, `ScheduledPull` and four `WebsiteEvent_...` triggers."""
    trigger_list_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    trigger_email_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""

    def __init__(
        self,
        *,
        journey_id: int | str | Unset = UNSET,
        name: str | Unset = UNSET,
        notes: str | Unset = UNSET,
        trigger: JourneyTrigger | Unset = UNSET,
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.journey_id = journey_id
        self.name = name
        self.notes = notes
        self.trigger = trigger
        self.trigger_list_id = trigger_list_id
        self.trigger_email_id = trigger_email_id

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
        self.name = src_dict.get("Name", UNSET)
        self.notes = src_dict.get("Notes", UNSET)
        self.trigger_list_id = src_dict.get("Trigger_ListID", UNSET)
        self.trigger_email_id = src_dict.get("Trigger_EmailID", UNSET)
        at = ""
        value: Any
        try:
            at = "Trigger"
            value = src_dict.get(at, UNSET)
            self.trigger = value if value is UNSET else _journey_trigger[value]
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
            if (value := this.name) is not UNSET:
                out["Name"] = value
            elif "Name" in out:
                del out["Name"]
            if (value := this.notes) is not UNSET:
                out["Notes"] = value
            elif "Notes" in out:
                del out["Notes"]
            if (value := this.trigger) is not UNSET:
                out["Trigger"] = None if value is None else value._value_
            elif "Trigger" in out:
                del out["Trigger"]
            if (value := this.trigger_list_id) is not UNSET:
                out["Trigger_ListID"] = plain(value)
            elif "Trigger_ListID" in out:
                del out["Trigger_ListID"]
            if (value := this.trigger_email_id) is not UNSET:
                out["Trigger_EmailID"] = plain(value)
            elif "Trigger_EmailID" in out:
                del out["Trigger_EmailID"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
