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
        color: str | Unset
        opacity: float | Unset


class CloseButtonStyleProperties(Model):
    """Look of the close button."""

    _properties: ClassVar[Mapping[str, str]] = {
        "color": "color",
        "opacity": "opacity",
    }

    __slots__ = (*_properties.values(),)

    color: str | Unset
    """Colour of the button, such as `#FF0000`."""
    opacity: float | Unset
    """Opacity of the button."""

    def __init__(
        self,
        *,
        color: str | Unset = UNSET,
        opacity: float | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.color = color
        self.opacity = opacity

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
        self.color = src_dict.get("color", UNSET)
        self.opacity = src_dict.get("opacity", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.color) is not UNSET:
                out["color"] = value
            elif "color" in out:
                del out["color"]
            if (value := this.opacity) is not UNSET:
                out["opacity"] = value
            elif "opacity" in out:
                del out["opacity"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
