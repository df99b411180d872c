# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
        size: int
        page: int | Unset


class PageRequest(Model):
    """The part of the results to return."""

    _properties: ClassVar[Mapping[str, str]] = {
        "size": "size",
        "page": "page",
    }

    __slots__ = (*_properties.values(),)

    size: int
    """Number of journeys to return at most."""
    page: int | Unset
    """Number of the page; the first is 0."""

    def __init__(
        self,
        *,
        size: int,
        page: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.size = size
        self.page = page

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
        self.size = src_dict.get("size", UNSET)
        self.page = src_dict.get("page", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.size) is not UNSET:
                out["size"] = value
            elif "size" in out:
                del out["size"]
            if (value := this.page) is not UNSET:
                out["page"] = value
            elif "page" in out:
                del out["page"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
