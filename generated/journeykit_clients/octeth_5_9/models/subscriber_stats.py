# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        active_subscribers: int | str | Unset
        total_subscribers: int | str | Unset
        total_revenue: float | Unset


class SubscriberStats(Model):
    """How many subscribers are, and ever were, at an action, and what it earned."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ActiveSubscribers": "active_subscribers",
        "TotalSubscribers": "total_subscribers",
        "TotalRevenue": "total_revenue",
    }

    __slots__ = (*_properties.values(),)

    active_subscribers: int | str | Unset
    """A number of something, as a number or as digits in a string."""
    total_subscribers: int | str | Unset
    """A number of something, as a number or as digits in a string."""
    total_revenue: float | Unset
    """Revenue, in units of the currency."""

    def __init__(
        self,
        *,
        active_subscribers: int | str | Unset = UNSET,
        total_subscribers: int | str | Unset = UNSET,
        total_revenue: float | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.active_subscribers = active_subscribers
        self.total_subscribers = total_subscribers
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
        self.active_subscribers = src_dict.get("ActiveSubscribers", UNSET)
        self.total_subscribers = src_dict.get("TotalSubscribers", UNSET)
        self.total_revenue = src_dict.get("TotalRevenue", UNSET)
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
            if (value := this.total_revenue) is not UNSET:
                out["TotalRevenue"] = value
            elif "TotalRevenue" in out:
                del out["TotalRevenue"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
