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
        family: str
        version: str
        features_flash: bool
        features_java: bool
        features_pdf: bool
        features_webrtc: bool
        lang: str | Unset
        fingerprint: str | Unset
        is_mobile: bool | Unset
        view_height: int | Unset
        view_width: int | Unset


class Browser(Model):
    """The customer's browser and its abilities."""

    _properties: ClassVar[Mapping[str, str]] = {
        "family": "family",
        "version": "version",
        "featuresFlash": "features_flash",
        "featuresJava": "features_java",
        "featuresPdf": "features_pdf",
        "featuresWebrtc": "features_webrtc",
        "lang": "lang",
        "fingerprint": "fingerprint",
        "isMobile": "is_mobile",
        "viewHeight": "view_height",
        "viewWidth": "view_width",
    }

    __slots__ = (*_properties.values(),)

    family: str
    """Browser, such as `Chrome`."""
    version: str
    """Version of the browser."""
    features_flash: bool
    """Whether it has Flash."""
    features_java: bool
    """Whether it has Java."""
    features_pdf: bool
    """Whether it shows PDF."""
    features_webrtc: bool
    """Whether it supports WebRTC."""
    lang: str | Unset
    """Language of the browser, a BCP 47 tag."""
    fingerprint: str | Unset
    """Fingerprint of the browser, made from its features."""
    is_mobile: bool | Unset
    """Whether the device is mobile. Replaced by `isMobile` of the device. Deprecated by the vendor."""
    view_height: int | Unset
    """Height of the browser's window, in pixels."""
    view_width: int | Unset
    """Width of the browser's window, in pixels."""

    def __init__(
        self,
        *,
        family: str,
        version: str,
        features_flash: bool,
        features_java: bool,
        features_pdf: bool,
        features_webrtc: bool,
        lang: str | Unset = UNSET,
        fingerprint: str | Unset = UNSET,
        is_mobile: bool | Unset = UNSET,
        view_height: int | Unset = UNSET,
        view_width: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.family = family
        self.version = version
        self.features_flash = features_flash
        self.features_java = features_java
        self.features_pdf = features_pdf
        self.features_webrtc = features_webrtc
        self.lang = lang
        self.fingerprint = fingerprint
        self.is_mobile = is_mobile
        self.view_height = view_height
        self.view_width = view_width

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
        self.family = src_dict.get("family", UNSET)
        self.version = src_dict.get("version", UNSET)
        self.features_flash = src_dict.get("featuresFlash", UNSET)
        self.features_java = src_dict.get("featuresJava", UNSET)
        self.features_pdf = src_dict.get("featuresPdf", UNSET)
        self.features_webrtc = src_dict.get("featuresWebrtc", UNSET)
        self.lang = src_dict.get("lang", UNSET)
        self.fingerprint = src_dict.get("fingerprint", UNSET)
        self.is_mobile = src_dict.get("isMobile", UNSET)
        self.view_height = src_dict.get("viewHeight", UNSET)
        self.view_width = src_dict.get("viewWidth", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.family) is not UNSET:
                out["family"] = value
            elif "family" in out:
                del out["family"]
            if (value := this.version) is not UNSET:
                out["version"] = value
            elif "version" in out:
                del out["version"]
            if (value := this.features_flash) is not UNSET:
                out["featuresFlash"] = value
            elif "featuresFlash" in out:
                del out["featuresFlash"]
            if (value := this.features_java) is not UNSET:
                out["featuresJava"] = value
            elif "featuresJava" in out:
                del out["featuresJava"]
            if (value := this.features_pdf) is not UNSET:
                out["featuresPdf"] = value
            elif "featuresPdf" in out:
                del out["featuresPdf"]
            if (value := this.features_webrtc) is not UNSET:
                out["featuresWebrtc"] = value
            elif "featuresWebrtc" in out:
                del out["featuresWebrtc"]
            if (value := this.lang) is not UNSET:
                out["lang"] = value
            elif "lang" in out:
                del out["lang"]
            if (value := this.fingerprint) is not UNSET:
                out["fingerprint"] = value
            elif "fingerprint" in out:
                del out["fingerprint"]
            if (value := this.is_mobile) is not UNSET:
                out["isMobile"] = value
            elif "isMobile" in out:
                del out["isMobile"]
            if (value := this.view_height) is not UNSET:
                out["viewHeight"] = value
            elif "viewHeight" in out:
                del out["viewHeight"]
            if (value := this.view_width) is not UNSET:
                out["viewWidth"] = value
            elif "viewWidth" in out:
                del out["viewWidth"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
