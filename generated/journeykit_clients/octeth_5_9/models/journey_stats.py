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

    from .day_revenue import DayRevenue
    from .email_action_totals import EmailActionTotals

_day_revenue = later(__name__, "_day_revenue", ".day_revenue", "DayRevenue.from_dict")
_email_action_totals = later(__name__, "_email_action_totals", ".email_action_totals", "EmailActionTotals.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        active_subscribers: int | str | Unset
        total_subscribers: int | str | Unset
        aggregated_email_actions: EmailActionTotals | Unset
        aggregated_days_email_actions: list[Any] | Unset
        total_revenue: float | Unset
        days_revenue: list[DayRevenue] | Unset
        last_triggered_at: None | str | Unset
        last_activity_at: None | str | Unset
        total_enrolled_lifetime: int | Unset


class JourneyStats(Model):
    """Subscribers, e-mails and revenue of a journey."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ActiveSubscribers": "active_subscribers",
        "TotalSubscribers": "total_subscribers",
        "AggregatedEmailActions": "aggregated_email_actions",
        "AggregatedDaysEmailActions": "aggregated_days_email_actions",
        "TotalRevenue": "total_revenue",
        "DaysRevenue": "days_revenue",
        "LastTriggeredAt": "last_triggered_at",
        "LastActivityAt": "last_activity_at",
        "TotalEnrolledLifetime": "total_enrolled_lifetime",
    }

    __slots__ = (*_properties.values(),)

    active_subscribers: int | str | Unset
    """A number of something, as a number or as digits in a string."""
    total_subscribers: int | str | Unset
    """A number of something, as a number or as digits in a string."""
    aggregated_email_actions: EmailActionTotals | Unset
    """What happened to the e-mails of a journey."""
    aggregated_days_email_actions: list[Any] | Unset
    """The same by day, over the days asked for."""
    total_revenue: float | Unset
    """Revenue, in units of the currency."""
    days_revenue: list[DayRevenue] | Unset
    """Revenue by day."""
    last_triggered_at: None | str | Unset
    """When somebody last entered it; null if nobody did. With `IncludeActivityCounters` only, like the next two."""
    last_activity_at: None | str | Unset
    """When anything last happened in it; null if nothing did."""
    total_enrolled_lifetime: int | Unset
    """How many different subscribers ever entered it."""

    def __init__(
        self,
        *,
        active_subscribers: int | str | Unset = UNSET,
        total_subscribers: int | str | Unset = UNSET,
        aggregated_email_actions: EmailActionTotals | Unset = UNSET,
        aggregated_days_email_actions: list[Any] | Unset = UNSET,
        total_revenue: float | Unset = UNSET,
        days_revenue: list[DayRevenue] | Unset = UNSET,
        last_triggered_at: None | str | Unset = UNSET,
        last_activity_at: None | str | Unset = UNSET,
        total_enrolled_lifetime: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.active_subscribers = active_subscribers
        self.total_subscribers = total_subscribers
        self.aggregated_email_actions = aggregated_email_actions
        self.aggregated_days_email_actions = aggregated_days_email_actions
        self.total_revenue = total_revenue
        self.days_revenue = days_revenue
        self.last_triggered_at = last_triggered_at
        self.last_activity_at = last_activity_at
        self.total_enrolled_lifetime = total_enrolled_lifetime

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
        self.active_subscribers = src_dict.get("ActiveSubscribers", UNSET)
        self.total_subscribers = src_dict.get("TotalSubscribers", UNSET)
        self.total_revenue = src_dict.get("TotalRevenue", UNSET)
        self.last_triggered_at = src_dict.get("LastTriggeredAt", UNSET)
        self.last_activity_at = src_dict.get("LastActivityAt", UNSET)
        self.total_enrolled_lifetime = src_dict.get("TotalEnrolledLifetime", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "AggregatedEmailActions"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _email_action_totals(value)
            self.aggregated_email_actions = value
            at = "AggregatedDaysEmailActions"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.aggregated_days_email_actions = value
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
            if (value := this.active_subscribers) is not UNSET:
                out["ActiveSubscribers"] = plain(value)
            elif "ActiveSubscribers" in out:
                del out["ActiveSubscribers"]
            if (value := this.total_subscribers) is not UNSET:
                out["TotalSubscribers"] = plain(value)
            elif "TotalSubscribers" in out:
                del out["TotalSubscribers"]
            if (value := this.aggregated_email_actions) is not UNSET:
                out["AggregatedEmailActions"] = None if value is None else value.to_dict()
            elif "AggregatedEmailActions" in out:
                del out["AggregatedEmailActions"]
            if (value := this.aggregated_days_email_actions) is not UNSET:
                out["AggregatedDaysEmailActions"] = plain(value)
            elif "AggregatedDaysEmailActions" in out:
                del out["AggregatedDaysEmailActions"]
            if (value := this.total_revenue) is not UNSET:
                out["TotalRevenue"] = value
            elif "TotalRevenue" in out:
                del out["TotalRevenue"]
            if (value := this.days_revenue) is not UNSET:
                out["DaysRevenue"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "DaysRevenue" in out:
                del out["DaysRevenue"]
            if (value := this.last_triggered_at) is not UNSET:
                out["LastTriggeredAt"] = plain(value)
            elif "LastTriggeredAt" in out:
                del out["LastTriggeredAt"]
            if (value := this.last_activity_at) is not UNSET:
                out["LastActivityAt"] = plain(value)
            elif "LastActivityAt" in out:
                del out["LastActivityAt"]
            if (value := this.total_enrolled_lifetime) is not UNSET:
                out["TotalEnrolledLifetime"] = value
            elif "TotalEnrolledLifetime" in out:
                del out["TotalEnrolledLifetime"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
