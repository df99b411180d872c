# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .patch_criteria import PatchCriteria
    from .stream_type import StreamType

_patch_criteria = later(__name__, "_patch_criteria", ".patch_criteria", "PatchCriteria.from_dict")
_stream_type = later(__name__, "_stream_type", ".stream_type", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        criteria: list[PatchCriteria] | Unset
        count: int | Unset
        stream_type: StreamType | Unset
        session_type: str | Unset
        event_name: str | Unset


class PatchJourneyPattern(Model):
    """One kind of event and how often it must occur, changed."""

    _properties: ClassVar[Mapping[str, str]] = {
        "criteria": "criteria",
        "count": "count",
        "streamType": "stream_type",
        "sessionType": "session_type",
        "eventName": "event_name",
    }

    __slots__ = (*_properties.values(),)

    criteria: list[PatchCriteria] | Unset
    """Conditions, all of which must hold."""
    count: int | Unset
    """How often the event must occur."""
    stream_type: StreamType | Unset
    """Kind of event stream."""
    session_type: str | Unset
    """Kind of session. No list of values is published."""
    event_name: str | Unset
    """Name of the event."""

    def __init__(
        self,
        *,
        criteria: list[PatchCriteria] | Unset = UNSET,
        count: int | Unset = UNSET,
        stream_type: StreamType | Unset = UNSET,
        session_type: str | Unset = UNSET,
        event_name: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.criteria = criteria
        self.count = count
        self.stream_type = stream_type
        self.session_type = session_type
        self.event_name = event_name

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
        self.count = src_dict.get("count", UNSET)
        self.session_type = src_dict.get("sessionType", UNSET)
        self.event_name = src_dict.get("eventName", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "criteria"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _patch_criteria(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.criteria = value
            at = "streamType"
            value = src_dict.get(at, UNSET)
            self.stream_type = value if value is UNSET else _stream_type[value]
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
            if (value := this.criteria) is not UNSET:
                out["criteria"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "criteria" in out:
                del out["criteria"]
            if (value := this.count) is not UNSET:
                out["count"] = value
            elif "count" in out:
                del out["count"]
            if (value := this.stream_type) is not UNSET:
                out["streamType"] = None if value is None else value._value_
            elif "streamType" in out:
                del out["streamType"]
            if (value := this.session_type) is not UNSET:
                out["sessionType"] = value
            elif "sessionType" in out:
                del out["sessionType"]
            if (value := this.event_name) is not UNSET:
                out["eventName"] = value
            elif "eventName" in out:
                del out["eventName"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
