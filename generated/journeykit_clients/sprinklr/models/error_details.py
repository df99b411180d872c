# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
    plain,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ErrorDetails(Model):
    """More about the error. For a rate limit, the limit and when it ends."""

    _properties: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "window": "window",
        "resetAt": "reset_at",
    }

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
    ) -> None:
        self._blank()
        self.limit = limit
        self.window = window
        self.reset_at = reset_at

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.limit = get("limit", UNSET)
        self.window = get("window", UNSET)
        self.reset_at = get("resetAt", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.limit
        if value is not UNSET:
            out["limit"] = plain(value)
        value = self.window
        if value is not UNSET:
            out["window"] = plain(value)
        value = self.reset_at
        if value is not UNSET:
            out["resetAt"] = plain(value)
        return out
