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

    from .bulk_profile_change import BulkProfileChange
    from .bulk_profile_key import BulkProfileKey
    from .bulk_profile_workflow_change import BulkProfileWorkflowChange

_bulk_profile_change = later(__name__, "_bulk_profile_change", ".bulk_profile_change", "BulkProfileChange.from_dict")
_bulk_profile_key = later(__name__, "_bulk_profile_key", ".bulk_profile_key", "BulkProfileKey.from_dict")
_bulk_profile_workflow_change = later(
    __name__, "_bulk_profile_workflow_change", ".bulk_profile_workflow_change", "BulkProfileWorkflowChange.from_dict"
)


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        profile_key: BulkProfileKey | Unset
        id: str | Unset
        profile_update_request_dto: BulkProfileChange | Unset
        profile_workflow_update_request_dto: BulkProfileWorkflowChange | Unset


class ProfileUpdate(Model):
    """A profile, named by `id` or by `profileKey`, and the values to change."""

    _properties: ClassVar[Mapping[str, str]] = {
        "profileKey": "profile_key",
        "id": "id",
        "profileUpdateRequestDTO": "profile_update_request_dto",
        "profileWorkflowUpdateRequestDTO": "profile_workflow_update_request_dto",
    }

    __slots__ = (*_properties.values(),)

    profile_key: BulkProfileKey | Unset
    """An identity of the profile: an id within a channel."""
    id: str | Unset
    """Id of the profile. Either this or `profileKey` has to be there."""
    profile_update_request_dto: BulkProfileChange | Unset
    """Changes of the profile itself."""
    profile_workflow_update_request_dto: BulkProfileWorkflowChange | Unset
    """Changes of custom properties."""

    def __init__(
        self,
        *,
        profile_key: BulkProfileKey | Unset = UNSET,
        id: str | Unset = UNSET,
        profile_update_request_dto: BulkProfileChange | Unset = UNSET,
        profile_workflow_update_request_dto: BulkProfileWorkflowChange | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.profile_key = profile_key
        self.id = id
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
                value = _bulk_profile_key(value)
            self.profile_key = value
            at = "profileUpdateRequestDTO"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _bulk_profile_change(value)
            self.profile_update_request_dto = value
            at = "profileWorkflowUpdateRequestDTO"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _bulk_profile_workflow_change(value)
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
            if (value := this.profile_key) is not UNSET:
                out["profileKey"] = None if value is None else value.to_dict()
            elif "profileKey" in out:
                del out["profileKey"]
            if (value := this.id) is not UNSET:
                out["id"] = value
            elif "id" in out:
                del out["id"]
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
