# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
    from .weekday import Weekday

_wait_unit = later(__name__, "_wait_unit", ".wait_unit", "members")
_weekday = later(__name__, "_weekday", ".weekday", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        action_id: int | None | str
        action: Literal["Wait"]
        published: bool | Unset
        wait_unit: WaitUnit | Unset
        wait_amount: int | Unset
        time_constraint_enabled: bool | Unset
        dont_send_before: str | Unset
        dont_send_after: str | Unset
        allowed_days: list[Weekday] | Unset
        notes: str | Unset


class WaitAction(Model):
    """Hold the subscriber for some time. `WaitUnit` and `WaitAmount` go together."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ActionID": "action_id",
        "Action": "action",
        "Published": "published",
        "WaitUnit": "wait_unit",
        "WaitAmount": "wait_amount",
        "TimeConstraintEnabled": "time_constraint_enabled",
        "DontSendBefore": "dont_send_before",
        "DontSendAfter": "dont_send_after",
        "AllowedDays": "allowed_days",
        "Notes": "notes",
    }

    __slots__ = (*_properties.values(),)

    action_id: int | None | str
    """Id of an action that stays, or null to create it."""
    action: Literal["Wait"]
    """Type of the action."""
    published: bool | Unset
    """Whether the action is published."""
    wait_unit: WaitUnit | Unset
    """Unit of a wait."""
    wait_amount: int | Unset
    """How long, in `WaitUnit`."""
    time_constraint_enabled: bool | Unset
    """After the wait, let the subscriber go on at the days and times below only."""
    dont_send_before: str | Unset
    """From which time of day, as `HH:MM`. Only with `TimeConstraintEnabled`, like the next two."""
    dont_send_after: str | Unset
    """Until which time of day, as `HH:MM`; later than `DontSendBefore`."""
    allowed_days: list[Weekday] | Unset
    """On which days, at least one; all by default."""
    notes: str | Unset
    """A note for administrators."""

    def __init__(
        self,
        *,
        action_id: int | None | str,
        action: Literal["Wait"] = "Wait",
        published: bool | Unset = UNSET,
        wait_unit: WaitUnit | Unset = UNSET,
        wait_amount: int | Unset = UNSET,
        time_constraint_enabled: bool | Unset = UNSET,
        dont_send_before: str | Unset = UNSET,
        dont_send_after: str | Unset = UNSET,
        allowed_days: list[Weekday] | Unset = UNSET,
        notes: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.action_id = action_id
        self.action = action
        self.published = published
        self.wait_unit = wait_unit
        self.wait_amount = wait_amount
        self.time_constraint_enabled = time_constraint_enabled
        self.dont_send_before = dont_send_before
        self.dont_send_after = dont_send_after
        self.allowed_days = allowed_days
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
        self.wait_amount = src_dict.get("WaitAmount", UNSET)
        self.time_constraint_enabled = src_dict.get("TimeConstraintEnabled", UNSET)
        self.dont_send_before = src_dict.get("DontSendBefore", UNSET)
        self.dont_send_after = src_dict.get("DontSendAfter", UNSET)
        self.notes = src_dict.get("Notes", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "WaitUnit"
            value = src_dict.get(at, UNSET)
            self.wait_unit = value if value is UNSET else _wait_unit[value]
            at = "AllowedDays"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _weekday[item])
                except TypeError:
                    raise DecodeError("a scalar", value[len(items)]).within(len(items)) from None
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.allowed_days = value
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
            if (value := this.wait_unit) is not UNSET:
                out["WaitUnit"] = None if value is None else value._value_
            elif "WaitUnit" in out:
                del out["WaitUnit"]
            if (value := this.wait_amount) is not UNSET:
                out["WaitAmount"] = value
            elif "WaitAmount" in out:
                del out["WaitAmount"]
            if (value := this.time_constraint_enabled) is not UNSET:
                out["TimeConstraintEnabled"] = value
            elif "TimeConstraintEnabled" in out:
                del out["TimeConstraintEnabled"]
            if (value := this.dont_send_before) is not UNSET:
                out["DontSendBefore"] = value
            elif "DontSendBefore" in out:
                del out["DontSendBefore"]
            if (value := this.dont_send_after) is not UNSET:
                out["DontSendAfter"] = value
            elif "DontSendAfter" in out:
                del out["DontSendAfter"]
            if (value := this.allowed_days) is not UNSET:
                out["AllowedDays"] = plain(value)
            elif "AllowedDays" in out:
                del out["AllowedDays"]
            if (value := this.notes) is not UNSET:
                out["Notes"] = value
            elif "Notes" in out:
                del out["Notes"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
