# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
        status: str | Unset
        message: str | Unset
        tracking_id: str | Unset


class TriggerResult(Model):
    """The start of a journey."""

    _properties: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "message": "message",
        "trackingId": "tracking_id",
    }

    __slots__ = (*_properties.values(),)

    status: str | Unset
    """`SUCCESS` where the journey was started. It says nothing about its end."""
    message: str | Unset
    """The same in words."""
    tracking_id: str | Unset
    """Id of this start, for Sprinklr's support."""

    def __init__(
        self,
        *,
        status: str | Unset = UNSET,
        message: str | Unset = UNSET,
        tracking_id: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.status = status
        self.message = message
        self.tracking_id = tracking_id

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
        self.status = src_dict.get("status", UNSET)
        self.message = src_dict.get("message", UNSET)
        self.tracking_id = src_dict.get("trackingId", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.status) is not UNSET:
                out["status"] = value
            elif "status" in out:
                del out["status"]
            if (value := this.message) is not UNSET:
                out["message"] = value
            elif "message" in out:
                del out["message"]
            if (value := this.tracking_id) is not UNSET:
                out["trackingId"] = value
            elif "trackingId" in out:
                del out["trackingId"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
