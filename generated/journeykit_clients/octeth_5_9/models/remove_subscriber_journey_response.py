# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
    scalars,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .skipped_journey import SkippedJourney

_skipped_journey = later(__name__, "_skipped_journey", ".skipped_journey", "SkippedJourney.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        success: bool | Unset
        journey_ids: list[int | str] | Unset
        list_id: int | str | Unset
        subscriber_id: int | str | Unset
        skipped_journeys: list[SkippedJourney] | Unset


class RemoveSubscriberJourneyResponse(Model):
    """The subscriber and the journeys that were ended."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Success": "success",
        "JourneyIDs": "journey_ids",
        "ListID": "list_id",
        "SubscriberID": "subscriber_id",
        "SkippedJourneys": "skipped_journeys",
    }

    __slots__ = (*_properties.values(),)

    success: bool | Unset
    """Always true here."""
    journey_ids: list[int | str] | Unset
    """The journeys for which it worked."""
    list_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    subscriber_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    skipped_journeys: list[SkippedJourney] | Unset
    """Journeys that were left out, with the reason."""

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        journey_ids: list[int | str] | Unset = UNSET,
        list_id: int | str | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        skipped_journeys: list[SkippedJourney] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.success = success
        self.journey_ids = journey_ids
        self.list_id = list_id
        self.subscriber_id = subscriber_id
        self.skipped_journeys = skipped_journeys

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
        self.list_id = src_dict.get("ListID", UNSET)
        self.subscriber_id = src_dict.get("SubscriberID", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "JourneyIDs"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.journey_ids = value
            at = "SkippedJourneys"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _skipped_journey(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.skipped_journeys = value
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
            if (value := this.success) is not UNSET:
                out["Success"] = value
            elif "Success" in out:
                del out["Success"]
            if (value := this.journey_ids) is not UNSET:
                out["JourneyIDs"] = plain(value)
            elif "JourneyIDs" in out:
                del out["JourneyIDs"]
            if (value := this.list_id) is not UNSET:
                out["ListID"] = plain(value)
            elif "ListID" in out:
                del out["ListID"]
            if (value := this.subscriber_id) is not UNSET:
                out["SubscriberID"] = plain(value)
            elif "SubscriberID" in out:
                del out["SubscriberID"]
            if (value := this.skipped_journeys) is not UNSET:
                out["SkippedJourneys"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "SkippedJourneys" in out:
                del out["SkippedJourneys"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
