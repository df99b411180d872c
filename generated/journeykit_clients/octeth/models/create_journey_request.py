# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
    later,
    plain,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .journey_trigger import JourneyTrigger

_journey_trigger = later(__name__, "_journey_trigger", ".journey_trigger", "members.__getitem__")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CreateJourneyRequest(Model):
    """A journey to create."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Name": "name",
        "Trigger": "trigger",
        "Notes": "notes",
        "Trigger_ListID": "trigger_list_id",
        "Trigger_EmailID": "trigger_email_id",
    }

    name: str
    """Name of the journey."""
    trigger: JourneyTrigger
    """What lets a subscriber into the journey. Later releases add `Tag`, `UnTag`, `CustomFieldValueChanged`,
    `RevenueHit`, `JourneyCompleted`, `ScheduledPull` and four `WebsiteEvent_...` triggers."""
    notes: str | Unset
    """A note for administrators; subscribers never see it."""
    trigger_list_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    trigger_email_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""

    def __init__(
        self,
        *,
        name: str,
        trigger: JourneyTrigger,
        notes: str | Unset = UNSET,
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
    ) -> None:
        self._blank()
        self.name = name
        self.trigger = trigger
        self.notes = notes
        self.trigger_list_id = trigger_list_id
        self.trigger_email_id = trigger_email_id

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.name = get("Name", UNSET)
        self.notes = get("Notes", UNSET)
        self.trigger_list_id = get("Trigger_ListID", UNSET)
        self.trigger_email_id = get("Trigger_EmailID", UNSET)
        at = ""
        value: Any
        try:
            at = "Trigger"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey_trigger(value)
            self.trigger = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.name
        if value is not UNSET:
            out["Name"] = value
        value = self.trigger
        if value is not UNSET:
            out["Trigger"] = plain(value)
        value = self.notes
        if value is not UNSET:
            out["Notes"] = value
        value = self.trigger_list_id
        if value is not UNSET:
            out["Trigger_ListID"] = plain(value)
        value = self.trigger_email_id
        if value is not UNSET:
            out["Trigger_EmailID"] = plain(value)
        return out
