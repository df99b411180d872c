# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
    decode_list,
    later,
    plain,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .criteria import Criteria
    from .stream_type import StreamType

_criteria = later(__name__, "_criteria", ".criteria", "Criteria.from_dict")
_stream_type = later(__name__, "_stream_type", ".stream_type", "members.__getitem__")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneyPattern(Model):
    """One kind of event, and how often it must occur."""

    _properties: ClassVar[Mapping[str, str]] = {
        "criteria": "criteria",
        "streamType": "stream_type",
        "sessionType": "session_type",
        "count": "count",
        "eventName": "event_name",
    }

    criteria: list[Criteria]
    """Conditions on the event, all of which must hold."""
    stream_type: StreamType
    """Kind of event stream."""
    session_type: str
    """Kind of session that the event belongs to, such as `web`. No list of values is published."""
    count: int | Unset
    """How often the event must occur."""
    event_name: str | Unset
    """Name of the event."""

    def __init__(
        self,
        *,
        criteria: list[Criteria],
        stream_type: StreamType,
        session_type: str,
        count: int | Unset = UNSET,
        event_name: str | Unset = UNSET,
    ) -> None:
        self._blank()
        self.criteria = criteria
        self.stream_type = stream_type
        self.session_type = session_type
        self.count = count
        self.event_name = event_name

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.session_type = get("sessionType", UNSET)
        self.count = get("count", UNSET)
        self.event_name = get("eventName", UNSET)
        at = ""
        value: Any
        try:
            at = "criteria"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_list(value, _criteria)
            self.criteria = value
            at = "streamType"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _stream_type(value)
            self.stream_type = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.criteria
        if value is not UNSET:
            out["criteria"] = plain(value)
        value = self.stream_type
        if value is not UNSET:
            out["streamType"] = plain(value)
        value = self.session_type
        if value is not UNSET:
            out["sessionType"] = value
        value = self.count
        if value is not UNSET:
            out["count"] = value
        value = self.event_name
        if value is not UNSET:
            out["eventName"] = value
        return out
