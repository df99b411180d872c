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
        date: str
        send_count: int
        open_count: int
        click_count: int
        total_revenue: float


class EmailActionDay(Model):
    """Figures of one e-mail action on one day."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Date": "date",
        "SendCount": "send_count",
        "OpenCount": "open_count",
        "ClickCount": "click_count",
        "TotalRevenue": "total_revenue",
    }

    __slots__ = (*_properties.values(),)

    date: str
    """The day, as `YYYY-MM-DD`."""
    send_count: int
    """Sent."""
    open_count: int
    """Opened."""
    click_count: int
    """Clicked."""
    total_revenue: float
    """Revenue, in units of the currency."""

    def __init__(
        self,
        *,
        date: str,
        send_count: int,
        open_count: int,
        click_count: int,
        total_revenue: float,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.date = date
        self.send_count = send_count
        self.open_count = open_count
        self.click_count = click_count
        self.total_revenue = total_revenue

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
        self.date = src_dict.get("Date", UNSET)
        self.send_count = src_dict.get("SendCount", UNSET)
        self.open_count = src_dict.get("OpenCount", UNSET)
        self.click_count = src_dict.get("ClickCount", UNSET)
        self.total_revenue = src_dict.get("TotalRevenue", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.date) is not UNSET:
                out["Date"] = value
            elif "Date" in out:
                del out["Date"]
            if (value := this.send_count) is not UNSET:
                out["SendCount"] = value
            elif "SendCount" in out:
                del out["SendCount"]
            if (value := this.open_count) is not UNSET:
                out["OpenCount"] = value
            elif "OpenCount" in out:
                del out["OpenCount"]
            if (value := this.click_count) is not UNSET:
                out["ClickCount"] = value
            elif "ClickCount" in out:
                del out["ClickCount"]
            if (value := this.total_revenue) is not UNSET:
                out["TotalRevenue"] = value
            elif "TotalRevenue" in out:
                del out["TotalRevenue"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
