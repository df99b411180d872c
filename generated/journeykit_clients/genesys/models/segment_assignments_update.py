# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart
from ...types import UNSET

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .assignment_state import AssignmentState

_assignment_state = later(__name__, "_assignment_state", ".assignment_state", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        segment_id: str
        state: AssignmentState


class SegmentAssignmentsUpdate(Model):
    """A segment and the state that its assignment is to have."""

    _properties: ClassVar[Mapping[str, str]] = {
        "segmentId": "segment_id",
        "state": "state",
    }

    __slots__ = (*_properties.values(),)

    segment_id: str
    """Id of the segment."""
    state: AssignmentState
    """State of a segment assignment."""

    def __init__(
        self,
        *,
        segment_id: str,
        state: AssignmentState,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.segment_id = segment_id
        self.state = state

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
        self.segment_id = src_dict.get("segmentId", UNSET)
        at = ""
        value: Any
        try:
            at = "state"
            value = src_dict.get(at, UNSET)
            self.state = value if value is UNSET else _assignment_state[value]
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
            if (value := this.segment_id) is not UNSET:
                out["segmentId"] = value
            elif "segmentId" in out:
                del out["segmentId"]
            if (value := this.state) is not UNSET:
                out["state"] = None if value is None else value._value_
            elif "state" in out:
                del out["state"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
