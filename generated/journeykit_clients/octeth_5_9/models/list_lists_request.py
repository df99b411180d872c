# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .archived_filter import ArchivedFilter
    from .list_order_field import ListOrderField
    from .sort_order import SortOrder

_archived_filter = later(__name__, "_archived_filter", ".archived_filter", "members")
_list_order_field = later(__name__, "_list_order_field", ".list_order_field", "members")
_sort_order = later(__name__, "_sort_order", ".sort_order", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        command: Literal["lists.get"]
        records_per_request: int | Unset
        records_from: int | Unset
        order_field: ListOrderField | Unset
        order_type: SortOrder | Unset
        search: str | Unset
        archived: ArchivedFilter | Unset


class ListListsRequest(Model):
    """Filters, order and the page."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Command": "command",
        "RecordsPerRequest": "records_per_request",
        "RecordsFrom": "records_from",
        "OrderField": "order_field",
        "OrderType": "order_type",
        "Search": "search",
        "Archived": "archived",
    }

    __slots__ = (*_properties.values(),)

    command: Literal["lists.get"]
    """Name of the operation; the client adds it."""
    records_per_request: int | Unset
    """Lists per page; 0 returns all."""
    records_from: int | Unset
    """How many lists to skip."""
    order_field: ListOrderField | Unset
    """What lists are sorted by."""
    order_type: SortOrder | Unset
    """Up or down."""
    search: str | Unset
    """A part of the name or the description, in upper or lower case."""
    archived: ArchivedFilter | Unset
    """Which lists are returned, as text."""

    def __init__(
        self,
        *,
        command: Literal["lists.get"] = "lists.get",
        records_per_request: int | Unset = UNSET,
        records_from: int | Unset = UNSET,
        order_field: ListOrderField | Unset = UNSET,
        order_type: SortOrder | Unset = UNSET,
        search: str | Unset = UNSET,
        archived: ArchivedFilter | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.command = command
        self.records_per_request = records_per_request
        self.records_from = records_from
        self.order_field = order_field
        self.order_type = order_type
        self.search = search
        self.archived = archived

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
        self.command = src_dict.get("Command", UNSET)
        self.records_per_request = src_dict.get("RecordsPerRequest", UNSET)
        self.records_from = src_dict.get("RecordsFrom", UNSET)
        self.search = src_dict.get("Search", UNSET)
        at = ""
        value: Any
        try:
            at = "OrderField"
            value = src_dict.get(at, UNSET)
            self.order_field = value if value is UNSET else _list_order_field[value]
            at = "OrderType"
            value = src_dict.get(at, UNSET)
            self.order_type = value if value is UNSET else _sort_order[value]
            at = "Archived"
            value = src_dict.get(at, UNSET)
            self.archived = value if value is UNSET else _archived_filter[value]
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
            if (value := this.command) is not UNSET:
                out["Command"] = value
            elif "Command" in out:
                del out["Command"]
            if (value := this.records_per_request) is not UNSET:
                out["RecordsPerRequest"] = value
            elif "RecordsPerRequest" in out:
                del out["RecordsPerRequest"]
            if (value := this.records_from) is not UNSET:
                out["RecordsFrom"] = value
            elif "RecordsFrom" in out:
                del out["RecordsFrom"]
            if (value := this.order_field) is not UNSET:
                out["OrderField"] = None if value is None else value._value_
            elif "OrderField" in out:
                del out["OrderField"]
            if (value := this.order_type) is not UNSET:
                out["OrderType"] = None if value is None else value._value_
            elif "OrderType" in out:
                del out["OrderType"]
            if (value := this.search) is not UNSET:
                out["Search"] = value
            elif "Search" in out:
                del out["Search"]
            if (value := this.archived) is not UNSET:
                out["Archived"] = None if value is None else value._value_
            elif "Archived" in out:
                del out["Archived"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
