# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .text_align import TextAlign

_text_align = later(__name__, "_text_align", ".text_align", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        color: str | Unset
        font: str | Unset
        font_size: str | Unset
        text_align: TextAlign | Unset
        background_color: str | Unset


class CtaButtonStyleProperties(Model):
    """Look of the call-to-action button."""

    _properties: ClassVar[Mapping[str, str]] = {
        "color": "color",
        "font": "font",
        "fontSize": "font_size",
        "textAlign": "text_align",
        "backgroundColor": "background_color",
    }

    __slots__ = (*_properties.values(),)

    color: str | Unset
    """Text colour, such as `#FF0000`."""
    font: str | Unset
    """Font family, such as `Helvetica`."""
    font_size: str | Unset
    """Font size as text, such as `12`."""
    text_align: TextAlign | Unset
    """Alignment of a text."""
    background_color: str | Unset
    """Background colour, such as `#000000`."""

    def __init__(
        self,
        *,
        color: str | Unset = UNSET,
        font: str | Unset = UNSET,
        font_size: str | Unset = UNSET,
        text_align: TextAlign | Unset = UNSET,
        background_color: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.color = color
        self.font = font
        self.font_size = font_size
        self.text_align = text_align
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
        self.color = src_dict.get("color", UNSET)
        self.font = src_dict.get("font", UNSET)
        self.font_size = src_dict.get("fontSize", UNSET)
        self.background_color = src_dict.get("backgroundColor", UNSET)
        at = ""
        value: Any
        try:
            at = "textAlign"
            value = src_dict.get(at, UNSET)
            self.text_align = value if value is UNSET else _text_align[value]
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
            if (value := this.color) is not UNSET:
                out["color"] = value
            elif "color" in out:
                del out["color"]
            if (value := this.font) is not UNSET:
                out["font"] = value
            elif "font" in out:
                del out["font"]
            if (value := this.font_size) is not UNSET:
                out["fontSize"] = value
            elif "fontSize" in out:
                del out["fontSize"]
            if (value := this.text_align) is not UNSET:
                out["textAlign"] = None if value is None else value._value_
            elif "textAlign" in out:
                del out["textAlign"]
            if (value := this.background_color) is not UNSET:
                out["backgroundColor"] = value
            elif "backgroundColor" in out:
                del out["backgroundColor"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
