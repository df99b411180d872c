# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .action_map_schedule_group import ActionMapScheduleGroup

_action_map_schedule_group = later(
    __name__, "_action_map_schedule_group", ".action_map_schedule_group", "ActionMapScheduleGroup.from_dict"
)


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        action_map_schedule_group: ActionMapScheduleGroup
        emergency_action_map_schedule_group: ActionMapScheduleGroup | Unset


class PatchActionMapScheduleGroups(Model):
    """The new schedule groups of an action map."""

    _properties: ClassVar[Mapping[str, str]] = {
        "actionMapScheduleGroup": "action_map_schedule_group",
        "emergencyActionMapScheduleGroup": "emergency_action_map_schedule_group",
    }

    __slots__ = (*_properties.values(),)

    action_map_schedule_group: ActionMapScheduleGroup
    """Reference to a schedule group of Architect."""
    emergency_action_map_schedule_group: ActionMapScheduleGroup | Unset
    """Reference to a schedule group of Architect."""

    def __init__(
        self,
        *,
        action_map_schedule_group: ActionMapScheduleGroup,
        emergency_action_map_schedule_group: ActionMapScheduleGroup | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.action_map_schedule_group = action_map_schedule_group
        self.emergency_action_map_schedule_group = emergency_action_map_schedule_group

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
            at = "actionMapScheduleGroup"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _action_map_schedule_group(value)
            self.action_map_schedule_group = value
            at = "emergencyActionMapScheduleGroup"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _action_map_schedule_group(value)
            self.emergency_action_map_schedule_group = value
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
            if (value := this.action_map_schedule_group) is not UNSET:
                out["actionMapScheduleGroup"] = None if value is None else value.to_dict()
            elif "actionMapScheduleGroup" in out:
                del out["actionMapScheduleGroup"]
            if (value := this.emergency_action_map_schedule_group) is not UNSET:
                out["emergencyActionMapScheduleGroup"] = None if value is None else value.to_dict()
            elif "emergencyActionMapScheduleGroup" in out:
                del out["emergencyActionMapScheduleGroup"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
