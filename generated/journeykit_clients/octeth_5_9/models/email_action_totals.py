# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        send_count: int | Unset
        delivery_count: int | Unset
        open_count: int | Unset
        click_count: int | Unset
        bounce_count: int | Unset
        unsubscribe_count: int | Unset
        spam_complaint_count: int | Unset
        total_revenue: float | Unset
        conversion_count: int | Unset
        browser_view_count: int | Unset
        forward_count: int | Unset


class EmailActionTotals(Model):
    """What happened to the e-mails of a journey."""

    _properties: ClassVar[Mapping[str, str]] = {
        "SendCount": "send_count",
        "DeliveryCount": "delivery_count",
        "OpenCount": "open_count",
        "ClickCount": "click_count",
        "BounceCount": "bounce_count",
        "UnsubscribeCount": "unsubscribe_count",
        "SpamComplaintCount": "spam_complaint_count",
        "TotalRevenue": "total_revenue",
        "ConversionCount": "conversion_count",
        "BrowserViewCount": "browser_view_count",
        "ForwardCount": "forward_count",
    }

    __slots__ = (*_properties.values(),)

    send_count: int | Unset
    """Sent."""
    delivery_count: int | Unset
    """Delivered."""
    open_count: int | Unset
    """Opened."""
    click_count: int | Unset
    """Clicked."""
    bounce_count: int | Unset
    """Bounced."""
    unsubscribe_count: int | Unset
    """Followed by leaving the list."""
    spam_complaint_count: int | Unset
    """Reported as spam."""
    total_revenue: float | Unset
    """Revenue, in units of the currency."""
    conversion_count: int | Unset
    """Followed by a conversion. Always 0 where `EmailID` or `ISP` is given."""
    browser_view_count: int | Unset
    """Seen in the browser. Always 0 where `EmailID` or `ISP` is given."""
    forward_count: int | Unset
    """Forwarded. Always 0 where `EmailID` or `ISP` is given."""

    def __init__(
        self,
        *,
        send_count: int | Unset = UNSET,
        delivery_count: int | Unset = UNSET,
        open_count: int | Unset = UNSET,
        click_count: int | Unset = UNSET,
        bounce_count: int | Unset = UNSET,
        unsubscribe_count: int | Unset = UNSET,
        spam_complaint_count: int | Unset = UNSET,
        total_revenue: float | Unset = UNSET,
        conversion_count: int | Unset = UNSET,
        browser_view_count: int | Unset = UNSET,
        forward_count: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.send_count = send_count
        self.delivery_count = delivery_count
        self.open_count = open_count
        self.click_count = click_count
        self.bounce_count = bounce_count
        self.unsubscribe_count = unsubscribe_count
        self.spam_complaint_count = spam_complaint_count
        self.total_revenue = total_revenue
        self.conversion_count = conversion_count
        self.browser_view_count = browser_view_count
        self.forward_count = forward_count

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
        self.send_count = src_dict.get("SendCount", UNSET)
        self.delivery_count = src_dict.get("DeliveryCount", UNSET)
        self.open_count = src_dict.get("OpenCount", UNSET)
        self.click_count = src_dict.get("ClickCount", UNSET)
        self.bounce_count = src_dict.get("BounceCount", UNSET)
        self.unsubscribe_count = src_dict.get("UnsubscribeCount", UNSET)
        self.spam_complaint_count = src_dict.get("SpamComplaintCount", UNSET)
        self.total_revenue = src_dict.get("TotalRevenue", UNSET)
        self.conversion_count = src_dict.get("ConversionCount", UNSET)
        self.browser_view_count = src_dict.get("BrowserViewCount", UNSET)
        self.forward_count = src_dict.get("ForwardCount", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.send_count) is not UNSET:
                out["SendCount"] = value
            elif "SendCount" in out:
                del out["SendCount"]
            if (value := this.delivery_count) is not UNSET:
                out["DeliveryCount"] = value
            elif "DeliveryCount" in out:
                del out["DeliveryCount"]
            if (value := this.open_count) is not UNSET:
                out["OpenCount"] = value
            elif "OpenCount" in out:
                del out["OpenCount"]
            if (value := this.click_count) is not UNSET:
                out["ClickCount"] = value
            elif "ClickCount" in out:
                del out["ClickCount"]
            if (value := this.bounce_count) is not UNSET:
                out["BounceCount"] = value
            elif "BounceCount" in out:
                del out["BounceCount"]
            if (value := this.unsubscribe_count) is not UNSET:
                out["UnsubscribeCount"] = value
            elif "UnsubscribeCount" in out:
                del out["UnsubscribeCount"]
            if (value := this.spam_complaint_count) is not UNSET:
                out["SpamComplaintCount"] = value
            elif "SpamComplaintCount" in out:
                del out["SpamComplaintCount"]
            if (value := this.total_revenue) is not UNSET:
                out["TotalRevenue"] = value
            elif "TotalRevenue" in out:
                del out["TotalRevenue"]
            if (value := this.conversion_count) is not UNSET:
                out["ConversionCount"] = value
            elif "ConversionCount" in out:
                del out["ConversionCount"]
            if (value := this.browser_view_count) is not UNSET:
                out["BrowserViewCount"] = value
            elif "BrowserViewCount" in out:
                del out["BrowserViewCount"]
            if (value := this.forward_count) is not UNSET:
                out["ForwardCount"] = value
            elif "ForwardCount" in out:
                del out["ForwardCount"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
