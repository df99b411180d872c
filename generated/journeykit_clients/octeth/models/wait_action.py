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

    from .wait_unit import WaitUnit

_wait_unit = later(__name__, "_wait_unit", ".wait_unit", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        action_id: int | None | str
        action: Literal["Wait"]
        wait_unit: WaitUnit | Unset
        wait_amount: int | Unset


class WaitAction(Model):
    """Hold the subscriber for some time. `WaitUnit` and `WaitAmount` go together."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ActionID": "action_id",
        "Action": "action",
        "WaitUnit": "wait_unit",
        "WaitAmount": "wait_amount",
    }

    __slots__ = (*_properties.values(),)

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
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.action_id = action_id
        self.action = action
        self.wait_unit = wait_unit
        self.wait_amount = wait_amount

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
        self.wait_amount = src_dict.get("WaitAmount", UNSET)
        at = ""
        value: Any
        try:
            at = "WaitUnit"
            value = src_dict.get(at, UNSET)
            self.wait_unit = value if value is UNSET else _wait_unit[value]
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
            if (value := this.wait_unit) is not UNSET:
                out["WaitUnit"] = None if value is None else value._value_
            elif "WaitUnit" in out:
                del out["WaitUnit"]
            if (value := this.wait_amount) is not UNSET:
                out["WaitAmount"] = value
            elif "WaitAmount" in out:
                del out["WaitAmount"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
