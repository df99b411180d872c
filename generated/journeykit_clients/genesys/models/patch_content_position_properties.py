# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class PatchContentPositionProperties(Model):
    """Changes to where on the page a content offer stands, as offsets from its edges."""

    _properties: ClassVar[Mapping[str, str]] = {
        "top": "top",
        "bottom": "bottom",
        "left": "left",
        "right": "right",
    }

    top: str | Unset
    """Offset from the top, such as `10px`."""
    bottom: str | Unset
    """Offset from the bottom, such as `10px`."""
    left: str | Unset
    """Offset from the left, such as `10px`."""
    right: str | Unset
    """Offset from the right, such as `10px`."""

    def __init__(
        self,
        *,
        top: str | Unset = UNSET,
        bottom: str | Unset = UNSET,
        left: str | Unset = UNSET,
        right: str | Unset = UNSET,
    ) -> None:
        self._blank()
        self.top = top
        self.bottom = bottom
        self.left = left
        self.right = right

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.top = get("top", UNSET)
        self.bottom = get("bottom", UNSET)
        self.left = get("left", UNSET)
        self.right = get("right", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.top
        if value is not UNSET:
            out["top"] = value
        value = self.bottom
        if value is not UNSET:
            out["bottom"] = value
        value = self.left
        if value is not UNSET:
            out["left"] = value
        value = self.right
        if value is not UNSET:
            out["right"] = value
        return out
