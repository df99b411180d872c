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

    from .cloned_journey import ClonedJourney

_cloned_journey = later(__name__, "_cloned_journey", ".cloned_journey", "ClonedJourney.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        processed_journey_ids: list[int | str]
        failed_journey_ids: list[int | str]
        success: bool | Unset
        cloned_journeys: list[ClonedJourney] | Unset


class CloneJourneysResponse(Model):
    """Which journeys were copied."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ProcessedJourneyIDs": "processed_journey_ids",
        "FailedJourneyIDs": "failed_journey_ids",
        "Success": "success",
        "ClonedJourneys": "cloned_journeys",
    }

    __slots__ = (*_properties.values(),)

    processed_journey_ids: list[int | str]
    """The journeys for which it worked."""
    failed_journey_ids: list[int | str]
    """The journeys for which it did not."""
    success: bool | Unset
    """Whether the call ran; true even if it failed for every journey."""
    cloned_journeys: list[ClonedJourney] | Unset
    """Each journey and its copy."""

    def __init__(
        self,
        *,
        processed_journey_ids: list[int | str],
        failed_journey_ids: list[int | str],
        success: bool | Unset = UNSET,
        cloned_journeys: list[ClonedJourney] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.processed_journey_ids = processed_journey_ids
        self.failed_journey_ids = failed_journey_ids
        self.success = success
        self.cloned_journeys = cloned_journeys

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
        at = ""
        value: Any
        items: Any
        try:
            at = "ProcessedJourneyIDs"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.processed_journey_ids = value
            at = "FailedJourneyIDs"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.failed_journey_ids = value
            at = "ClonedJourneys"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _cloned_journey(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.cloned_journeys = value
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
            if (value := this.processed_journey_ids) is not UNSET:
                out["ProcessedJourneyIDs"] = plain(value)
            elif "ProcessedJourneyIDs" in out:
                del out["ProcessedJourneyIDs"]
            if (value := this.failed_journey_ids) is not UNSET:
                out["FailedJourneyIDs"] = plain(value)
            elif "FailedJourneyIDs" in out:
                del out["FailedJourneyIDs"]
            if (value := this.success) is not UNSET:
                out["Success"] = value
            elif "Success" in out:
                del out["Success"]
            if (value := this.cloned_journeys) is not UNSET:
                out["ClonedJourneys"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "ClonedJourneys" in out:
                del out["ClonedJourneys"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
