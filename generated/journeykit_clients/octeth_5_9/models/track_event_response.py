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
        status: str | Unset
        uuid: str | Unset
        external_id: str | Unset
        identify_event_sent: bool | Unset


class TrackEventResponse(Model):
    """The event was recorded."""

    _properties: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "uuid": "uuid",
        "external_id": "external_id",
        "identify_event_sent": "identify_event_sent",
    }

    __slots__ = (*_properties.values(),)

    status: str | Unset
    """`success`."""
    uuid: str | Unset
    """Id of the event."""
    external_id: str | Unset
    """`ID` as it was sent."""
    identify_event_sent: bool | Unset
    """Whether the subscriber is updated as well."""

    def __init__(
        self,
        *,
        status: str | Unset = UNSET,
        uuid: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        identify_event_sent: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.status = status
        self.uuid = uuid
        self.external_id = external_id
        self.identify_event_sent = identify_event_sent

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
        self.uuid = src_dict.get("uuid", UNSET)
        self.external_id = src_dict.get("external_id", UNSET)
        self.identify_event_sent = src_dict.get("identify_event_sent", UNSET)
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
            if (value := this.uuid) is not UNSET:
                out["uuid"] = value
            elif "uuid" in out:
                del out["uuid"]
            if (value := this.external_id) is not UNSET:
                out["external_id"] = value
            elif "external_id" in out:
                del out["external_id"]
            if (value := this.identify_event_sent) is not UNSET:
                out["identify_event_sent"] = value
            elif "identify_event_sent" in out:
                del out["identify_event_sent"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
