# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
        marketing_permission_id: str | Unset
        enabled: bool | Unset


class MarketingPermission(Model):
    """Something that a contact allows or not."""

    _properties: ClassVar[Mapping[str, str]] = {
        "marketing_permission_id": "marketing_permission_id",
        "enabled": "enabled",
    }

    __slots__ = (*_properties.values(),)

    marketing_permission_id: str | Unset
    """Id of the permission."""
    enabled: bool | Unset
    """Whether the contact allows it."""

    def __init__(
        self,
        *,
        marketing_permission_id: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.marketing_permission_id = marketing_permission_id
        self.enabled = enabled

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
        self.marketing_permission_id = src_dict.get("marketing_permission_id", UNSET)
        self.enabled = src_dict.get("enabled", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.marketing_permission_id) is not UNSET:
                out["marketing_permission_id"] = value
            elif "marketing_permission_id" in out:
                del out["marketing_permission_id"]
            if (value := this.enabled) is not UNSET:
                out["enabled"] = value
            elif "enabled" in out:
                del out["enabled"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
