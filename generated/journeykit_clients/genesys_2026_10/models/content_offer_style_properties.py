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
        padding: str | Unset
        color: str | Unset
        background_color: str | Unset


class ContentOfferStyleProperties(Model):
    """Look of the offer's box."""

    _properties: ClassVar[Mapping[str, str]] = {
        "padding": "padding",
        "color": "color",
        "backgroundColor": "background_color",
    }

    __slots__ = (*_properties.values(),)

    padding: str | Unset
    """Padding, such as `10px`."""
    color: str | Unset
    """Text colour, such as `#FF0000`."""
    background_color: str | Unset
    """Background colour, such as `#000000`."""

    def __init__(
        self,
        *,
        padding: str | Unset = UNSET,
        color: str | Unset = UNSET,
        background_color: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.padding = padding
        self.color = color
        self.background_color = background_color

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
        self.padding = src_dict.get("padding", UNSET)
        self.color = src_dict.get("color", UNSET)
        self.background_color = src_dict.get("backgroundColor", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.padding) is not UNSET:
                out["padding"] = value
            elif "padding" in out:
                del out["padding"]
            if (value := this.color) is not UNSET:
                out["color"] = value
            elif "color" in out:
                del out["color"]
            if (value := this.background_color) is not UNSET:
                out["backgroundColor"] = value
            elif "backgroundColor" in out:
                del out["backgroundColor"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
