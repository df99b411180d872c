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
class ContentOfferStyleProperties(Model):
    """Look of the offer's box."""

    _properties: ClassVar[Mapping[str, str]] = {
        "padding": "padding",
        "color": "color",
        "backgroundColor": "background_color",
    }

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
    ) -> None:
        self._blank()
        self.padding = padding
        self.color = color
        self.background_color = background_color

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.padding = get("padding", UNSET)
        self.color = get("color", UNSET)
        self.background_color = get("backgroundColor", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.padding
        if value is not UNSET:
            out["padding"] = value
        value = self.color
        if value is not UNSET:
            out["color"] = value
        value = self.background_color
        if value is not UNSET:
            out["backgroundColor"] = value
        return out
