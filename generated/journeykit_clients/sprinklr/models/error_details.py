# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
        limit: Any | Unset
        window: Any | Unset
        reset_at: Any | Unset


class ErrorDetails(Model):
    """More about the error. For a rate limit, the limit and when it ends."""

    _properties: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "window": "window",
        "resetAt": "reset_at",
    }

    __slots__ = (*_properties.values(),)

    limit: Any | Unset
    """Calls allowed in the window."""
    window: Any | Unset
    """Length of the window."""
    reset_at: Any | Unset
    """When the window ends."""

    def __init__(
        self,
        *,
        limit: Any | Unset = UNSET,
        window: Any | Unset = UNSET,
        reset_at: Any | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.limit = limit
        self.window = window
        self.reset_at = reset_at

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
        self.limit = src_dict.get("limit", UNSET)
        self.window = src_dict.get("window", UNSET)
        self.reset_at = src_dict.get("resetAt", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.limit) is not UNSET:
                out["limit"] = plain(value)
            elif "limit" in out:
                del out["limit"]
            if (value := this.window) is not UNSET:
                out["window"] = plain(value)
            elif "window" in out:
                del out["window"]
            if (value := this.reset_at) is not UNSET:
                out["resetAt"] = plain(value)
            elif "resetAt" in out:
                del out["resetAt"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
