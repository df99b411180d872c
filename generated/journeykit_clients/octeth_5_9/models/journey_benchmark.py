# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart
from ...types import UNSET

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        open_rate: float
        click_rate: float
        click_to_open_rate: float
        bounce_rate: float
        unsubscribe_rate: float
        complaint_rate: float
        revenue_per_subscriber: float
        journey_count: int
        total_sent: int


class JourneyBenchmark(Model):
    """Rates as shares of 1, weighted by e-mails sent."""

    _properties: ClassVar[Mapping[str, str]] = {
        "OpenRate": "open_rate",
        "ClickRate": "click_rate",
        "ClickToOpenRate": "click_to_open_rate",
        "BounceRate": "bounce_rate",
        "UnsubscribeRate": "unsubscribe_rate",
        "ComplaintRate": "complaint_rate",
        "RevenuePerSubscriber": "revenue_per_subscriber",
        "JourneyCount": "journey_count",
        "TotalSent": "total_sent",
    }

    __slots__ = (*_properties.values(),)

    open_rate: float
    """Opened."""
    click_rate: float
    """Clicked."""
    click_to_open_rate: float
    """Clicked, of those opened."""
    bounce_rate: float
    """Bounced."""
    unsubscribe_rate: float
    """Followed by leaving the list."""
    complaint_rate: float
    """Reported as spam."""
    revenue_per_subscriber: float
    """Revenue per subscriber, in units of the currency."""
    journey_count: int
    """Journeys that sent anything."""
    total_sent: int
    """E-mails sent."""

    def __init__(
        self,
        *,
        open_rate: float,
        click_rate: float,
        click_to_open_rate: float,
        bounce_rate: float,
        unsubscribe_rate: float,
        complaint_rate: float,
        revenue_per_subscriber: float,
        journey_count: int,
        total_sent: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.open_rate = open_rate
        self.click_rate = click_rate
        self.click_to_open_rate = click_to_open_rate
        self.bounce_rate = bounce_rate
        self.unsubscribe_rate = unsubscribe_rate
        self.complaint_rate = complaint_rate
        self.revenue_per_subscriber = revenue_per_subscriber
        self.journey_count = journey_count
        self.total_sent = total_sent

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
        self.open_rate = src_dict.get("OpenRate", UNSET)
        self.click_rate = src_dict.get("ClickRate", UNSET)
        self.click_to_open_rate = src_dict.get("ClickToOpenRate", UNSET)
        self.bounce_rate = src_dict.get("BounceRate", UNSET)
        self.unsubscribe_rate = src_dict.get("UnsubscribeRate", UNSET)
        self.complaint_rate = src_dict.get("ComplaintRate", UNSET)
        self.revenue_per_subscriber = src_dict.get("RevenuePerSubscriber", UNSET)
        self.journey_count = src_dict.get("JourneyCount", UNSET)
        self.total_sent = src_dict.get("TotalSent", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.open_rate) is not UNSET:
                out["OpenRate"] = value
            elif "OpenRate" in out:
                del out["OpenRate"]
            if (value := this.click_rate) is not UNSET:
                out["ClickRate"] = value
            elif "ClickRate" in out:
                del out["ClickRate"]
            if (value := this.click_to_open_rate) is not UNSET:
                out["ClickToOpenRate"] = value
            elif "ClickToOpenRate" in out:
                del out["ClickToOpenRate"]
            if (value := this.bounce_rate) is not UNSET:
                out["BounceRate"] = value
            elif "BounceRate" in out:
                del out["BounceRate"]
            if (value := this.unsubscribe_rate) is not UNSET:
                out["UnsubscribeRate"] = value
            elif "UnsubscribeRate" in out:
                del out["UnsubscribeRate"]
            if (value := this.complaint_rate) is not UNSET:
                out["ComplaintRate"] = value
            elif "ComplaintRate" in out:
                del out["ComplaintRate"]
            if (value := this.revenue_per_subscriber) is not UNSET:
                out["RevenuePerSubscriber"] = value
            elif "RevenuePerSubscriber" in out:
                del out["RevenuePerSubscriber"]
            if (value := this.journey_count) is not UNSET:
                out["JourneyCount"] = value
            elif "JourneyCount" in out:
                del out["JourneyCount"]
            if (value := this.total_sent) is not UNSET:
                out["TotalSent"] = value
            elif "TotalSent" in out:
                del out["TotalSent"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
