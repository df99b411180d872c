# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .global_context_params import GlobalContextParams
    from .journey_profile import JourneyProfile

_global_context_params = later(
    __name__, "_global_context_params", ".global_context_params", "GlobalContextParams.from_dict"
)
_journey_profile = later(__name__, "_journey_profile", ".journey_profile", "JourneyProfile.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        journey_id: str
        journey_profiles: list[JourneyProfile]
        global_context_params: GlobalContextParams | Unset


class BulkTriggerRequest(Model):
    """A journey and the people to start it for."""

    _properties: ClassVar[Mapping[str, str]] = {
        "journeyId": "journey_id",
        "journeyProfiles": "journey_profiles",
        "globalContextParams": "global_context_params",
    }

    __slots__ = (*_properties.values(),)

    journey_id: str
    """Id of the journey to start."""
    journey_profiles: list[JourneyProfile]
    """The people, each with values of their own. Twenty by default; Sprinklr may raise that for a customer."""
    global_context_params: GlobalContextParams | Unset
    """Values to hand to the journey for everybody, by name."""

    def __init__(
        self,
        *,
        journey_id: str,
        journey_profiles: list[JourneyProfile],
        global_context_params: GlobalContextParams | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.journey_id = journey_id
        self.journey_profiles = journey_profiles
        self.global_context_params = global_context_params

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
        self.journey_id = src_dict.get("journeyId", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "journeyProfiles"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _journey_profile(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.journey_profiles = value
            at = "globalContextParams"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _global_context_params(value)
            self.global_context_params = value
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
                out["journeyId"] = value
            elif "journeyId" in out:
                del out["journeyId"]
            if (value := this.journey_profiles) is not UNSET:
                out["journeyProfiles"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "journeyProfiles" in out:
                del out["journeyProfiles"]
            if (value := this.global_context_params) is not UNSET:
                out["globalContextParams"] = None if value is None else value.to_dict()
            elif "globalContextParams" in out:
                del out["globalContextParams"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
