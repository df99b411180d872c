# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

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
class ExitJourneyAction(Model):
    """End another journey for the subscriber."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ActionID": "action_id",
        "Action": "action",
        "TargetJourneyID": "target_journey_id",
    }

    action_id: int | None | str
    """Id of an action that stays, or null to create it."""
    action: Literal["ExitJourney"]
    """Type of the action."""
    target_journey_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""

    def __init__(
        self,
        *,
        action_id: int | None | str,
        action: Literal["ExitJourney"] = "ExitJourney",
        target_journey_id: int | str | Unset = UNSET,
    ) -> None:
        self._blank()
        self.action_id = action_id
        self.action = action
        self.target_journey_id = target_journey_id

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.action_id = get("ActionID", UNSET)
        self.action = get("Action", UNSET)
        self.target_journey_id = get("TargetJourneyID", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.action_id
        if value is not UNSET:
            out["ActionID"] = plain(value)
        value = self.action
        if value is not UNSET:
            out["Action"] = value
        value = self.target_journey_id
        if value is not UNSET:
            out["TargetJourneyID"] = plain(value)
        return out
