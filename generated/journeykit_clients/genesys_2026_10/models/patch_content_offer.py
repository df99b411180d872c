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

    from .display_mode import DisplayMode
    from .layout_mode import LayoutMode
    from .patch_call_to_action import PatchCallToAction
    from .patch_content_offer_styling_configuration import PatchContentOfferStylingConfiguration

_display_mode = later(__name__, "_display_mode", ".display_mode", "members")
_layout_mode = later(__name__, "_layout_mode", ".layout_mode", "members")
_patch_call_to_action = later(__name__, "_patch_call_to_action", ".patch_call_to_action", "PatchCallToAction.from_dict")
_patch_content_offer_styling_configuration = later(
    __name__,
    "_patch_content_offer_styling_configuration",
    ".patch_content_offer_styling_configuration",
    "PatchContentOfferStylingConfiguration.from_dict",
)


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        image_url: str | Unset
        display_mode: DisplayMode | Unset
        layout_mode: LayoutMode | Unset
        title: str | Unset
        headline: str | Unset
        body: str | Unset
        call_to_action: PatchCallToAction | Unset
        style: PatchContentOfferStylingConfiguration | Unset
        image_alt_text: str | Unset


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
        "imageAltText": "image_alt_text",
    }

    __slots__ = (*_properties.values(),)

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
    image_alt_text: str | Unset
    """Text in place of the image, for people who cannot see it."""

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
        image_alt_text: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.image_url = image_url
        self.display_mode = display_mode
        self.layout_mode = layout_mode
        self.title = title
        self.headline = headline
        self.body = body
        self.call_to_action = call_to_action
        self.style = style
        self.image_alt_text = image_alt_text

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
        self.image_url = src_dict.get("imageUrl", UNSET)
        self.title = src_dict.get("title", UNSET)
        self.headline = src_dict.get("headline", UNSET)
        self.body = src_dict.get("body", UNSET)
        self.image_alt_text = src_dict.get("imageAltText", UNSET)
        at = ""
        value: Any
        try:
            at = "displayMode"
            value = src_dict.get(at, UNSET)
            self.display_mode = value if value is UNSET else _display_mode[value]
            at = "layoutMode"
            value = src_dict.get(at, UNSET)
            self.layout_mode = value if value is UNSET else _layout_mode[value]
            at = "callToAction"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _patch_call_to_action(value)
            self.call_to_action = value
            at = "style"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _patch_content_offer_styling_configuration(value)
            self.style = value
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
            if (value := this.image_url) is not UNSET:
                out["imageUrl"] = value
            elif "imageUrl" in out:
                del out["imageUrl"]
            if (value := this.display_mode) is not UNSET:
                out["displayMode"] = None if value is None else value._value_
            elif "displayMode" in out:
                del out["displayMode"]
            if (value := this.layout_mode) is not UNSET:
                out["layoutMode"] = None if value is None else value._value_
            elif "layoutMode" in out:
                del out["layoutMode"]
            if (value := this.title) is not UNSET:
                out["title"] = value
            elif "title" in out:
                del out["title"]
            if (value := this.headline) is not UNSET:
                out["headline"] = value
            elif "headline" in out:
                del out["headline"]
            if (value := this.body) is not UNSET:
                out["body"] = value
            elif "body" in out:
                del out["body"]
            if (value := this.call_to_action) is not UNSET:
                out["callToAction"] = None if value is None else value.to_dict()
            elif "callToAction" in out:
                del out["callToAction"]
            if (value := this.style) is not UNSET:
                out["style"] = None if value is None else value.to_dict()
            elif "style" in out:
                del out["style"]
            if (value := this.image_alt_text) is not UNSET:
                out["imageAltText"] = value
            elif "imageAltText" in out:
                del out["imageAltText"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
