# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .profile_change import ProfileChange
    from .profile_key import ProfileKey
    from .profile_workflow_change import ProfileWorkflowChange

_profile_change = later(__name__, "_profile_change", ".profile_change", "ProfileChange.from_dict")
_profile_key = later(__name__, "_profile_key", ".profile_key", "ProfileKey.from_dict")
_profile_workflow_change = later(
    __name__, "_profile_workflow_change", ".profile_workflow_change", "ProfileWorkflowChange.from_dict"
)


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        id: str | Unset
        profile_key: ProfileKey | Unset
        profile_update_request_dto: ProfileChange | Unset
        profile_workflow_update_request_dto: ProfileWorkflowChange | Unset


class UpdateProfileRequest(Model):
    """A profile, named by `id` or by `profileKey`, and the values to change."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "profileKey": "profile_key",
        "profileUpdateRequestDTO": "profile_update_request_dto",
        "profileWorkflowUpdateRequestDTO": "profile_workflow_update_request_dto",
    }

    __slots__ = (*_properties.values(),)

    id: str | Unset
    """Id of the profile. Either this or `profileKey` has to be there."""
    profile_key: ProfileKey | Unset
    """An identity of the profile: an id within a channel."""
    profile_update_request_dto: ProfileChange | Unset
    """Changes of the profile itself."""
    profile_workflow_update_request_dto: ProfileWorkflowChange | Unset
    """Changes of custom properties. `partnerCustomProperties` goes with none of the others."""

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        profile_key: ProfileKey | Unset = UNSET,
        profile_update_request_dto: ProfileChange | Unset = UNSET,
        profile_workflow_update_request_dto: ProfileWorkflowChange | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.id = id
        self.profile_key = profile_key
        self.profile_update_request_dto = profile_update_request_dto
        self.profile_workflow_update_request_dto = profile_workflow_update_request_dto

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
        self.id = src_dict.get("id", UNSET)
        at = ""
        value: Any
        try:
            at = "profileKey"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _profile_key(value)
            self.profile_key = value
            at = "profileUpdateRequestDTO"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _profile_change(value)
            self.profile_update_request_dto = value
            at = "profileWorkflowUpdateRequestDTO"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _profile_workflow_change(value)
            self.profile_workflow_update_request_dto = value
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
            if (value := this.id) is not UNSET:
                out["id"] = value
            elif "id" in out:
                del out["id"]
            if (value := this.profile_key) is not UNSET:
                out["profileKey"] = None if value is None else value.to_dict()
            elif "profileKey" in out:
                del out["profileKey"]
            if (value := this.profile_update_request_dto) is not UNSET:
                out["profileUpdateRequestDTO"] = None if value is None else value.to_dict()
            elif "profileUpdateRequestDTO" in out:
                del out["profileUpdateRequestDTO"]
            if (value := this.profile_workflow_update_request_dto) is not UNSET:
                out["profileWorkflowUpdateRequestDTO"] = None if value is None else value.to_dict()
            elif "profileWorkflowUpdateRequestDTO" in out:
                del out["profileWorkflowUpdateRequestDTO"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
