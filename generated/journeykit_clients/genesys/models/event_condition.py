# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
    scalars,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .condition_operator import ConditionOperator
    from .stream_type import StreamType

_condition_operator = later(__name__, "_condition_operator", ".condition_operator", "members")
_stream_type = later(__name__, "_stream_type", ".stream_type", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        key: str
        values: list[str]
        stream_type: StreamType
        session_type: str
        operator: ConditionOperator | Unset
        event_name: str | Unset


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

    __slots__ = (*_properties.values(),)

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
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.key = key
        self.values = values
        self.stream_type = stream_type
        self.session_type = session_type
        self.operator = operator
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
        self.key = src_dict.get("key", UNSET)
        self.session_type = src_dict.get("sessionType", UNSET)
        self.event_name = src_dict.get("eventName", UNSET)
        at = ""
        value: Any
        try:
            at = "values"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.values = value
            at = "streamType"
            value = src_dict.get(at, UNSET)
            self.stream_type = value if value is UNSET else _stream_type[value]
            at = "operator"
            value = src_dict.get(at, UNSET)
            self.operator = value if value is UNSET else _condition_operator[value]
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
            if (value := this.key) is not UNSET:
                out["key"] = value
            elif "key" in out:
                del out["key"]
            if (value := this.values) is not UNSET:
                out["values"] = [*value] if value.__class__ is list else plain(value)
            elif "values" in out:
                del out["values"]
            if (value := this.stream_type) is not UNSET:
                out["streamType"] = None if value is None else value._value_
            elif "streamType" in out:
                del out["streamType"]
            if (value := this.session_type) is not UNSET:
                out["sessionType"] = value
            elif "sessionType" in out:
                del out["sessionType"]
            if (value := this.operator) is not UNSET:
                out["operator"] = None if value is None else value._value_
            elif "operator" in out:
                del out["operator"]
            if (value := this.event_name) is not UNSET:
                out["eventName"] = value
            elif "eventName" in out:
                del out["eventName"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
