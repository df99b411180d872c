# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
    scalars,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        url: str
        domain: str
        hostname: str
        pathname: str
        breadcrumb: list[str]
        title: str | Unset
        fragment: str | Unset
        keywords: str | Unset
        lang: str | Unset
        query_string: str | Unset


class JourneyPage(Model):
    """A web page."""

    _properties: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "domain": "domain",
        "hostname": "hostname",
        "pathname": "pathname",
        "breadcrumb": "breadcrumb",
        "title": "title",
        "fragment": "fragment",
        "keywords": "keywords",
        "lang": "lang",
        "queryString": "query_string",
    }

    __slots__ = (*_properties.values(),)

    url: str
    """Address of the page."""
    domain: str
    """Domain in the address."""
    hostname: str
    """Host in the address."""
    pathname: str
    """Path in the address."""
    breadcrumb: list[str]
    """Place of the page in the hierarchy of the site, from the top."""
    title: str | Unset
    """Title of the page."""
    fragment: str | Unset
    """Fragment of the address."""
    keywords: str | Unset
    """Keywords of the page."""
    lang: str | Unset
    """Language of the page, an ISO 639-1 code."""
    query_string: str | Unset
    """Query of the address."""

    def __init__(
        self,
        *,
        url: str,
        domain: str,
        hostname: str,
        pathname: str,
        breadcrumb: list[str],
        title: str | Unset = UNSET,
        fragment: str | Unset = UNSET,
        keywords: str | Unset = UNSET,
        lang: str | Unset = UNSET,
        query_string: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.url = url
        self.domain = domain
        self.hostname = hostname
        self.pathname = pathname
        self.breadcrumb = breadcrumb
        self.title = title
        self.fragment = fragment
        self.keywords = keywords
        self.lang = lang
        self.query_string = query_string

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
        self.domain = src_dict.get("domain", UNSET)
        self.hostname = src_dict.get("hostname", UNSET)
        self.pathname = src_dict.get("pathname", UNSET)
        self.title = src_dict.get("title", UNSET)
        self.fragment = src_dict.get("fragment", UNSET)
        self.keywords = src_dict.get("keywords", UNSET)
        self.lang = src_dict.get("lang", UNSET)
        self.query_string = src_dict.get("queryString", UNSET)
        at = ""
        value: Any
        try:
            at = "breadcrumb"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.breadcrumb = value
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
            if (value := this.url) is not UNSET:
                out["url"] = value
            elif "url" in out:
                del out["url"]
            if (value := this.domain) is not UNSET:
                out["domain"] = value
            elif "domain" in out:
                del out["domain"]
            if (value := this.hostname) is not UNSET:
                out["hostname"] = value
            elif "hostname" in out:
                del out["hostname"]
            if (value := this.pathname) is not UNSET:
                out["pathname"] = value
            elif "pathname" in out:
                del out["pathname"]
            if (value := this.breadcrumb) is not UNSET:
                out["breadcrumb"] = [*value] if value.__class__ is list else plain(value)
            elif "breadcrumb" in out:
                del out["breadcrumb"]
            if (value := this.title) is not UNSET:
                out["title"] = value
            elif "title" in out:
                del out["title"]
            if (value := this.fragment) is not UNSET:
                out["fragment"] = value
            elif "fragment" in out:
                del out["fragment"]
            if (value := this.keywords) is not UNSET:
                out["keywords"] = value
            elif "keywords" in out:
                del out["keywords"]
            if (value := this.lang) is not UNSET:
                out["lang"] = value
            elif "lang" in out:
                del out["lang"]
            if (value := this.query_string) is not UNSET:
                out["queryString"] = value
            elif "queryString" in out:
                del out["queryString"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
