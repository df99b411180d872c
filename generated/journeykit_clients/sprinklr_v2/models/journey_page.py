# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .journey import Journey

_journey = later(__name__, "_journey", ".journey", "Journey.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        data: list[Journey] | Unset
        count: int | Unset
        has_more: bool | Unset


class JourneyPage(Model):
    """A page of journeys."""

    _properties: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "count": "count",
        "hasMore": "has_more",
    }

    __slots__ = (*_properties.values(),)

    data: list[Journey] | Unset
    """The journeys of the page."""
    count: int | Unset
    """Number of journeys found in all."""
    has_more: bool | Unset
    """Whether there is a page after this one."""

    def __init__(
        self,
        *,
        data: list[Journey] | Unset = UNSET,
        count: int | Unset = UNSET,
        has_more: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.data = data
        self.count = count
        self.has_more = has_more

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
        self.count = src_dict.get("count", UNSET)
        self.has_more = src_dict.get("hasMore", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "data"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _journey(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.data = value
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
            if (value := this.data) is not UNSET:
                out["data"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "data" in out:
                del out["data"]
            if (value := this.count) is not UNSET:
                out["count"] = value
            elif "count" in out:
                del out["count"]
            if (value := this.has_more) is not UNSET:
                out["hasMore"] = value
            elif "hasMore" in out:
                del out["hasMore"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
