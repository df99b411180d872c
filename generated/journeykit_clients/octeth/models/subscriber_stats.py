# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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


class SubscriberStats(Model):
    """How many subscribers are, and ever were, in a journey or an action."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ActiveSubscribers": "active_subscribers",
        "TotalSubscribers": "total_subscribers",
    }

    __slots__ = (*_properties.values(),)

    active_subscribers: int | str | Unset
    """A number of subscribers, as a number or as digits in a string."""
    total_subscribers: int | str | Unset
    """A number of subscribers, as a number or as digits in a string."""

    def __init__(
        self,
        *,
        active_subscribers: int | str | Unset = UNSET,
        total_subscribers: int | str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.active_subscribers = active_subscribers
        self.total_subscribers = total_subscribers

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
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
