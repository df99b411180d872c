# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart
from ...types import UNSET

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        command: Literal["journeys.disable"]
        journey_ids: str


class DisableJourneysRequest(Model):
    """The journeys to disable."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Command": "command",
        "JourneyIDs": "journey_ids",
    }

    __slots__ = (*_properties.values(),)

    command: Literal["journeys.disable"]
    """Name of the operation; the client adds it."""
    journey_ids: str
    """Ids of the journeys, with commas between them."""

    def __init__(
        self,
        *,
        command: Literal["journeys.disable"] = "journeys.disable",
        journey_ids: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.command = command
        self.journey_ids = journey_ids

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
        self.journey_ids = src_dict.get("JourneyIDs", UNSET)
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
            if (value := this.journey_ids) is not UNSET:
                out["JourneyIDs"] = value
            elif "JourneyIDs" in out:
                del out["JourneyIDs"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
