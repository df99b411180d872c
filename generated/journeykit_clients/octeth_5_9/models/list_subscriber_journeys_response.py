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

    from .subscriber_journey import SubscriberJourney

_subscriber_journey = later(__name__, "_subscriber_journey", ".subscriber_journey", "SubscriberJourney.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        journeys: list[SubscriberJourney]
        list_id: int | str | Unset
        subscriber_id: int | str | Unset


class ListSubscriberJourneysResponse(Model):
    """The journeys of a subscriber."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Journeys": "journeys",
        "ListID": "list_id",
        "SubscriberID": "subscriber_id",
    }

    __slots__ = (*_properties.values(),)

    journeys: list[SubscriberJourney]
    """The journeys that the subscriber is enrolled in."""
    list_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    subscriber_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""

    def __init__(
        self,
        *,
        journeys: list[SubscriberJourney],
        list_id: int | str | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.journeys = journeys
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
        self.list_id = src_dict.get("ListID", UNSET)
        self.subscriber_id = src_dict.get("SubscriberID", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "Journeys"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _subscriber_journey(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.journeys = value
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
            if (value := this.journeys) is not UNSET:
                out["Journeys"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "Journeys" in out:
                del out["Journeys"]
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
