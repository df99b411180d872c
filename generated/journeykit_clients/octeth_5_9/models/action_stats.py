# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .email_action_day import EmailActionDay
    from .email_action_totals import EmailActionTotals

_email_action_day = later(__name__, "_email_action_day", ".email_action_day", "EmailActionDay.from_dict")
_email_action_totals = later(__name__, "_email_action_totals", ".email_action_totals", "EmailActionTotals.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        action_id: int | str
        action: str
        email_id: int | str
        stats: EmailActionTotals
        daily_stats: list[EmailActionDay]
        email_name: str | Unset
        order_no: int | Unset


class ActionStats(Model):
    """Figures of one e-mail action."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ActionID": "action_id",
        "Action": "action",
        "EmailID": "email_id",
        "Stats": "stats",
        "DailyStats": "daily_stats",
        "EmailName": "email_name",
        "OrderNo": "order_no",
    }

    __slots__ = (*_properties.values(),)

    action_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    action: str
    """Always `SendEmail`."""
    email_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    stats: EmailActionTotals
    """What happened to the e-mails of a journey."""
    daily_stats: list[EmailActionDay]
    """Figures by day, days without activity included."""
    email_name: str | Unset
    """Name of the e-mail."""
    order_no: int | Unset
    """Place in the journey."""

    def __init__(
        self,
        *,
        action_id: int | str,
        action: str,
        email_id: int | str,
        stats: EmailActionTotals,
        daily_stats: list[EmailActionDay],
        email_name: str | Unset = UNSET,
        order_no: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.action_id = action_id
        self.action = action
        self.email_id = email_id
        self.stats = stats
        self.daily_stats = daily_stats
        self.email_name = email_name
        self.order_no = order_no

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
        self.email_id = src_dict.get("EmailID", UNSET)
        self.email_name = src_dict.get("EmailName", UNSET)
        self.order_no = src_dict.get("OrderNo", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "Stats"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _email_action_totals(value)
            self.stats = value
            at = "DailyStats"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _email_action_day(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.daily_stats = value
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
            if (value := this.email_id) is not UNSET:
                out["EmailID"] = plain(value)
            elif "EmailID" in out:
                del out["EmailID"]
            if (value := this.stats) is not UNSET:
                out["Stats"] = None if value is None else value.to_dict()
            elif "Stats" in out:
                del out["Stats"]
            if (value := this.daily_stats) is not UNSET:
                out["DailyStats"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "DailyStats" in out:
                del out["DailyStats"]
            if (value := this.email_name) is not UNSET:
                out["EmailName"] = value
            elif "EmailName" in out:
                del out["EmailName"]
            if (value := this.order_no) is not UNSET:
                out["OrderNo"] = value
            elif "OrderNo" in out:
                del out["OrderNo"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
