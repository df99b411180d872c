# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        smart_segment_id: str | Unset


class EntryPointDetails(Model):
    """More about the entry."""

    _properties: ClassVar[Mapping[str, str]] = {
        "smartSegmentId": "smart_segment_id",
    }

    __slots__ = (*_properties.values(),)

    smart_segment_id: str | Unset
    """Id of the smart segment whose members enter."""

    def __init__(
        self,
        *,
        smart_segment_id: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.smart_segment_id = smart_segment_id

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
        self.smart_segment_id = src_dict.get("smartSegmentId", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.smart_segment_id) is not UNSET:
                out["smartSegmentId"] = value
            elif "smartSegmentId" in out:
                del out["smartSegmentId"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
