# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
    from .assignment_state import AssignmentState
    from .segment_assignment_segment import SegmentAssignmentSegment
    from .segment_assignment_session import SegmentAssignmentSession

_addressable_entity_ref = later(
    __name__, "_addressable_entity_ref", ".addressable_entity_ref", "AddressableEntityRef.from_dict"
)
_assignment_state = later(__name__, "_assignment_state", ".assignment_state", "members")
_segment_assignment_segment = later(
    __name__, "_segment_assignment_segment", ".segment_assignment_segment", "SegmentAssignmentSegment.from_dict"
)
_segment_assignment_session = later(
    __name__, "_segment_assignment_session", ".segment_assignment_session", "SegmentAssignmentSession.from_dict"
)


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        id: str | Unset
        state: AssignmentState | Unset
        date_assigned: datetime.datetime | Unset
        date_unassigned: datetime.datetime | Unset
        date_modified: datetime.datetime | Unset
        segment: SegmentAssignmentSegment | Unset
        customer_id: str | Unset
        customer_id_type: str | Unset
        session: SegmentAssignmentSession | Unset
        external_contact: AddressableEntityRef | Unset


class SegmentAssignment(Model):
    """The assignment of a segment to a customer, or to one session of a customer."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "state": "state",
        "dateAssigned": "date_assigned",
        "dateUnassigned": "date_unassigned",
        "dateModified": "date_modified",
        "segment": "segment",
        "customerId": "customer_id",
        "customerIdType": "customer_id_type",
        "session": "session",
        "externalContact": "external_contact",
    }

    __slots__ = (*_properties.values(),)

    id: str | Unset
    """Id of the assignment."""
    state: AssignmentState | Unset
    """State of a segment assignment."""
    date_assigned: datetime.datetime | Unset
    """When the segment was assigned. RFC 3339 date-time."""
    date_unassigned: datetime.datetime | Unset
    """When the segment was unassigned. RFC 3339 date-time."""
    date_modified: datetime.datetime | Unset
    """When the assignment was last changed. RFC 3339 date-time."""
    segment: SegmentAssignmentSegment | Unset
    """The segment of an assignment."""
    customer_id: str | Unset
    """Id of the customer, of the kind `customerIdType`."""
    customer_id_type: str | Unset
    """Kind of `customerId`, such as `cookie`, `email` or `phone`."""
    session: SegmentAssignmentSession | Unset
    """The session of an assignment."""
    external_contact: AddressableEntityRef | Unset
    """Reference to another entity."""

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        state: AssignmentState | Unset = UNSET,
        date_assigned: datetime.datetime | Unset = UNSET,
        date_unassigned: datetime.datetime | Unset = UNSET,
        date_modified: datetime.datetime | Unset = UNSET,
        segment: SegmentAssignmentSegment | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        customer_id_type: str | Unset = UNSET,
        session: SegmentAssignmentSession | Unset = UNSET,
        external_contact: AddressableEntityRef | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.id = id
        self.state = state
        self.date_assigned = date_assigned
        self.date_unassigned = date_unassigned
        self.date_modified = date_modified
        self.segment = segment
        self.customer_id = customer_id
        self.customer_id_type = customer_id_type
        self.session = session
        self.external_contact = external_contact

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
        self.id = src_dict.get("id", UNSET)
        self.customer_id = src_dict.get("customerId", UNSET)
        self.customer_id_type = src_dict.get("customerIdType", UNSET)
        at = ""
        value: Any
        try:
            at = "state"
            value = src_dict.get(at, UNSET)
            self.state = value if value is UNSET else _assignment_state[value]
            at = "dateAssigned"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.date_assigned = value
            at = "dateUnassigned"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.date_unassigned = value
            at = "dateModified"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.date_modified = value
            at = "segment"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _segment_assignment_segment(value)
            self.segment = value
            at = "session"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _segment_assignment_session(value)
            self.session = value
            at = "externalContact"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _addressable_entity_ref(value)
            self.external_contact = value
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
            if (value := this.id) is not UNSET:
                out["id"] = value
            elif "id" in out:
                del out["id"]
            if (value := this.state) is not UNSET:
                out["state"] = None if value is None else value._value_
            elif "state" in out:
                del out["state"]
            if (value := this.date_assigned) is not UNSET:
                out["dateAssigned"] = written(value, source.get("dateAssigned"))
            elif "dateAssigned" in out:
                del out["dateAssigned"]
            if (value := this.date_unassigned) is not UNSET:
                out["dateUnassigned"] = written(value, source.get("dateUnassigned"))
            elif "dateUnassigned" in out:
                del out["dateUnassigned"]
            if (value := this.date_modified) is not UNSET:
                out["dateModified"] = written(value, source.get("dateModified"))
            elif "dateModified" in out:
                del out["dateModified"]
            if (value := this.segment) is not UNSET:
                out["segment"] = None if value is None else value.to_dict()
            elif "segment" in out:
                del out["segment"]
            if (value := this.customer_id) is not UNSET:
                out["customerId"] = value
            elif "customerId" in out:
                del out["customerId"]
            if (value := this.customer_id_type) is not UNSET:
                out["customerIdType"] = value
            elif "customerIdType" in out:
                del out["customerIdType"]
            if (value := this.session) is not UNSET:
                out["session"] = None if value is None else value.to_dict()
            elif "session" in out:
                del out["session"]
            if (value := this.external_contact) is not UNSET:
                out["externalContact"] = None if value is None else value.to_dict()
            elif "externalContact" in out:
                del out["externalContact"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
