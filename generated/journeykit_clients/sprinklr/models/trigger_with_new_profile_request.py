# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
    later,
    plain,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .context_params import ContextParams
    from .unified_profile import UnifiedProfile

_context_params = later(__name__, "_context_params", ".context_params", "ContextParams.from_dict")
_unified_profile = later(__name__, "_unified_profile", ".unified_profile", "UnifiedProfile.from_dict")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class TriggerWithNewProfileRequest(Model):
    """A journey and the profile to create and start it for."""

    _properties: ClassVar[Mapping[str, str]] = {
        "journeyId": "journey_id",
        "unifiedProfile": "unified_profile",
        "contextParams": "context_params",
    }

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
    ) -> None:
        self._blank()
        self.journey_id = journey_id
        self.unified_profile = unified_profile
        self.context_params = context_params

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.journey_id = get("journeyId", UNSET)
        at = ""
        value: Any
        try:
            at = "unifiedProfile"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _unified_profile(value)
            self.unified_profile = value
            at = "contextParams"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _context_params(value)
            self.context_params = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.journey_id
        if value is not UNSET:
            out["journeyId"] = value
        value = self.unified_profile
        if value is not UNSET:
            out["unifiedProfile"] = plain(value)
        value = self.context_params
        if value is not UNSET:
            out["contextParams"] = plain(value)
        return out
