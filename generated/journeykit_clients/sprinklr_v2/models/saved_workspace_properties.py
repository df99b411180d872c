# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
        space_id: str | Unset
        profile_lists: list[int] | Unset
        tags: list[str] | Unset


class SavedWorkspaceProperties(Model):
    """Lists and tags of the profile in one workspace."""

    _properties: ClassVar[Mapping[str, str]] = {
        "spaceId": "space_id",
        "profileLists": "profile_lists",
        "tags": "tags",
    }

    __slots__ = (*_properties.values(),)

    space_id: str | Unset
    """Id of the workspace."""
    profile_lists: list[int] | Unset
    """Ids of the workspace's profile lists that the profile is on."""
    tags: list[str] | Unset
    """Tags of the profile in the workspace."""

    def __init__(
        self,
        *,
        space_id: str | Unset = UNSET,
        profile_lists: list[int] | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.space_id = space_id
        self.profile_lists = profile_lists
        self.tags = tags

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
        at = ""
        value: Any
        try:
            at = "profileLists"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.profile_lists = value
            at = "tags"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.tags = value
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
            if (value := this.profile_lists) is not UNSET:
                out["profileLists"] = [*value] if value.__class__ is list else plain(value)
            elif "profileLists" in out:
                del out["profileLists"]
            if (value := this.tags) is not UNSET:
                out["tags"] = [*value] if value.__class__ is list else plain(value)
            elif "tags" in out:
                del out["tags"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
