# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .custom_properties import CustomProperties
    from .found_queue import FoundQueue

_custom_properties = later(__name__, "_custom_properties", ".custom_properties", "CustomProperties.from_dict")
_found_queue = later(__name__, "_found_queue", ".found_queue", "FoundQueue.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        space_id: str | Unset
        modified_time: int | Unset
        custom_fields: CustomProperties | Unset
        queues: list[FoundQueue] | Unset
        profile_lists: list[int] | Unset


class FoundSpaceWorkflow(Model):
    """Lists, queues and custom fields of the profile in one workspace."""

    _properties: ClassVar[Mapping[str, str]] = {
        "spaceId": "space_id",
        "modifiedTime": "modified_time",
        "customFields": "custom_fields",
        "queues": "queues",
        "profileLists": "profile_lists",
    }

    __slots__ = (*_properties.values(),)

    space_id: str | Unset
    """Id of the workspace."""
    modified_time: int | Unset
    """When this was last changed, as a Unix timestamp."""
    custom_fields: CustomProperties | Unset
    """Values of custom properties, by the property's name (`_c_` and an id, or a name of Sprinklr's)."""
    queues: list[FoundQueue] | Unset
    """Queues that the profile is in."""
    profile_lists: list[int] | Unset
    """Ids of the workspace's profile lists that the profile is on."""

    def __init__(
        self,
        *,
        space_id: str | Unset = UNSET,
        modified_time: int | Unset = UNSET,
        custom_fields: CustomProperties | Unset = UNSET,
        queues: list[FoundQueue] | Unset = UNSET,
        profile_lists: list[int] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.space_id = space_id
        self.modified_time = modified_time
        self.custom_fields = custom_fields
        self.queues = queues
        self.profile_lists = profile_lists

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
        self.space_id = src_dict.get("spaceId", UNSET)
        self.modified_time = src_dict.get("modifiedTime", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "customFields"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _custom_properties(value)
            self.custom_fields = value
            at = "queues"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _found_queue(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.queues = value
            at = "profileLists"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.profile_lists = value
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
            if (value := this.space_id) is not UNSET:
                out["spaceId"] = value
            elif "spaceId" in out:
                del out["spaceId"]
            if (value := this.modified_time) is not UNSET:
                out["modifiedTime"] = value
            elif "modifiedTime" in out:
                del out["modifiedTime"]
            if (value := this.custom_fields) is not UNSET:
                out["customFields"] = None if value is None else value.to_dict()
            elif "customFields" in out:
                del out["customFields"]
            if (value := this.queues) is not UNSET:
                out["queues"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "queues" in out:
                del out["queues"]
            if (value := this.profile_lists) is not UNSET:
                out["profileLists"] = [*value] if value.__class__ is list else plain(value)
            elif "profileLists" in out:
                del out["profileLists"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
