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
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from typing import TypedDict, Unpack

    from .addressable_entity_ref import AddressableEntityRef
    from .segment_assignment_segment import SegmentAssignmentSegment
    from .segment_assignment_session import SegmentAssignmentSession

_addressable_entity_ref = later(
    __name__, "_addressable_entity_ref", ".addressable_entity_ref", "AddressableEntityRef.from_dict"
)
_segment_assignment_segment = later(
    __name__, "_segment_assignment_segment", ".segment_assignment_segment", "SegmentAssignmentSegment.from_dict"
)
_segment_assignment_session = later(
    __name__, "_segment_assignment_session", ".segment_assignment_session", "SegmentAssignmentSession.from_dict"
)


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        date_assigned: datetime.datetime
        segment: SegmentAssignmentSegment
        external_contact: AddressableEntityRef
        date_for_unassignment: datetime.datetime
        session: SegmentAssignmentSession | Unset


class SegmentAssignment(Model):
    """The assignment of a segment to an external contact."""

    _properties: ClassVar[Mapping[str, str]] = {
        "dateAssigned": "date_assigned",
        "segment": "segment",
        "externalContact": "external_contact",
        "dateForUnassignment": "date_for_unassignment",
        "session": "session",
    }

    __slots__ = (*_properties.values(),)

    date_assigned: datetime.datetime
    """When the segment was assigned. RFC 3339 date-time."""
    segment: SegmentAssignmentSegment
    """The segment of an assignment."""
    external_contact: AddressableEntityRef
    """Reference to another entity."""
    date_for_unassignment: datetime.datetime
    """When the assignment ends. RFC 3339 date-time."""
    session: SegmentAssignmentSession | Unset
    """The session of an assignment."""

    def __init__(
        self,
        *,
        date_assigned: datetime.datetime,
        segment: SegmentAssignmentSegment,
        external_contact: AddressableEntityRef,
        date_for_unassignment: datetime.datetime,
        session: SegmentAssignmentSession | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.date_assigned = date_assigned
        self.segment = segment
        self.external_contact = external_contact
        self.date_for_unassignment = date_for_unassignment
        self.session = session

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
            at = "dateAssigned"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.date_assigned = value
            at = "segment"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _segment_assignment_segment(value)
            self.segment = value
            at = "externalContact"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _addressable_entity_ref(value)
            self.external_contact = value
            at = "dateForUnassignment"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.date_for_unassignment = value
            at = "session"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _segment_assignment_session(value)
            self.session = value
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
            if (value := this.date_assigned) is not UNSET:
                out["dateAssigned"] = written(value, source.get("dateAssigned"))
            elif "dateAssigned" in out:
                del out["dateAssigned"]
            if (value := this.segment) is not UNSET:
                out["segment"] = None if value is None else value.to_dict()
            elif "segment" in out:
                del out["segment"]
            if (value := this.external_contact) is not UNSET:
                out["externalContact"] = None if value is None else value.to_dict()
            elif "externalContact" in out:
                del out["externalContact"]
            if (value := this.date_for_unassignment) is not UNSET:
                out["dateForUnassignment"] = written(value, source.get("dateForUnassignment"))
            elif "dateForUnassignment" in out:
                del out["dateForUnassignment"]
            if (value := this.session) is not UNSET:
                out["session"] = None if value is None else value.to_dict()
            elif "session" in out:
                del out["session"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
