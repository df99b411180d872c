# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
    decode_list,
    later,
    plain,
    scalars,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .custom_properties import CustomProperties
    from .queue_assignment import QueueAssignment

_custom_properties = later(__name__, "_custom_properties", ".custom_properties", "CustomProperties.from_dict")
_queue_assignment = later(__name__, "_queue_assignment", ".queue_assignment", "QueueAssignment.from_dict")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ProfileSpaceWorkflow(Model):
    """Lists, queues and custom fields of the profile in one workspace."""

    _properties: ClassVar[Mapping[str, str]] = {
        "spaceId": "space_id",
        "modifiedTime": "modified_time",
        "customFields": "custom_fields",
        "queues": "queues",
        "profileLists": "profile_lists",
    }

    space_id: str
    """Id of the workspace."""
    modified_time: int | Unset
    """When this was last changed, as a Unix timestamp."""
    custom_fields: CustomProperties | Unset
    """Custom properties by name."""
    queues: list[QueueAssignment] | Unset
    """Queues that the profile is in."""
    profile_lists: list[int] | Unset
    """Ids of the workspace's profile lists that the profile is on."""

    def __init__(
        self,
        *,
        space_id: str,
        modified_time: int | Unset = UNSET,
        custom_fields: CustomProperties | Unset = UNSET,
        queues: list[QueueAssignment] | Unset = UNSET,
        profile_lists: list[int] | Unset = UNSET,
    ) -> None:
        self._blank()
        self.space_id = space_id
        self.modified_time = modified_time
        self.custom_fields = custom_fields
        self.queues = queues
        self.profile_lists = profile_lists

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.space_id = get("spaceId", UNSET)
        self.modified_time = get("modifiedTime", UNSET)
        at = ""
        value: Any
        try:
            at = "customFields"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _custom_properties(value)
            self.custom_fields = value
            at = "queues"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_list(value, _queue_assignment)
            self.queues = value
            at = "profileLists"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = (scalars)(value)
            self.profile_lists = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.space_id
        if value is not UNSET:
            out["spaceId"] = value
        value = self.modified_time
        if value is not UNSET:
            out["modifiedTime"] = value
        value = self.custom_fields
        if value is not UNSET:
            out["customFields"] = plain(value)
        value = self.queues
        if value is not UNSET:
            out["queues"] = plain(value)
        value = self.profile_lists
        if value is not UNSET:
            out["profileLists"] = plain(value)
        return out
