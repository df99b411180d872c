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

    from .exported_status import ExportedStatus

_exported_status = later(__name__, "_exported_status", ".exported_status", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        command: str | Unset
        stats_start_date: str | Unset
        stats_end_date: str | Unset
        status: ExportedStatus | Unset
        include_actions: bool | Unset


class JourneyExportOptions(Model):
    """What an export was asked for."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Command": "command",
        "StatsStartDate": "stats_start_date",
        "StatsEndDate": "stats_end_date",
        "Status": "status",
        "IncludeActions": "include_actions",
    }

    __slots__ = (*_properties.values(),)

    command: str | Unset
    """The server's own name of the job."""
    stats_start_date: str | Unset
    """First day."""
    stats_end_date: str | Unset
    """Last day."""
    status: ExportedStatus | Unset
    """Which journeys an export has."""
    include_actions: bool | Unset
    """Whether it has rows for actions."""

    def __init__(
        self,
        *,
        command: str | Unset = UNSET,
        stats_start_date: str | Unset = UNSET,
        stats_end_date: str | Unset = UNSET,
        status: ExportedStatus | Unset = UNSET,
        include_actions: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.command = command
        self.stats_start_date = stats_start_date
        self.stats_end_date = stats_end_date
        self.status = status
        self.include_actions = include_actions

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
        self.command = src_dict.get("Command", UNSET)
        self.stats_start_date = src_dict.get("StatsStartDate", UNSET)
        self.stats_end_date = src_dict.get("StatsEndDate", UNSET)
        self.include_actions = src_dict.get("IncludeActions", UNSET)
        at = ""
        value: Any
        try:
            at = "Status"
            value = src_dict.get(at, UNSET)
            self.status = value if value is UNSET else _exported_status[value]
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
            if (value := this.command) is not UNSET:
                out["Command"] = value
            elif "Command" in out:
                del out["Command"]
            if (value := this.stats_start_date) is not UNSET:
                out["StatsStartDate"] = value
            elif "StatsStartDate" in out:
                del out["StatsStartDate"]
            if (value := this.stats_end_date) is not UNSET:
                out["StatsEndDate"] = value
            elif "StatsEndDate" in out:
                del out["StatsEndDate"]
            if (value := this.status) is not UNSET:
                out["Status"] = None if value is None else value._value_
            elif "Status" in out:
                del out["Status"]
            if (value := this.include_actions) is not UNSET:
                out["IncludeActions"] = value
            elif "IncludeActions" in out:
                del out["IncludeActions"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
