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
        command: Literal["journey.sendemailactions"]
        journey_id: int | str | Unset
        include_disabled: bool | Unset
        include_unpublished: bool | Unset


class ListSendEmailActionsRequest(Model):
    """Which actions to list."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Command": "command",
        "JourneyID": "journey_id",
        "IncludeDisabled": "include_disabled",
        "IncludeUnpublished": "include_unpublished",
    }

    __slots__ = (*_properties.values(),)

    command: Literal["journey.sendemailactions"]
    """Name of the operation; the client adds it."""
    journey_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    include_disabled: bool | Unset
    """With actions of disabled journeys."""
    include_unpublished: bool | Unset
    """With actions that are not published."""

    def __init__(
        self,
        *,
        command: Literal["journey.sendemailactions"] = "journey.sendemailactions",
        journey_id: int | str | Unset = UNSET,
        include_disabled: bool | Unset = UNSET,
        include_unpublished: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.command = command
        self.journey_id = journey_id
        self.include_disabled = include_disabled
        self.include_unpublished = include_unpublished

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
        self.include_disabled = src_dict.get("IncludeDisabled", UNSET)
        self.include_unpublished = src_dict.get("IncludeUnpublished", UNSET)
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
            if (value := this.include_disabled) is not UNSET:
                out["IncludeDisabled"] = value
            elif "IncludeDisabled" in out:
                del out["IncludeDisabled"]
            if (value := this.include_unpublished) is not UNSET:
                out["IncludeUnpublished"] = value
            elif "IncludeUnpublished" in out:
                del out["IncludeUnpublished"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
