# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
    later,
    plain,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .text_align import TextAlign

_text_align = later(__name__, "_text_align", ".text_align", "members.__getitem__")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class PatchTextStyleProperties(Model):
    """Changes to the look of a text."""

    _properties: ClassVar[Mapping[str, str]] = {
        "color": "color",
        "font": "font",
        "fontSize": "font_size",
        "textAlign": "text_align",
    }

    color: str | Unset
    """Text colour, such as `#FF0000`."""
    font: str | Unset
    """Font family, such as `Helvetica`."""
    font_size: str | Unset
    """Font size as text, such as `12`."""
    text_align: TextAlign | Unset
    """Alignment of a text."""

    def __init__(
        self,
        *,
        color: str | Unset = UNSET,
        font: str | Unset = UNSET,
        font_size: str | Unset = UNSET,
        text_align: TextAlign | Unset = UNSET,
    ) -> None:
        self._blank()
        self.color = color
        self.font = font
        self.font_size = font_size
        self.text_align = text_align

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.color = get("color", UNSET)
        self.font = get("font", UNSET)
        self.font_size = get("fontSize", UNSET)
        at = ""
        value: Any
        try:
            at = "textAlign"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _text_align(value)
            self.text_align = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.color
        if value is not UNSET:
            out["color"] = value
        value = self.font
        if value is not UNSET:
            out["font"] = value
        value = self.font_size
        if value is not UNSET:
            out["fontSize"] = value
        value = self.text_align
        if value is not UNSET:
            out["textAlign"] = plain(value)
        return out
