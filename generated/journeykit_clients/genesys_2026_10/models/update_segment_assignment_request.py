# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .segment_assignments import SegmentAssignments
    from .segment_unassignments import SegmentUnassignments

_segment_assignments = later(__name__, "_segment_assignments", ".segment_assignments", "SegmentAssignments.from_dict")
_segment_unassignments = later(
    __name__, "_segment_unassignments", ".segment_unassignments", "SegmentUnassignments.from_dict"
)


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        assign: SegmentAssignments | Unset
        unassign: SegmentUnassignments | Unset


class UpdateSegmentAssignmentRequest(Model):
    """Segments to assign to a contact, and segments to take away."""

    _properties: ClassVar[Mapping[str, str]] = {
        "assign": "assign",
        "unassign": "unassign",
    }

    __slots__ = (*_properties.values(),)

    assign: SegmentAssignments | Unset
    """Segments to assign."""
    unassign: SegmentUnassignments | Unset
    """Segments to take away."""

    def __init__(
        self,
        *,
        assign: SegmentAssignments | Unset = UNSET,
        unassign: SegmentUnassignments | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.assign = assign
        self.unassign = unassign

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
            at = "assign"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _segment_assignments(value)
            self.assign = value
            at = "unassign"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _segment_unassignments(value)
            self.unassign = value
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
            if (value := this.assign) is not UNSET:
                out["assign"] = None if value is None else value.to_dict()
            elif "assign" in out:
                del out["assign"]
            if (value := this.unassign) is not UNSET:
                out["unassign"] = None if value is None else value.to_dict()
            elif "unassign" in out:
                del out["unassign"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
