# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
    scalars,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        processed_journey_ids: list[int | str]
        failed_journey_ids: list[int | str]
        success: bool | Unset


class EnableJourneysResponse(Model):
    """Which journeys were enabled."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ProcessedJourneyIDs": "processed_journey_ids",
        "FailedJourneyIDs": "failed_journey_ids",
        "Success": "success",
    }

    __slots__ = (*_properties.values(),)

    processed_journey_ids: list[int | str]
    """The journeys for which it worked."""
    failed_journey_ids: list[int | str]
    """The journeys for which it did not."""
    success: bool | Unset
    """Whether the call ran; true even if it failed for every journey."""

    def __init__(
        self,
        *,
        processed_journey_ids: list[int | str],
        failed_journey_ids: list[int | str],
        success: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.processed_journey_ids = processed_journey_ids
        self.failed_journey_ids = failed_journey_ids
        self.success = success

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
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
