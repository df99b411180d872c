# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .entry_point_details import EntryPointDetails

_entry_point_details = later(__name__, "_entry_point_details", ".entry_point_details", "EntryPointDetails.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        entry_point_details: EntryPointDetails | Unset
        entry_type: str | Unset


class JourneyEntryPoint(Model):
    """Where people enter the journey."""

    _properties: ClassVar[Mapping[str, str]] = {
        "entryPointDetails": "entry_point_details",
        "entryType": "entry_type",
    }

    __slots__ = (*_properties.values(),)

    entry_point_details: EntryPointDetails | Unset
    """More about the entry."""
    entry_type: str | Unset
    """Kind of the entry; `SMART_SEGMENT` in the example."""

    def __init__(
        self,
        *,
        entry_point_details: EntryPointDetails | Unset = UNSET,
        entry_type: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.entry_point_details = entry_point_details
        self.entry_type = entry_type

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
        self.entry_type = src_dict.get("entryType", UNSET)
        at = ""
        value: Any
        try:
            at = "entryPointDetails"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _entry_point_details(value)
            self.entry_point_details = value
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
            if (value := this.entry_point_details) is not UNSET:
                out["entryPointDetails"] = None if value is None else value.to_dict()
            elif "entryPointDetails" in out:
                del out["entryPointDetails"]
            if (value := this.entry_type) is not UNSET:
                out["entryType"] = value
            elif "entryType" in out:
                del out["entryType"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
