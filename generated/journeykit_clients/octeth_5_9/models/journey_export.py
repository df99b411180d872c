# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .export_status import ExportStatus
    from .journey_export_options import JourneyExportOptions

_export_status = later(__name__, "_export_status", ".export_status", "members")
_journey_export_options = later(
    __name__, "_journey_export_options", ".journey_export_options", "JourneyExportOptions.from_dict"
)


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        export_id: int | str
        status: ExportStatus
        module: str | Unset
        export_options: JourneyExportOptions | Unset
        submitted_at: None | str | Unset
        started_at: None | str | Unset
        updated_at: None | str | Unset
        finished_at: None | str | Unset
        expires_at: None | str | Unset
        download_size: int | Unset


class JourneyExport(Model):
    """An export of journeys."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ExportID": "export_id",
        "Status": "status",
        "Module": "module",
        "ExportOptions": "export_options",
        "SubmittedAt": "submitted_at",
        "StartedAt": "started_at",
        "UpdatedAt": "updated_at",
        "FinishedAt": "finished_at",
        "ExpiresAt": "expires_at",
        "DownloadSize": "download_size",
    }

    __slots__ = (*_properties.values(),)

    export_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    status: ExportStatus
    """How far an export is."""
    module: str | Unset
    """Always `JourneyExport`."""
    export_options: JourneyExportOptions | Unset
    """What an export was asked for."""
    submitted_at: None | str | Unset
    """When it was asked for, as `YYYY-MM-DD HH:MM:SS` in the server's time."""
    started_at: None | str | Unset
    """When it began."""
    updated_at: None | str | Unset
    """When its state last changed."""
    finished_at: None | str | Unset
    """When it ended."""
    expires_at: None | str | Unset
    """When the file may go; nothing removes it yet."""
    download_size: int | Unset
    """Size of the file, in bytes."""

    def __init__(
        self,
        *,
        export_id: int | str,
        status: ExportStatus,
        module: str | Unset = UNSET,
        export_options: JourneyExportOptions | Unset = UNSET,
        submitted_at: None | str | Unset = UNSET,
        started_at: None | str | Unset = UNSET,
        updated_at: None | str | Unset = UNSET,
        finished_at: None | str | Unset = UNSET,
        expires_at: None | str | Unset = UNSET,
        download_size: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.export_id = export_id
        self.status = status
        self.module = module
        self.export_options = export_options
        self.submitted_at = submitted_at
        self.started_at = started_at
        self.updated_at = updated_at
        self.finished_at = finished_at
        self.expires_at = expires_at
        self.download_size = download_size

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
        self.module = src_dict.get("Module", UNSET)
        self.submitted_at = src_dict.get("SubmittedAt", UNSET)
        self.started_at = src_dict.get("StartedAt", UNSET)
        self.updated_at = src_dict.get("UpdatedAt", UNSET)
        self.finished_at = src_dict.get("FinishedAt", UNSET)
        self.expires_at = src_dict.get("ExpiresAt", UNSET)
        self.download_size = src_dict.get("DownloadSize", UNSET)
        at = ""
        value: Any
        try:
            at = "Status"
            value = src_dict.get(at, UNSET)
            self.status = value if value is UNSET else _export_status[value]
            at = "ExportOptions"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey_export_options(value)
            self.export_options = value
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
            if (value := this.export_id) is not UNSET:
                out["ExportID"] = plain(value)
            elif "ExportID" in out:
                del out["ExportID"]
            if (value := this.status) is not UNSET:
                out["Status"] = None if value is None else value._value_
            elif "Status" in out:
                del out["Status"]
            if (value := this.module) is not UNSET:
                out["Module"] = value
            elif "Module" in out:
                del out["Module"]
            if (value := this.export_options) is not UNSET:
                out["ExportOptions"] = None if value is None else value.to_dict()
            elif "ExportOptions" in out:
                del out["ExportOptions"]
            if (value := this.submitted_at) is not UNSET:
                out["SubmittedAt"] = plain(value)
            elif "SubmittedAt" in out:
                del out["SubmittedAt"]
            if (value := this.started_at) is not UNSET:
                out["StartedAt"] = plain(value)
            elif "StartedAt" in out:
                del out["StartedAt"]
            if (value := this.updated_at) is not UNSET:
                out["UpdatedAt"] = plain(value)
            elif "UpdatedAt" in out:
                del out["UpdatedAt"]
            if (value := this.finished_at) is not UNSET:
                out["FinishedAt"] = plain(value)
            elif "FinishedAt" in out:
                del out["FinishedAt"]
            if (value := this.expires_at) is not UNSET:
                out["ExpiresAt"] = plain(value)
            elif "ExpiresAt" in out:
                del out["ExpiresAt"]
            if (value := this.download_size) is not UNSET:
                out["DownloadSize"] = value
            elif "DownloadSize" in out:
                del out["DownloadSize"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
