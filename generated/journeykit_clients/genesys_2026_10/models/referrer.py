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

    from .referrer_medium import ReferrerMedium

_referrer_medium = later(__name__, "_referrer_medium", ".referrer_medium", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        url: str
        domain: str
        hostname: str
        pathname: str
        medium: ReferrerMedium
        keywords: str | Unset
        query_string: str | Unset
        fragment: str | Unset
        name: str | Unset


class Referrer(Model):
    """The page that led the customer here."""

    _properties: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "domain": "domain",
        "hostname": "hostname",
        "pathname": "pathname",
        "medium": "medium",
        "keywords": "keywords",
        "queryString": "query_string",
        "fragment": "fragment",
        "name": "name",
    }

    __slots__ = (*_properties.values(),)

    url: str
    """Address of the page that led here."""
    domain: str
    """Domain in the address."""
    hostname: str
    """Host in the address."""
    pathname: str
    """Path in the address."""
    medium: ReferrerMedium
    """Kind of page that led the customer here."""
    keywords: str | Unset
    """Words that the customer had searched for there."""
    query_string: str | Unset
    """Query of the address."""
    fragment: str | Unset
    """Fragment of the address."""
    name: str | Unset
    """Name of the page that led here, such as a search engine."""

    def __init__(
        self,
        *,
        url: str,
        domain: str,
        hostname: str,
        pathname: str,
        medium: ReferrerMedium,
        keywords: str | Unset = UNSET,
        query_string: str | Unset = UNSET,
        fragment: str | Unset = UNSET,
        name: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.url = url
        self.domain = domain
        self.hostname = hostname
        self.pathname = pathname
        self.medium = medium
        self.keywords = keywords
        self.query_string = query_string
        self.fragment = fragment
        self.name = name

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
        self.keywords = src_dict.get("keywords", UNSET)
        self.query_string = src_dict.get("queryString", UNSET)
        self.fragment = src_dict.get("fragment", UNSET)
        self.name = src_dict.get("name", UNSET)
        at = ""
        value: Any
        try:
            at = "medium"
            value = src_dict.get(at, UNSET)
            self.medium = value if value is UNSET else _referrer_medium[value]
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
            if (value := this.medium) is not UNSET:
                out["medium"] = None if value is None else value._value_
            elif "medium" in out:
                del out["medium"]
            if (value := this.keywords) is not UNSET:
                out["keywords"] = value
            elif "keywords" in out:
                del out["keywords"]
            if (value := this.query_string) is not UNSET:
                out["queryString"] = value
            elif "queryString" in out:
                del out["queryString"]
            if (value := this.fragment) is not UNSET:
                out["fragment"] = value
            elif "fragment" in out:
                del out["fragment"]
            if (value := this.name) is not UNSET:
                out["name"] = value
            elif "name" in out:
                del out["name"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
