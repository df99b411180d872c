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
    scalars,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .criteria_operator import CriteriaOperator
    from .decision_branches import DecisionBranches

_criteria_operator = later(__name__, "_criteria_operator", ".criteria_operator", "members.__getitem__")
_decision_branches = later(__name__, "_decision_branches", ".decision_branches", "DecisionBranches.from_dict")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class DecisionAction(Model):
    """Branch on criteria."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ActionID": "action_id",
        "Action": "action",
        "CriteriaOperator": "criteria_operator",
        "Criteria": "criteria",
        "Actions": "actions",
    }

    action_id: int | None | str
    """Id of an action that stays, or null to create it."""
    action: Literal["Decision"]
    """Type of the action."""
    criteria_operator: CriteriaOperator | Unset
    """How criteria are combined."""
    criteria: list[Any] | Unset
    """Rules, or groups of rules, in Octeth's criteria syntax; each rule has `type`, `operator` and mostly `value`."""
    actions: DecisionBranches | Unset
    """The two branches of a Decision action."""

    def __init__(
        self,
        *,
        action_id: int | None | str,
        action: Literal["Decision"] = "Decision",
        criteria_operator: CriteriaOperator | Unset = UNSET,
        criteria: list[Any] | Unset = UNSET,
        actions: DecisionBranches | Unset = UNSET,
    ) -> None:
        self._blank()
        self.action_id = action_id
        self.action = action
        self.criteria_operator = criteria_operator
        self.criteria = criteria
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
        at = ""
        value: Any
        try:
            at = "CriteriaOperator"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _criteria_operator(value)
            self.criteria_operator = value
            at = "Criteria"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = (scalars)(value)
            self.criteria = value
            at = "Actions"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _decision_branches(value)
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
        value = self.criteria_operator
        if value is not UNSET:
            out["CriteriaOperator"] = plain(value)
        value = self.criteria
        if value is not UNSET:
            out["Criteria"] = plain(value)
        value = self.actions
        if value is not UNSET:
            out["Actions"] = plain(value)
        return out
