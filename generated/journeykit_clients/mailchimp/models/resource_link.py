# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .link_method import LinkMethod

_link_method = later(__name__, "_link_method", ".link_method", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        rel: str | Unset
        href: str | Unset
        method: LinkMethod | Unset
        target_schema: str | Unset
        schema: str | Unset


class ResourceLink(Model):
    """A link to a related resource."""

    _properties: ClassVar[Mapping[str, str]] = {
        "rel": "rel",
        "href": "href",
        "method": "method",
        "targetSchema": "target_schema",
        "schema": "schema",
    }

    __slots__ = (*_properties.values(),)

    rel: str | Unset
    """What the link leads to."""
    href: str | Unset
    """Its URL."""
    method: LinkMethod | Unset
    """HTTP method of a link."""
    target_schema: str | Unset
    """URL of the schema of the answer."""
    schema: str | Unset
    """URL of the schema of the body."""

    def __init__(
        self,
        *,
        rel: str | Unset = UNSET,
        href: str | Unset = UNSET,
        method: LinkMethod | Unset = UNSET,
        target_schema: str | Unset = UNSET,
        schema: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.rel = rel
        self.href = href
        self.method = method
        self.target_schema = target_schema
        self.schema = schema

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
        self.rel = src_dict.get("rel", UNSET)
        self.href = src_dict.get("href", UNSET)
        self.target_schema = src_dict.get("targetSchema", UNSET)
        self.schema = src_dict.get("schema", UNSET)
        at = ""
        value: Any
        try:
            at = "method"
            value = src_dict.get(at, UNSET)
            self.method = value if value is UNSET else _link_method[value]
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
            if (value := this.rel) is not UNSET:
                out["rel"] = value
            elif "rel" in out:
                del out["rel"]
            if (value := this.href) is not UNSET:
                out["href"] = value
            elif "href" in out:
                del out["href"]
            if (value := this.method) is not UNSET:
                out["method"] = None if value is None else value._value_
            elif "method" in out:
                del out["method"]
            if (value := this.target_schema) is not UNSET:
                out["targetSchema"] = value
            elif "targetSchema" in out:
                del out["targetSchema"]
            if (value := this.schema) is not UNSET:
                out["schema"] = value
            elif "schema" in out:
                del out["schema"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
