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

    from .journey_action import JourneyAction

_journey_action = later(__name__, "_journey_action", ".journey_action", "JourneyAction.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        actions: list[JourneyAction]
        journey_id: int | str | Unset
        journey_name: str | Unset


class UpdateJourneyActionsResponse(Model):
    """The actions of a journey after the change."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Actions": "actions",
        "JourneyID": "journey_id",
        "JourneyName": "journey_name",
    }

    __slots__ = (*_properties.values(),)

    actions: list[JourneyAction]
    """The actions, in order, with the ids of new ones."""
    journey_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    journey_name: str | Unset
    """Name of the journey."""

    def __init__(
        self,
        *,
        actions: list[JourneyAction],
        journey_id: int | str | Unset = UNSET,
        journey_name: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.actions = actions
        self.journey_id = journey_id
        self.journey_name = journey_name

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
        at = ""
        value: Any
        items: Any
        try:
            at = "Actions"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _journey_action(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.actions = value
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
            if (value := this.actions) is not UNSET:
                out["Actions"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "Actions" in out:
                del out["Actions"]
            if (value := this.journey_id) is not UNSET:
                out["JourneyID"] = plain(value)
            elif "JourneyID" in out:
                del out["JourneyID"]
            if (value := this.journey_name) is not UNSET:
                out["JourneyName"] = value
            elif "JourneyName" in out:
                del out["JourneyName"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
