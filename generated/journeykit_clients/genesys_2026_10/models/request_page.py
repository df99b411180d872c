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
        url: str
        title: str
        keywords: str | Unset
        lang: str | Unset


class RequestPage(Model):
    """A web page, in a web event."""

    _properties: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "title": "title",
        "keywords": "keywords",
        "lang": "lang",
    }

    __slots__ = (*_properties.values(),)

    url: str
    """Address of the page."""
    title: str
    """Title of the page."""
    keywords: str | Unset
    """Keywords of the page."""
    lang: str | Unset
    """Language of the page, an ISO 639-1 code."""

    def __init__(
        self,
        *,
        url: str,
        title: str,
        keywords: str | Unset = UNSET,
        lang: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.url = url
        self.title = title
        self.keywords = keywords
        self.lang = lang

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
        self.url = src_dict.get("url", UNSET)
        self.title = src_dict.get("title", UNSET)
        self.keywords = src_dict.get("keywords", UNSET)
        self.lang = src_dict.get("lang", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.url) is not UNSET:
                out["url"] = value
            elif "url" in out:
                del out["url"]
            if (value := this.title) is not UNSET:
                out["title"] = value
            elif "title" in out:
                del out["title"]
            if (value := this.keywords) is not UNSET:
                out["keywords"] = value
            elif "keywords" in out:
                del out["keywords"]
            if (value := this.lang) is not UNSET:
                out["lang"] = value
            elif "lang" in out:
                del out["lang"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
