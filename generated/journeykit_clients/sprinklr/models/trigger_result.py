# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class TriggerResult(Model):
    """The start of a journey."""

    _properties: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "message": "message",
        "trackingId": "tracking_id",
    }

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
    ) -> None:
        self._blank()
        self.status = status
        self.message = message
        self.tracking_id = tracking_id

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.status = get("status", UNSET)
        self.message = get("message", UNSET)
        self.tracking_id = get("trackingId", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.status
        if value is not UNSET:
            out["status"] = value
        value = self.message
        if value is not UNSET:
            out["message"] = value
        value = self.tracking_id
        if value is not UNSET:
            out["trackingId"] = value
        return out
