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
    from .journey_status import JourneyStatus
    from .subscriber_stats import SubscriberStats

_journey_status = later(__name__, "_journey_status", ".journey_status", "members.__getitem__")
_subscriber_stats = later(__name__, "_subscriber_stats", ".subscriber_stats", "SubscriberStats.from_dict")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Journey(Model):
    """A journey of the account."""

    _properties: ClassVar[Mapping[str, str]] = {
        "JourneyID": "journey_id",
        "RelUserID": "rel_user_id",
        "JourneyName": "journey_name",
        "Trigger": "trigger",
        "TriggerParameters": "trigger_parameters",
        "Status": "status",
        "CreatedAt": "created_at",
        "UpdatedAt": "updated_at",
        "Notes": "notes",
        "JourneyStats": "journey_stats",
    }

    journey_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    rel_user_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    journey_name: str
    """Name of the journey; `Name` in requests."""
    trigger: str
    """What lets subscribers in. It may be composite, such as `ListSubscription:0`, which requests never are."""
    trigger_parameters: Any
    """Parameters of the trigger, in one of several forms: an empty array, the same as a string, an object as JSON
    text, or an object in later releases."""
    status: JourneyStatus
    """Whether the journey runs. A new one is Disabled."""
    created_at: str
    """When it was created, as `YYYY-MM-DD HH:MM:SS` in the server's time, without a zone."""
    updated_at: str
    """When it was last changed, in the same form."""
    notes: str | Unset
    """A note for administrators. Left out of the answers of enable, disable and the list of a subscriber."""
    journey_stats: SubscriberStats | Unset
    """How many subscribers are, and ever were, in a journey or an action."""

    def __init__(
        self,
        *,
        journey_id: int | str,
        rel_user_id: int | str,
        journey_name: str,
        trigger: str,
        trigger_parameters: Any,
        status: JourneyStatus,
        created_at: str,
        updated_at: str,
        notes: str | Unset = UNSET,
        journey_stats: SubscriberStats | Unset = UNSET,
    ) -> None:
        self._blank()
        self.journey_id = journey_id
        self.rel_user_id = rel_user_id
        self.journey_name = journey_name
        self.trigger = trigger
        self.trigger_parameters = trigger_parameters
        self.status = status
        self.created_at = created_at
        self.updated_at = updated_at
        self.notes = notes
        self.journey_stats = journey_stats

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
        self.rel_user_id = get("RelUserID", UNSET)
        self.journey_name = get("JourneyName", UNSET)
        self.trigger = get("Trigger", UNSET)
        self.trigger_parameters = get("TriggerParameters", UNSET)
        self.created_at = get("CreatedAt", UNSET)
        self.updated_at = get("UpdatedAt", UNSET)
        self.notes = get("Notes", UNSET)
        at = ""
        value: Any
        try:
            at = "Status"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey_status(value)
            self.status = value
            at = "JourneyStats"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _subscriber_stats(value)
            self.journey_stats = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.journey_id
        if value is not UNSET:
            out["JourneyID"] = plain(value)
        value = self.rel_user_id
        if value is not UNSET:
            out["RelUserID"] = plain(value)
        value = self.journey_name
        if value is not UNSET:
            out["JourneyName"] = value
        value = self.trigger
        if value is not UNSET:
            out["Trigger"] = value
        value = self.trigger_parameters
        if value is not UNSET:
            out["TriggerParameters"] = plain(value)
        value = self.status
        if value is not UNSET:
            out["Status"] = plain(value)
        value = self.created_at
        if value is not UNSET:
            out["CreatedAt"] = value
        value = self.updated_at
        if value is not UNSET:
            out["UpdatedAt"] = value
        value = self.notes
        if value is not UNSET:
            out["Notes"] = value
        value = self.journey_stats
        if value is not UNSET:
            out["JourneyStats"] = plain(value)
        return out
