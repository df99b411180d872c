# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        command: Literal["subscriber.journey.remove"]
        journey_id: int | list[int | str] | str
        list_id: int | str
        subscriber_id: int | str


class RemoveSubscriberJourneyRequest(Model):
    """The subscriber and the journeys to end."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Command": "command",
        "JourneyID": "journey_id",
        "ListID": "list_id",
        "SubscriberID": "subscriber_id",
    }

    __slots__ = (*_properties.values(),)

    command: Literal["subscriber.journey.remove"]
    """Name of the operation; the client adds it."""
    journey_id: int | list[int | str] | str
    """An id, or a list of ids."""
    list_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    subscriber_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""

    def __init__(
        self,
        *,
        command: Literal["subscriber.journey.remove"] = "subscriber.journey.remove",
        journey_id: int | list[int | str] | str,
        list_id: int | str,
        subscriber_id: int | str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.command = command
        self.journey_id = journey_id
        self.list_id = list_id
        self.subscriber_id = subscriber_id

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
        self.list_id = src_dict.get("ListID", UNSET)
        self.subscriber_id = src_dict.get("SubscriberID", UNSET)
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
            if (value := this.list_id) is not UNSET:
                out["ListID"] = plain(value)
            elif "ListID" in out:
                del out["ListID"]
            if (value := this.subscriber_id) is not UNSET:
                out["SubscriberID"] = plain(value)
            elif "SubscriberID" in out:
                del out["SubscriberID"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
