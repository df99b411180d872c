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
from ...types import UNSET

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .unprocessed_segment_assignments import UnprocessedSegmentAssignments

_unprocessed_segment_assignments = later(
    __name__,
    "_unprocessed_segment_assignments",
    ".unprocessed_segment_assignments",
    "UnprocessedSegmentAssignments.from_dict",
)


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        unprocessed_items: UnprocessedSegmentAssignments


class UpdateSegmentAssignmentResponse(Model):
    """What was not done; the rest was."""

    _properties: ClassVar[Mapping[str, str]] = {
        "unprocessedItems": "unprocessed_items",
    }

    __slots__ = (*_properties.values(),)

    unprocessed_items: UnprocessedSegmentAssignments
    """What was not done."""

    def __init__(
        self,
        *,
        unprocessed_items: UnprocessedSegmentAssignments,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.unprocessed_items = unprocessed_items

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
            at = "unprocessedItems"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _unprocessed_segment_assignments(value)
            self.unprocessed_items = value
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
            if (value := this.unprocessed_items) is not UNSET:
                out["unprocessedItems"] = None if value is None else value.to_dict()
            elif "unprocessedItems" in out:
                del out["unprocessedItems"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
