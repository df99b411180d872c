# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

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

    from .action_parameters import ActionParameters
    from .day_revenue import DayRevenue
    from .subscriber_stats import SubscriberStats

_action_parameters = later(__name__, "_action_parameters", ".action_parameters", "ActionParameters.from_dict")
_day_revenue = later(__name__, "_day_revenue", ".day_revenue", "DayRevenue.from_dict")
_subscriber_stats = later(__name__, "_subscriber_stats", ".subscriber_stats", "SubscriberStats.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        action_id: int | str
        order_no: int | str | Unset
        action: str | Unset
        action_parameters: ActionParameters | Unset
        published: bool | str | Unset
        stats: SubscriberStats | Unset
        daily_stats: list[Any] | Unset
        revenue: float | Unset
        days_revenue: list[DayRevenue] | Unset


class JourneyAction(Model):
    """An action of a journey, as answered. To send it back, put its parameters beside `Action`."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ActionID": "action_id",
        "OrderNo": "order_no",
        "Action": "action",
        "ActionParameters": "action_parameters",
        "Published": "published",
        "Stats": "stats",
        "DailyStats": "daily_stats",
        "Revenue": "revenue",
        "DaysRevenue": "days_revenue",
    }

    __slots__ = (*_properties.values(),)

    action_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    order_no: int | str | Unset
    """A number of something, as a number or as digits in a string."""
    action: str | Unset
    """Type of the action, such as `Wait`; see the types of `JourneyActionInput`."""
    action_parameters: ActionParameters | Unset
    """Properties of an action. Which ones there are depends on its type."""
    published: bool | str | Unset
    """Whether the action is published; text in the answer of `journey.actions.published`."""
    stats: SubscriberStats | Unset
    """How many subscribers are, and ever were, at an action, and what it earned."""
    daily_stats: list[Any] | Unset
    """The same by day."""
    revenue: float | Unset
    """Revenue of a SendEmail action, in units of the currency."""
    days_revenue: list[DayRevenue] | Unset
    """The same by day."""

    def __init__(
        self,
        *,
        action_id: int | str,
        order_no: int | str | Unset = UNSET,
        action: str | Unset = UNSET,
        action_parameters: ActionParameters | Unset = UNSET,
        published: bool | str | Unset = UNSET,
        stats: SubscriberStats | Unset = UNSET,
        daily_stats: list[Any] | Unset = UNSET,
        revenue: float | Unset = UNSET,
        days_revenue: list[DayRevenue] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.action_id = action_id
        self.order_no = order_no
        self.action = action
        self.action_parameters = action_parameters
        self.published = published
        self.stats = stats
        self.daily_stats = daily_stats
        self.revenue = revenue
        self.days_revenue = days_revenue

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
        self.order_no = src_dict.get("OrderNo", UNSET)
        self.action = src_dict.get("Action", UNSET)
        self.published = src_dict.get("Published", UNSET)
        self.revenue = src_dict.get("Revenue", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "ActionParameters"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _action_parameters(value)
            self.action_parameters = value
            at = "Stats"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _subscriber_stats(value)
            self.stats = value
            at = "DailyStats"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.daily_stats = value
            at = "DaysRevenue"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _day_revenue(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.days_revenue = value
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
            if (value := this.order_no) is not UNSET:
                out["OrderNo"] = plain(value)
            elif "OrderNo" in out:
                del out["OrderNo"]
            if (value := this.action) is not UNSET:
                out["Action"] = value
            elif "Action" in out:
                del out["Action"]
            if (value := this.action_parameters) is not UNSET:
                out["ActionParameters"] = None if value is None else value.to_dict()
            elif "ActionParameters" in out:
                del out["ActionParameters"]
            if (value := this.published) is not UNSET:
                out["Published"] = plain(value)
            elif "Published" in out:
                del out["Published"]
            if (value := this.stats) is not UNSET:
                out["Stats"] = None if value is None else value.to_dict()
            elif "Stats" in out:
                del out["Stats"]
            if (value := this.daily_stats) is not UNSET:
                out["DailyStats"] = plain(value)
            elif "DailyStats" in out:
                del out["DailyStats"]
            if (value := this.revenue) is not UNSET:
                out["Revenue"] = value
            elif "Revenue" in out:
                del out["Revenue"]
            if (value := this.days_revenue) is not UNSET:
                out["DaysRevenue"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "DaysRevenue" in out:
                del out["DaysRevenue"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
