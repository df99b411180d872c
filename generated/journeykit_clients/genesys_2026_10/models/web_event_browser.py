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
        lang: str | Unset


class WebEventBrowser(Model):
    """The customer's browser, in a web event."""

    _properties: ClassVar[Mapping[str, str]] = {
        "family": "family",
        "version": "version",
        "lang": "lang",
    }

    __slots__ = (*_properties.values(),)

    family: str
    """Browser, such as `Chrome`."""
    version: str
    """Version of the browser."""
    lang: str | Unset
    """Language of the browser, a BCP 47 tag."""

    def __init__(
        self,
        *,
        family: str,
        version: str,
        lang: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.family = family
        self.version = version
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
        self.family = src_dict.get("family", UNSET)
        self.version = src_dict.get("version", UNSET)
        self.lang = src_dict.get("lang", UNSET)
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
            if (value := this.lang) is not UNSET:
                out["lang"] = value
            elif "lang" in out:
                del out["lang"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
