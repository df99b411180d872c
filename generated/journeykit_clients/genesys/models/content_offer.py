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
    from .call_to_action import CallToAction
    from .content_offer_styling_configuration import ContentOfferStylingConfiguration
    from .display_mode import DisplayMode
    from .layout_mode import LayoutMode

_call_to_action = later(__name__, "_call_to_action", ".call_to_action", "CallToAction.from_dict")
_content_offer_styling_configuration = later(
    __name__,
    "_content_offer_styling_configuration",
    ".content_offer_styling_configuration",
    "ContentOfferStylingConfiguration.from_dict",
)
_display_mode = later(__name__, "_display_mode", ".display_mode", "members.__getitem__")
_layout_mode = later(__name__, "_layout_mode", ".layout_mode", "members.__getitem__")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ContentOffer(Model):
    """What a content offer shows on the page. For media type `contentOffer`."""

    _properties: ClassVar[Mapping[str, str]] = {
        "displayMode": "display_mode",
        "layoutMode": "layout_mode",
        "imageUrl": "image_url",
        "title": "title",
        "headline": "headline",
        "body": "body",
        "callToAction": "call_to_action",
        "style": "style",
    }

    display_mode: DisplayMode
    """How a content offer appears."""
    layout_mode: LayoutMode
    """Where the image of a content offer stands."""
    image_url: str | Unset
    """Address of the image."""
    title: str | Unset
    """Title, in the header of the offer."""
    headline: str | Unset
    """Headline, above the body text."""
    body: str | Unset
    """Body text."""
    call_to_action: CallToAction | Unset
    """The button of a content offer."""
    style: ContentOfferStylingConfiguration | Unset
    """Look of a content offer, part by part."""

    def __init__(
        self,
        *,
        display_mode: DisplayMode,
        layout_mode: LayoutMode,
        image_url: str | Unset = UNSET,
        title: str | Unset = UNSET,
        headline: str | Unset = UNSET,
        body: str | Unset = UNSET,
        call_to_action: CallToAction | Unset = UNSET,
        style: ContentOfferStylingConfiguration | Unset = UNSET,
    ) -> None:
        self._blank()
        self.display_mode = display_mode
        self.layout_mode = layout_mode
        self.image_url = image_url
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
                value = _call_to_action(value)
            self.call_to_action = value
            at = "style"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _content_offer_styling_configuration(value)
            self.style = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.display_mode
        if value is not UNSET:
            out["displayMode"] = plain(value)
        value = self.layout_mode
        if value is not UNSET:
            out["layoutMode"] = plain(value)
        value = self.image_url
        if value is not UNSET:
            out["imageUrl"] = value
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
