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

    from .patch_close_button_style_properties import PatchCloseButtonStyleProperties
    from .patch_content_offer_style_properties import PatchContentOfferStyleProperties
    from .patch_content_position_properties import PatchContentPositionProperties
    from .patch_cta_button_style_properties import PatchCtaButtonStyleProperties
    from .patch_text_style_properties import PatchTextStyleProperties

_patch_close_button_style_properties = later(
    __name__,
    "_patch_close_button_style_properties",
    ".patch_close_button_style_properties",
    "PatchCloseButtonStyleProperties.from_dict",
)
_patch_content_offer_style_properties = later(
    __name__,
    "_patch_content_offer_style_properties",
    ".patch_content_offer_style_properties",
    "PatchContentOfferStyleProperties.from_dict",
)
_patch_content_position_properties = later(
    __name__,
    "_patch_content_position_properties",
    ".patch_content_position_properties",
    "PatchContentPositionProperties.from_dict",
)
_patch_cta_button_style_properties = later(
    __name__,
    "_patch_cta_button_style_properties",
    ".patch_cta_button_style_properties",
    "PatchCtaButtonStyleProperties.from_dict",
)
_patch_text_style_properties = later(
    __name__, "_patch_text_style_properties", ".patch_text_style_properties", "PatchTextStyleProperties.from_dict"
)


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        position: PatchContentPositionProperties | Unset
        offer: PatchContentOfferStyleProperties | Unset
        close_button: PatchCloseButtonStyleProperties | Unset
        cta_button: PatchCtaButtonStyleProperties | Unset
        title: PatchTextStyleProperties | Unset
        headline: PatchTextStyleProperties | Unset
        body: PatchTextStyleProperties | Unset


class PatchContentOfferStylingConfiguration(Model):
    """Changes to the look of a content offer, part by part."""

    _properties: ClassVar[Mapping[str, str]] = {
        "position": "position",
        "offer": "offer",
        "closeButton": "close_button",
        "ctaButton": "cta_button",
        "title": "title",
        "headline": "headline",
        "body": "body",
    }

    __slots__ = (*_properties.values(),)

    position: PatchContentPositionProperties | Unset
    """Changes to where on the page a content offer stands, as offsets from its edges."""
    offer: PatchContentOfferStyleProperties | Unset
    """Changes to the look of the offer's box."""
    close_button: PatchCloseButtonStyleProperties | Unset
    """Changes to the look of the close button."""
    cta_button: PatchCtaButtonStyleProperties | Unset
    """Changes to the look of the call-to-action button."""
    title: PatchTextStyleProperties | Unset
    """Changes to the look of a text."""
    headline: PatchTextStyleProperties | Unset
    """Changes to the look of a text."""
    body: PatchTextStyleProperties | Unset
    """Changes to the look of a text."""

    def __init__(
        self,
        *,
        position: PatchContentPositionProperties | Unset = UNSET,
        offer: PatchContentOfferStyleProperties | Unset = UNSET,
        close_button: PatchCloseButtonStyleProperties | Unset = UNSET,
        cta_button: PatchCtaButtonStyleProperties | Unset = UNSET,
        title: PatchTextStyleProperties | Unset = UNSET,
        headline: PatchTextStyleProperties | Unset = UNSET,
        body: PatchTextStyleProperties | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.position = position
        self.offer = offer
        self.close_button = close_button
        self.cta_button = cta_button
        self.title = title
        self.headline = headline
        self.body = body

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
        at = ""
        value: Any
        try:
            at = "position"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _patch_content_position_properties(value)
            self.position = value
            at = "offer"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _patch_content_offer_style_properties(value)
            self.offer = value
            at = "closeButton"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _patch_close_button_style_properties(value)
            self.close_button = value
            at = "ctaButton"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _patch_cta_button_style_properties(value)
            self.cta_button = value
            at = "title"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _patch_text_style_properties(value)
            self.title = value
            at = "headline"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _patch_text_style_properties(value)
            self.headline = value
            at = "body"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _patch_text_style_properties(value)
            self.body = value
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
            if (value := this.position) is not UNSET:
                out["position"] = None if value is None else value.to_dict()
            elif "position" in out:
                del out["position"]
            if (value := this.offer) is not UNSET:
                out["offer"] = None if value is None else value.to_dict()
            elif "offer" in out:
                del out["offer"]
            if (value := this.close_button) is not UNSET:
                out["closeButton"] = None if value is None else value.to_dict()
            elif "closeButton" in out:
                del out["closeButton"]
            if (value := this.cta_button) is not UNSET:
                out["ctaButton"] = None if value is None else value.to_dict()
            elif "ctaButton" in out:
                del out["ctaButton"]
            if (value := this.title) is not UNSET:
                out["title"] = None if value is None else value.to_dict()
            elif "title" in out:
                del out["title"]
            if (value := this.headline) is not UNSET:
                out["headline"] = None if value is None else value.to_dict()
            elif "headline" in out:
                del out["headline"]
            if (value := this.body) is not UNSET:
                out["body"] = None if value is None else value.to_dict()
            elif "body" in out:
                del out["body"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
