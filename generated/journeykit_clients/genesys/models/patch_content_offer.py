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
    from .display_mode import DisplayMode
    from .layout_mode import LayoutMode
    from .patch_call_to_action import PatchCallToAction
    from .patch_content_offer_styling_configuration import PatchContentOfferStylingConfiguration

_display_mode = later(__name__, "_display_mode", ".display_mode", "members.__getitem__")
_layout_mode = later(__name__, "_layout_mode", ".layout_mode", "members.__getitem__")
_patch_call_to_action = later(__name__, "_patch_call_to_action", ".patch_call_to_action", "PatchCallToAction.from_dict")
_patch_content_offer_styling_configuration = later(
    __name__,
    "_patch_content_offer_styling_configuration",
    ".patch_content_offer_styling_configuration",
    "PatchContentOfferStylingConfiguration.from_dict",
)


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class PatchContentOffer(Model):
    """Changes to what a content offer shows."""

    _properties: ClassVar[Mapping[str, str]] = {
        "imageUrl": "image_url",
        "displayMode": "display_mode",
        "layoutMode": "layout_mode",
        "title": "title",
        "headline": "headline",
        "body": "body",
        "callToAction": "call_to_action",
        "style": "style",
    }

    image_url: str | Unset
    """Address of the image."""
    display_mode: DisplayMode | Unset
    """How a content offer appears."""
    layout_mode: LayoutMode | Unset
    """Where the image of a content offer stands."""
    title: str | Unset
    """Title, in the header of the offer."""
    headline: str | Unset
    """Headline, above the body text."""
    body: str | Unset
    """Body text."""
    call_to_action: PatchCallToAction | Unset
    """Changes to the button of a content offer."""
    style: PatchContentOfferStylingConfiguration | Unset
    """Changes to the look of a content offer, part by part."""

    def __init__(
        self,
        *,
        image_url: str | Unset = UNSET,
        display_mode: DisplayMode | Unset = UNSET,
        layout_mode: LayoutMode | Unset = UNSET,
        title: str | Unset = UNSET,
        headline: str | Unset = UNSET,
        body: str | Unset = UNSET,
        call_to_action: PatchCallToAction | Unset = UNSET,
        style: PatchContentOfferStylingConfiguration | Unset = UNSET,
    ) -> None:
        self._blank()
        self.image_url = image_url
        self.display_mode = display_mode
        self.layout_mode = layout_mode
        self.title = title
        self.headline = headline
        self.body = body
        self.call_to_action = call_to_action
        self.style = style

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.image_url = get("imageUrl", UNSET)
        self.title = get("title", UNSET)
        self.headline = get("headline", UNSET)
        self.body = get("body", UNSET)
        at = ""
        value: Any
        try:
            at = "displayMode"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _display_mode(value)
            self.display_mode = value
            at = "layoutMode"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _layout_mode(value)
            self.layout_mode = value
            at = "callToAction"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _patch_call_to_action(value)
            self.call_to_action = value
            at = "style"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _patch_content_offer_styling_configuration(value)
            self.style = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.image_url
        if value is not UNSET:
            out["imageUrl"] = value
        value = self.display_mode
        if value is not UNSET:
            out["displayMode"] = plain(value)
        value = self.layout_mode
        if value is not UNSET:
            out["layoutMode"] = plain(value)
        value = self.title
        if value is not UNSET:
            out["title"] = value
        value = self.headline
        if value is not UNSET:
            out["headline"] = value
        value = self.body
        if value is not UNSET:
            out["body"] = value
        value = self.call_to_action
        if value is not UNSET:
            out["callToAction"] = plain(value)
        value = self.style
        if value is not UNSET:
            out["style"] = plain(value)
        return out
