# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
    later,
    plain,
    scalars,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .condition_operator import ConditionOperator
    from .stream_type import StreamType

_condition_operator = later(__name__, "_condition_operator", ".condition_operator", "members.__getitem__")
_stream_type = later(__name__, "_stream_type", ".stream_type", "members.__getitem__")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EventCondition(Model):
    """A condition on one attribute of an event in the visitor's session."""

    _properties: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "values": "values",
        "streamType": "stream_type",
        "sessionType": "session_type",
        "operator": "operator",
        "eventName": "event_name",
    }

    key: str
    """Name of the event attribute."""
    values: list[str]
    """Values to compare with."""
    stream_type: StreamType
    """Kind of event stream."""
    session_type: str
    """Kind of session for which the condition can hold, such as `web`. No list of values is published."""
    operator: ConditionOperator | Unset
    """Comparison of an attribute with a list of values."""
    event_name: str | Unset
    """Name of the event for which the condition can hold."""

    def __init__(
        self,
        *,
        key: str,
        values: list[str],
        stream_type: StreamType,
        session_type: str,
        operator: ConditionOperator | Unset = UNSET,
        event_name: str | Unset = UNSET,
    ) -> None:
        self._blank()
        self.key = key
        self.values = values
        self.stream_type = stream_type
        self.session_type = session_type
        self.operator = operator
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
        self.key = get("key", UNSET)
        self.session_type = get("sessionType", UNSET)
        self.event_name = get("eventName", UNSET)
        at = ""
        value: Any
        try:
            at = "values"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = (scalars)(value)
            self.values = value
            at = "streamType"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _stream_type(value)
            self.stream_type = value
            at = "operator"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _condition_operator(value)
            self.operator = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.key
        if value is not UNSET:
            out["key"] = value
        value = self.values
        if value is not UNSET:
            out["values"] = plain(value)
        value = self.stream_type
        if value is not UNSET:
            out["streamType"] = plain(value)
        value = self.session_type
        if value is not UNSET:
            out["sessionType"] = value
        value = self.operator
        if value is not UNSET:
            out["operator"] = plain(value)
        value = self.event_name
        if value is not UNSET:
            out["eventName"] = value
        return out
