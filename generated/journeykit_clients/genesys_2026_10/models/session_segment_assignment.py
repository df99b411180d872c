# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
    parse_datetime,
)
from ...model import Model, apart, written
from ...types import UNSET

if TYPE_CHECKING:
    import datetime
    from typing import TypedDict, Unpack

    from .assigned_segment import AssignedSegment

_assigned_segment = later(__name__, "_assigned_segment", ".assigned_segment", "AssignedSegment.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        segment: AssignedSegment
        assigned_date: datetime.datetime


class SessionSegmentAssignment(Model):
    """A segment that was assigned in a session."""

    _properties: ClassVar[Mapping[str, str]] = {
        "segment": "segment",
        "assignedDate": "assigned_date",
    }

    __slots__ = (*_properties.values(),)

    segment: AssignedSegment
    """Reference to a segment that was assigned."""
    assigned_date: datetime.datetime
    """When it was assigned. RFC 3339 date-time."""

    def __init__(
        self,
        *,
        segment: AssignedSegment,
        assigned_date: datetime.datetime,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.segment = segment
        self.assigned_date = assigned_date

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
        at = ""
        value: Any
        try:
            at = "segment"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _assigned_segment(value)
            self.segment = value
            at = "assignedDate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.assigned_date = value
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
            if (value := this.segment) is not UNSET:
                out["segment"] = None if value is None else value.to_dict()
            elif "segment" in out:
                del out["segment"]
            if (value := this.assigned_date) is not UNSET:
                out["assignedDate"] = written(value, source.get("assignedDate"))
            elif "assignedDate" in out:
                del out["assignedDate"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
