# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        profile_id: str | Unset
        success: bool | Unset


class ProfileUpdateResult(Model):
    """What became of one profile."""

    _properties: ClassVar[Mapping[str, str]] = {
        "profileId": "profile_id",
        "success": "success",
    }

    __slots__ = (*_properties.values(),)

    profile_id: str | Unset
    """Id of the profile."""
    success: bool | Unset
    """Whether the profile was changed."""

    def __init__(
        self,
        *,
        profile_id: str | Unset = UNSET,
        success: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.profile_id = profile_id
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
        self.profile_id = src_dict.get("profileId", UNSET)
        self.success = src_dict.get("success", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.profile_id) is not UNSET:
                out["profileId"] = value
            elif "profileId" in out:
                del out["profileId"]
            if (value := this.success) is not UNSET:
                out["success"] = value
            elif "success" in out:
                del out["success"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
