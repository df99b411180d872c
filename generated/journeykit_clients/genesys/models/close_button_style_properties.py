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
class CloseButtonStyleProperties(Model):
    """Look of the close button."""

    _properties: ClassVar[Mapping[str, str]] = {
        "color": "color",
        "opacity": "opacity",
    }

    color: str | Unset
    """Colour of the button, such as `#FF0000`."""
    opacity: float | Unset
    """Opacity of the button."""

    def __init__(
        self,
        *,
        color: str | Unset = UNSET,
        opacity: float | Unset = UNSET,
    ) -> None:
        self._blank()
        self.color = color
        self.opacity = opacity

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
        self.opacity = get("opacity", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.color
        if value is not UNSET:
            out["color"] = value
        value = self.opacity
        if value is not UNSET:
            out["opacity"] = value
        return out
