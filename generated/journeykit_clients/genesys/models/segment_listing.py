# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
    decode_list,
    later,
    plain,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .journey_segment import JourneySegment

_journey_segment = later(__name__, "_journey_segment", ".journey_segment", "JourneySegment.from_dict")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SegmentListing(Model):
    """One page of segments."""

    _properties: ClassVar[Mapping[str, str]] = {
        "entities": "entities",
        "pageSize": "page_size",
        "pageNumber": "page_number",
        "total": "total",
        "lastUri": "last_uri",
        "firstUri": "first_uri",
        "selfUri": "self_uri",
        "nextUri": "next_uri",
        "previousUri": "previous_uri",
        "pageCount": "page_count",
    }

    entities: list[JourneySegment] | Unset
    """Entries of this page."""
    page_size: int | Unset
    """Entries asked for per page."""
    page_number: int | Unset
    """Number of this page, counted from 1."""
    total: int | Unset
    """Entries on all pages together."""
    last_uri: str | Unset
    """Last page, relative to the API host."""
    first_uri: str | Unset
    """First page, relative to the API host."""
    self_uri: str | Unset
    """This page, relative to the API host."""
    next_uri: str | Unset
    """Next page, relative to the API host; absent on the last page."""
    previous_uri: str | Unset
    """Previous page, relative to the API host; absent on the first page."""
    page_count: int | Unset
    """Number of pages."""

    def __init__(
        self,
        *,
        entities: list[JourneySegment] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        total: int | Unset = UNSET,
        last_uri: str | Unset = UNSET,
        first_uri: str | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        next_uri: str | Unset = UNSET,
        previous_uri: str | Unset = UNSET,
        page_count: int | Unset = UNSET,
    ) -> None:
        self._blank()
        self.entities = entities
        self.page_size = page_size
        self.page_number = page_number
        self.total = total
        self.last_uri = last_uri
        self.first_uri = first_uri
        self.self_uri = self_uri
        self.next_uri = next_uri
        self.previous_uri = previous_uri
        self.page_count = page_count

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.page_size = get("pageSize", UNSET)
        self.page_number = get("pageNumber", UNSET)
        self.total = get("total", UNSET)
        self.last_uri = get("lastUri", UNSET)
        self.first_uri = get("firstUri", UNSET)
        self.self_uri = get("selfUri", UNSET)
        self.next_uri = get("nextUri", UNSET)
        self.previous_uri = get("previousUri", UNSET)
        self.page_count = get("pageCount", UNSET)
        at = ""
        value: Any
        try:
            at = "entities"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_list(value, _journey_segment)
            self.entities = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.entities
        if value is not UNSET:
            out["entities"] = plain(value)
        value = self.page_size
        if value is not UNSET:
            out["pageSize"] = value
        value = self.page_number
        if value is not UNSET:
            out["pageNumber"] = value
        value = self.total
        if value is not UNSET:
            out["total"] = value
        value = self.last_uri
        if value is not UNSET:
            out["lastUri"] = value
        value = self.first_uri
        if value is not UNSET:
            out["firstUri"] = value
        value = self.self_uri
        if value is not UNSET:
            out["selfUri"] = value
        value = self.next_uri
        if value is not UNSET:
            out["nextUri"] = value
        value = self.previous_uri
        if value is not UNSET:
            out["previousUri"] = value
        value = self.page_count
        if value is not UNSET:
            out["pageCount"] = value
        return out
