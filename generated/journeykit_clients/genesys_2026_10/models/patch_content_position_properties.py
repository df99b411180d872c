# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
        top: str | Unset
        bottom: str | Unset
        left: str | Unset
        right: str | Unset


class PatchContentPositionProperties(Model):
    """Changes to where on the page a content offer stands, as offsets from its edges."""

    _properties: ClassVar[Mapping[str, str]] = {
        "top": "top",
        "bottom": "bottom",
        "left": "left",
        "right": "right",
    }

    __slots__ = (*_properties.values(),)

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
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.top = top
        self.bottom = bottom
        self.left = left
        self.right = right

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
        self.top = src_dict.get("top", UNSET)
        self.bottom = src_dict.get("bottom", UNSET)
        self.left = src_dict.get("left", UNSET)
        self.right = src_dict.get("right", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.top) is not UNSET:
                out["top"] = value
            elif "top" in out:
                del out["top"]
            if (value := this.bottom) is not UNSET:
                out["bottom"] = value
            elif "bottom" in out:
                del out["bottom"]
            if (value := this.left) is not UNSET:
                out["left"] = value
            elif "left" in out:
                del out["left"]
            if (value := this.right) is not UNSET:
                out["right"] = value
            elif "right" in out:
                del out["right"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
