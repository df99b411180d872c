# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from ...decoding import (
    DecodeError,
    later,
    new,
    scalars,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .criteria_operator import CriteriaOperator
    from .decision_branches import DecisionBranches

_criteria_operator = later(__name__, "_criteria_operator", ".criteria_operator", "members")
_decision_branches = later(__name__, "_decision_branches", ".decision_branches", "DecisionBranches.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        action_id: int | None | str
        action: Literal["Decision"]
        published: bool | Unset
        criteria_operator: CriteriaOperator | Unset
        criteria: list[Any] | Unset
        actions: DecisionBranches | Unset
        notes: str | Unset


class DecisionAction(Model):
    """Branch on criteria."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ActionID": "action_id",
        "Action": "action",
        "Published": "published",
        "CriteriaOperator": "criteria_operator",
        "Criteria": "criteria",
        "Actions": "actions",
        "Notes": "notes",
    }

    __slots__ = (*_properties.values(),)

    action_id: int | None | str
    """Id of an action that stays, or null to create it."""
    action: Literal["Decision"]
    """Type of the action."""
    published: bool | Unset
    """Whether the action is published."""
    criteria_operator: CriteriaOperator | Unset
    """How criteria are combined."""
    criteria: list[Any] | Unset
    """Rules, or groups of rules, in Octeth's criteria syntax; each rule has `type`, `operator` and mostly `value`."""
    actions: DecisionBranches | Unset
    """The two branches of a Decision action."""
    notes: str | Unset
    """A note for administrators."""

    def __init__(
        self,
        *,
        action_id: int | None | str,
        action: Literal["Decision"] = "Decision",
        published: bool | Unset = UNSET,
        criteria_operator: CriteriaOperator | Unset = UNSET,
        criteria: list[Any] | Unset = UNSET,
        actions: DecisionBranches | Unset = UNSET,
        notes: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.action_id = action_id
        self.action = action
        self.published = published
        self.criteria_operator = criteria_operator
        self.criteria = criteria
        self.actions = actions
        self.notes = notes

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
        self.action_id = src_dict.get("ActionID", UNSET)
        self.action = src_dict.get("Action", UNSET)
        self.published = src_dict.get("Published", UNSET)
        self.notes = src_dict.get("Notes", UNSET)
        at = ""
        value: Any
        try:
            at = "CriteriaOperator"
            value = src_dict.get(at, UNSET)
            self.criteria_operator = value if value is UNSET else _criteria_operator[value]
            at = "Criteria"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.criteria = value
            at = "Actions"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _decision_branches(value)
            self.actions = value
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
            if (value := this.action_id) is not UNSET:
                out["ActionID"] = plain(value)
            elif "ActionID" in out:
                del out["ActionID"]
            if (value := this.action) is not UNSET:
                out["Action"] = value
            elif "Action" in out:
                del out["Action"]
            if (value := this.published) is not UNSET:
                out["Published"] = value
            elif "Published" in out:
                del out["Published"]
            if (value := this.criteria_operator) is not UNSET:
                out["CriteriaOperator"] = None if value is None else value._value_
            elif "CriteriaOperator" in out:
                del out["CriteriaOperator"]
            if (value := this.criteria) is not UNSET:
                out["Criteria"] = plain(value)
            elif "Criteria" in out:
                del out["Criteria"]
            if (value := this.actions) is not UNSET:
                out["Actions"] = None if value is None else value.to_dict()
            elif "Actions" in out:
                del out["Actions"]
            if (value := this.notes) is not UNSET:
                out["Notes"] = value
            elif "Notes" in out:
                del out["Notes"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
