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
)
from ...types import UNSET

if TYPE_CHECKING:
    from .assignment_state import AssignmentState

_assignment_state = later(__name__, "_assignment_state", ".assignment_state", "members.__getitem__")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SegmentAssignmentsUpdate(Model):
    """A segment and the state that its assignment is to have."""

    _properties: ClassVar[Mapping[str, str]] = {
        "segmentId": "segment_id",
        "state": "state",
    }

    segment_id: str
    """Id of the segment."""
    state: AssignmentState
    """State of a segment assignment."""

    def __init__(
        self,
        *,
        segment_id: str,
        state: AssignmentState,
    ) -> None:
        self._blank()
        self.segment_id = segment_id
        self.state = state

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.segment_id = get("segmentId", UNSET)
        at = ""
        value: Any
        try:
            at = "state"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _assignment_state(value)
            self.state = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.segment_id
        if value is not UNSET:
            out["segmentId"] = value
        value = self.state
        if value is not UNSET:
            out["state"] = plain(value)
        return out
