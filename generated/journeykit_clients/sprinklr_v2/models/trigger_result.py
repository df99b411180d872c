# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .trigger_status import TriggerStatus

_trigger_status = later(__name__, "_trigger_status", ".trigger_status", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        status: TriggerStatus | Unset
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

    status: TriggerStatus | Unset
    """`SUCCESS` where the journey was started. It says nothing about how the journey ends. Other values are not
    documented."""
    message: str | Unset
    """The same in words."""
    tracking_id: str | Unset
    """Id of this start, for Sprinklr's support. Empty in the example of the bulk operation."""

    def __init__(
        self,
        *,
        status: TriggerStatus | Unset = UNSET,
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
        self.message = src_dict.get("message", UNSET)
        self.tracking_id = src_dict.get("trackingId", UNSET)
        at = ""
        value: Any
        try:
            at = "status"
            value = src_dict.get(at, UNSET)
            self.status = value if value is UNSET else _trigger_status[value]
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
            if (value := this.status) is not UNSET:
                out["status"] = None if value is None else value._value_
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
