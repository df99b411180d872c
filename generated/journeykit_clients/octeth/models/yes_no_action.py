# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .criteria_option import CriteriaOption
    from .yes_no_branches import YesNoBranches

_criteria_option = later(__name__, "_criteria_option", ".criteria_option", "members")
_yes_no_branches = later(__name__, "_yes_no_branches", ".yes_no_branches", "YesNoBranches.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        action_id: int | None | str
        action: Literal["YesNo"]
        criteria_left: str | Unset
        criteria_operator: str | Unset
        criteria_right: Any | Unset
        criteria_option: CriteriaOption | Unset
        actions: YesNoBranches | Unset


class YesNoAction(Model):
    """Branch on a single criterion. Deprecated by Octeth in favour of Decision. Deprecated by the vendor."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ActionID": "action_id",
        "Action": "action",
        "CriteriaLeft": "criteria_left",
        "CriteriaOperator": "criteria_operator",
        "CriteriaRight": "criteria_right",
        "CriteriaOption": "criteria_option",
        "Actions": "actions",
    }

    __slots__ = (*_properties.values(),)

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
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.action_id = action_id
        self.action = action
        self.criteria_left = criteria_left
        self.criteria_operator = criteria_operator
        self.criteria_right = criteria_right
        self.criteria_option = criteria_option
        self.actions = actions

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
        self.criteria_left = src_dict.get("CriteriaLeft", UNSET)
        self.criteria_operator = src_dict.get("CriteriaOperator", UNSET)
        self.criteria_right = src_dict.get("CriteriaRight", UNSET)
        at = ""
        value: Any
        try:
            at = "CriteriaOption"
            value = src_dict.get(at, UNSET)
            self.criteria_option = value if value is UNSET else _criteria_option[value]
            at = "Actions"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _yes_no_branches(value)
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
            if (value := this.criteria_left) is not UNSET:
                out["CriteriaLeft"] = value
            elif "CriteriaLeft" in out:
                del out["CriteriaLeft"]
            if (value := this.criteria_operator) is not UNSET:
                out["CriteriaOperator"] = value
            elif "CriteriaOperator" in out:
                del out["CriteriaOperator"]
            if (value := this.criteria_right) is not UNSET:
                out["CriteriaRight"] = plain(value)
            elif "CriteriaRight" in out:
                del out["CriteriaRight"]
            if (value := this.criteria_option) is not UNSET:
                out["CriteriaOption"] = None if value is None else value._value_
            elif "CriteriaOption" in out:
                del out["CriteriaOption"]
            if (value := this.actions) is not UNSET:
                out["Actions"] = None if value is None else value.to_dict()
            elif "Actions" in out:
                del out["Actions"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
