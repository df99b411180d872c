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

    from .journey_filter import JourneyFilter
    from .journey_sort import JourneySort
    from .page_request import PageRequest

_journey_filter = later(__name__, "_journey_filter", ".journey_filter", "JourneyFilter.from_dict")
_journey_sort = later(__name__, "_journey_sort", ".journey_sort", "JourneySort.from_dict")
_page_request = later(__name__, "_page_request", ".page_request", "PageRequest.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        query: str | Unset
        sorts: list[JourneySort] | Unset
        page: PageRequest | Unset
        filters: list[JourneyFilter] | Unset


class SearchJourneysRequest(Model):
    """A search. Without any property it finds every journey."""

    _properties: ClassVar[Mapping[str, str]] = {
        "query": "query",
        "sorts": "sorts",
        "page": "page",
        "filters": "filters",
    }

    __slots__ = (*_properties.values(),)

    query: str | Unset
    """Text to look for in the name."""
    sorts: list[JourneySort] | Unset
    """Order of the journeys: the first entry first."""
    page: PageRequest | Unset
    """The part of the results to return."""
    filters: list[JourneyFilter] | Unset
    """Conditions, all of which a journey must fulfil."""

    def __init__(
        self,
        *,
        query: str | Unset = UNSET,
        sorts: list[JourneySort] | Unset = UNSET,
        page: PageRequest | Unset = UNSET,
        filters: list[JourneyFilter] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.query = query
        self.sorts = sorts
        self.page = page
        self.filters = filters

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
        self.query = src_dict.get("query", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "sorts"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _journey_sort(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.sorts = value
            at = "page"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _page_request(value)
            self.page = value
            at = "filters"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _journey_filter(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.filters = value
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
            if (value := this.query) is not UNSET:
                out["query"] = value
            elif "query" in out:
                del out["query"]
            if (value := this.sorts) is not UNSET:
                out["sorts"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "sorts" in out:
                del out["sorts"]
            if (value := this.page) is not UNSET:
                out["page"] = None if value is None else value.to_dict()
            elif "page" in out:
                del out["page"]
            if (value := this.filters) is not UNSET:
                out["filters"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "filters" in out:
                del out["filters"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
