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
    from .wait_unit import WaitUnit

_wait_unit = later(__name__, "_wait_unit", ".wait_unit", "members.__getitem__")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class WaitAction(Model):
    """Hold the subscriber for some time. `WaitUnit` and `WaitAmount` go together."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ActionID": "action_id",
        "Action": "action",
        "WaitUnit": "wait_unit",
        "WaitAmount": "wait_amount",
    }

    action_id: int | None | str
    """Id of an action that stays, or null to create it."""
    action: Literal["Wait"]
    """Type of the action."""
    wait_unit: WaitUnit | Unset
    """Unit of a wait."""
    wait_amount: int | Unset
    """How long, in `WaitUnit`."""

    def __init__(
        self,
        *,
        action_id: int | None | str,
        action: Literal["Wait"] = "Wait",
        wait_unit: WaitUnit | Unset = UNSET,
        wait_amount: int | Unset = UNSET,
    ) -> None:
        self._blank()
        self.action_id = action_id
        self.action = action
        self.wait_unit = wait_unit
        self.wait_amount = wait_amount

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
        self.wait_amount = get("WaitAmount", UNSET)
        at = ""
        value: Any
        try:
            at = "WaitUnit"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _wait_unit(value)
            self.wait_unit = value
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
        value = self.wait_unit
        if value is not UNSET:
            out["WaitUnit"] = plain(value)
        value = self.wait_amount
        if value is not UNSET:
            out["WaitAmount"] = value
        return out
