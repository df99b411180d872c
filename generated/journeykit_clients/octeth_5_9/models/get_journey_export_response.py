# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .journey_export import JourneyExport

_journey_export = later(__name__, "_journey_export", ".journey_export", "JourneyExport.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        export_job: JourneyExport
        success: bool | Unset


class GetJourneyExportResponse(Model):
    """The state of an export."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ExportJob": "export_job",
        "Success": "success",
    }

    __slots__ = (*_properties.values(),)

    export_job: JourneyExport
    """An export of journeys."""
    success: bool | Unset
    """Always true here."""

    def __init__(
        self,
        *,
        export_job: JourneyExport,
        success: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.export_job = export_job
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
        self.success = src_dict.get("Success", UNSET)
        at = ""
        value: Any
        try:
            at = "ExportJob"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey_export(value)
            self.export_job = value
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
            if (value := this.export_job) is not UNSET:
                out["ExportJob"] = None if value is None else value.to_dict()
            elif "ExportJob" in out:
                del out["ExportJob"]
            if (value := this.success) is not UNSET:
                out["Success"] = value
            elif "Success" in out:
                del out["Success"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
