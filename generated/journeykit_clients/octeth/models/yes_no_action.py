# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
    later,
    plain,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .criteria_option import CriteriaOption
    from .yes_no_branches import YesNoBranches

_criteria_option = later(__name__, "_criteria_option", ".criteria_option", "members.__getitem__")
_yes_no_branches = later(__name__, "_yes_no_branches", ".yes_no_branches", "YesNoBranches.from_dict")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class YesNoAction(Model):
    """Branch on a single criterion. Deprecated by Octeth in favour of Decision."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ActionID": "action_id",
        "Action": "action",
        "CriteriaLeft": "criteria_left",
        "CriteriaOperator": "criteria_operator",
        "CriteriaRight": "criteria_right",
        "CriteriaOption": "criteria_option",
        "Actions": "actions",
    }

    action_id: int | None | str
    """Id of an action that stays, or null to create it."""
    action: Literal["YesNo"]
    """Type of the action."""
    criteria_left: str | Unset
    """What to look at, such as `EmailAddress`, `SubscriptionDate` or `CustomField:10`."""
    criteria_operator: str | Unset
    """How to compare, such as `Contains`, `Equals to` or `Is set`."""
    criteria_right: Any | Unset
    """What to compare with: a value, or for opens and clicks an array of campaign ids (`c100`) and autoresponder ids
    (`a100`)."""
    criteria_option: CriteriaOption | Unset
    """How many of several ids have to match."""
    actions: YesNoBranches | Unset
    """The two branches of a YesNo action."""

    def __init__(
        self,
        *,
        action_id: int | None | str,
        action: Literal["YesNo"] = "YesNo",
        criteria_left: str | Unset = UNSET,
        criteria_operator: str | Unset = UNSET,
        criteria_right: Any | Unset = UNSET,
        criteria_option: CriteriaOption | Unset = UNSET,
        actions: YesNoBranches | Unset = UNSET,
    ) -> None:
        self._blank()
        self.action_id = action_id
        self.action = action
        self.criteria_left = criteria_left
        self.criteria_operator = criteria_operator
        self.criteria_right = criteria_right
        self.criteria_option = criteria_option
        self.actions = actions

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
        self.criteria_left = get("CriteriaLeft", UNSET)
        self.criteria_operator = get("CriteriaOperator", UNSET)
        self.criteria_right = get("CriteriaRight", UNSET)
        at = ""
        value: Any
        try:
            at = "CriteriaOption"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _criteria_option(value)
            self.criteria_option = value
            at = "Actions"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _yes_no_branches(value)
            self.actions = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
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
        value = self.criteria_left
        if value is not UNSET:
            out["CriteriaLeft"] = value
        value = self.criteria_operator
        if value is not UNSET:
            out["CriteriaOperator"] = value
        value = self.criteria_right
        if value is not UNSET:
            out["CriteriaRight"] = plain(value)
        value = self.criteria_option
        if value is not UNSET:
            out["CriteriaOption"] = plain(value)
        value = self.actions
        if value is not UNSET:
            out["Actions"] = plain(value)
        return out
