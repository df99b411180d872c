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
class UpdateCustomFieldValueAction(Model):
    """Set a custom field of the subscriber."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ActionID": "action_id",
        "Action": "action",
        "TargetCustomFieldID": "target_custom_field_id",
        "NewCustomFieldValue": "new_custom_field_value",
    }

    action_id: int | None | str
    """Id of an action that stays, or null to create it."""
    action: Literal["UpdateCustomFieldValue"]
    """Type of the action."""
    target_custom_field_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    new_custom_field_value: str | Unset
    """The value to set."""

    def __init__(
        self,
        *,
        action_id: int | None | str,
        action: Literal["UpdateCustomFieldValue"] = "UpdateCustomFieldValue",
        target_custom_field_id: int | str | Unset = UNSET,
        new_custom_field_value: str | Unset = UNSET,
    ) -> None:
        self._blank()
        self.action_id = action_id
        self.action = action
        self.target_custom_field_id = target_custom_field_id
        self.new_custom_field_value = new_custom_field_value

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
        self.target_custom_field_id = get("TargetCustomFieldID", UNSET)
        self.new_custom_field_value = get("NewCustomFieldValue", UNSET)
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
        value = self.target_custom_field_id
        if value is not UNSET:
            out["TargetCustomFieldID"] = plain(value)
        value = self.new_custom_field_value
        if value is not UNSET:
            out["NewCustomFieldValue"] = value
        return out
