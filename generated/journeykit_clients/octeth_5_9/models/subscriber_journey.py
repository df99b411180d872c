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
from ...types import UNSET

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .journey_status import JourneyStatus

_journey_status = later(__name__, "_journey_status", ".journey_status", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        journey_id: int | str
        journey_name: str
        status: JourneyStatus
        joined_at: str


class SubscriberJourney(Model):
    """A journey that a subscriber is enrolled in."""

    _properties: ClassVar[Mapping[str, str]] = {
        "JourneyID": "journey_id",
        "JourneyName": "journey_name",
        "Status": "status",
        "JoinedAt": "joined_at",
    }

    __slots__ = (*_properties.values(),)

    journey_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    journey_name: str
    """Name of the journey."""
    status: JourneyStatus
    """Whether the journey runs. A new one is Disabled."""
    joined_at: str
    """When the subscriber entered it, as `YYYY-MM-DD HH:MM:SS` in the server's time."""

    def __init__(
        self,
        *,
        journey_id: int | str,
        journey_name: str,
        status: JourneyStatus,
        joined_at: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.journey_id = journey_id
        self.journey_name = journey_name
        self.status = status
        self.joined_at = joined_at

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
        self.journey_id = src_dict.get("JourneyID", UNSET)
        self.journey_name = src_dict.get("JourneyName", UNSET)
        self.joined_at = src_dict.get("JoinedAt", UNSET)
        at = ""
        value: Any
        try:
            at = "Status"
            value = src_dict.get(at, UNSET)
            self.status = value if value is UNSET else _journey_status[value]
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
            if (value := this.journey_id) is not UNSET:
                out["JourneyID"] = plain(value)
            elif "JourneyID" in out:
                del out["JourneyID"]
            if (value := this.journey_name) is not UNSET:
                out["JourneyName"] = value
            elif "JourneyName" in out:
                del out["JourneyName"]
            if (value := this.status) is not UNSET:
                out["Status"] = None if value is None else value._value_
            elif "Status" in out:
                del out["Status"]
            if (value := this.joined_at) is not UNSET:
                out["JoinedAt"] = value
            elif "JoinedAt" in out:
                del out["JoinedAt"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
