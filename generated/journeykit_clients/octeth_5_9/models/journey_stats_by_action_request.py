# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

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
        command: Literal["journey.stats.byaction"]
        journey_id: int | str
        start_date: str | Unset
        end_date: str | Unset
        email_id: int | str | Unset
        isp: str | Unset


class JourneyStatsByActionRequest(Model):
    """The journey, the days and filters."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Command": "command",
        "JourneyID": "journey_id",
        "StartDate": "start_date",
        "EndDate": "end_date",
        "EmailID": "email_id",
        "ISP": "isp",
    }

    __slots__ = (*_properties.values(),)

    command: Literal["journey.stats.byaction"]
    """Name of the operation; the client adds it."""
    journey_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    start_date: str | Unset
    """A day as `YYYY-MM-DD`, with leading zeros; anything else is refused."""
    end_date: str | Unset
    """A day as `YYYY-MM-DD`, with leading zeros; anything else is refused."""
    email_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    isp: str | Unset
    """Count e-mails to one receiving domain only. Letters, digits, dots and hyphens."""

    def __init__(
        self,
        *,
        command: Literal["journey.stats.byaction"] = "journey.stats.byaction",
        journey_id: int | str,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        isp: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.command = command
        self.journey_id = journey_id
        self.start_date = start_date
        self.end_date = end_date
        self.email_id = email_id
        self.isp = isp

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
        self.journey_id = src_dict.get("JourneyID", UNSET)
        self.start_date = src_dict.get("StartDate", UNSET)
        self.end_date = src_dict.get("EndDate", UNSET)
        self.email_id = src_dict.get("EmailID", UNSET)
        self.isp = src_dict.get("ISP", UNSET)
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
            if (value := this.journey_id) is not UNSET:
                out["JourneyID"] = plain(value)
            elif "JourneyID" in out:
                del out["JourneyID"]
            if (value := this.start_date) is not UNSET:
                out["StartDate"] = value
            elif "StartDate" in out:
                del out["StartDate"]
            if (value := this.end_date) is not UNSET:
                out["EndDate"] = value
            elif "EndDate" in out:
                del out["EndDate"]
            if (value := this.email_id) is not UNSET:
                out["EmailID"] = plain(value)
            elif "EmailID" in out:
                del out["EmailID"]
            if (value := this.isp) is not UNSET:
                out["ISP"] = value
            elif "ISP" in out:
                del out["ISP"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
