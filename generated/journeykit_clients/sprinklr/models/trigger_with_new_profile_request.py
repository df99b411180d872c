# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .context_params import ContextParams
    from .unified_profile import UnifiedProfile

_context_params = later(__name__, "_context_params", ".context_params", "ContextParams.from_dict")
_unified_profile = later(__name__, "_unified_profile", ".unified_profile", "UnifiedProfile.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        journey_id: str
        unified_profile: UnifiedProfile
        context_params: ContextParams | Unset


class TriggerWithNewProfileRequest(Model):
    """A journey and the profile to create and start it for."""

    _properties: ClassVar[Mapping[str, str]] = {
        "journeyId": "journey_id",
        "unifiedProfile": "unified_profile",
        "contextParams": "context_params",
    }

    __slots__ = (*_properties.values(),)

    journey_id: str
    """Id of the journey to start."""
    unified_profile: UnifiedProfile
    """A person with all identities known to the caller."""
    context_params: ContextParams | Unset
    """Values to hand to the journey, by name, for example `Abandoned_cart`. All values are strings."""

    def __init__(
        self,
        *,
        journey_id: str,
        unified_profile: UnifiedProfile,
        context_params: ContextParams | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.journey_id = journey_id
        self.unified_profile = unified_profile
        self.context_params = context_params

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
        try:
            at = "unifiedProfile"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _unified_profile(value)
            self.unified_profile = value
            at = "contextParams"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _context_params(value)
            self.context_params = value
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
            if (value := this.unified_profile) is not UNSET:
                out["unifiedProfile"] = None if value is None else value.to_dict()
            elif "unifiedProfile" in out:
                del out["unifiedProfile"]
            if (value := this.context_params) is not UNSET:
                out["contextParams"] = None if value is None else value.to_dict()
            elif "contextParams" in out:
                del out["contextParams"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
