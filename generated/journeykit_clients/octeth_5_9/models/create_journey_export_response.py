# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        export_id: int | str
        success: bool | Unset


class CreateJourneyExportResponse(Model):
    """The export that was started."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ExportID": "export_id",
        "Success": "success",
    }

    __slots__ = (*_properties.values(),)

    export_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    success: bool | Unset
    """Always true here."""

    def __init__(
        self,
        *,
        export_id: int | str,
        success: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.export_id = export_id
        self.success = success

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
        self.export_id = src_dict.get("ExportID", UNSET)
        self.success = src_dict.get("Success", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.export_id) is not UNSET:
                out["ExportID"] = plain(value)
            elif "ExportID" in out:
                del out["ExportID"]
            if (value := this.success) is not UNSET:
                out["Success"] = value
            elif "Success" in out:
                del out["Success"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
