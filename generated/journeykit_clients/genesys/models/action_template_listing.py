# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .action_template import ActionTemplate

_action_template = later(__name__, "_action_template", ".action_template", "ActionTemplate.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        entities: list[ActionTemplate] | Unset
        page_size: int | Unset
        page_number: int | Unset
        total: int | Unset
        last_uri: str | Unset
        first_uri: str | Unset
        self_uri: str | Unset
        next_uri: str | Unset
        previous_uri: str | Unset
        page_count: int | Unset


class ActionTemplateListing(Model):
    """One page of action templates."""

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

    __slots__ = (*_properties.values(),)

    entities: list[ActionTemplate] | Unset
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
        entities: list[ActionTemplate] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        total: int | Unset = UNSET,
        last_uri: str | Unset = UNSET,
        first_uri: str | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        next_uri: str | Unset = UNSET,
        previous_uri: str | Unset = UNSET,
        page_count: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
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
        self.page_size = src_dict.get("pageSize", UNSET)
        self.page_number = src_dict.get("pageNumber", UNSET)
        self.total = src_dict.get("total", UNSET)
        self.last_uri = src_dict.get("lastUri", UNSET)
        self.first_uri = src_dict.get("firstUri", UNSET)
        self.self_uri = src_dict.get("selfUri", UNSET)
        self.next_uri = src_dict.get("nextUri", UNSET)
        self.previous_uri = src_dict.get("previousUri", UNSET)
        self.page_count = src_dict.get("pageCount", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "entities"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _action_template(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.entities = value
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
            if (value := this.entities) is not UNSET:
                out["entities"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "entities" in out:
                del out["entities"]
            if (value := this.page_size) is not UNSET:
                out["pageSize"] = value
            elif "pageSize" in out:
                del out["pageSize"]
            if (value := this.page_number) is not UNSET:
                out["pageNumber"] = value
            elif "pageNumber" in out:
                del out["pageNumber"]
            if (value := this.total) is not UNSET:
                out["total"] = value
            elif "total" in out:
                del out["total"]
            if (value := this.last_uri) is not UNSET:
                out["lastUri"] = value
            elif "lastUri" in out:
                del out["lastUri"]
            if (value := this.first_uri) is not UNSET:
                out["firstUri"] = value
            elif "firstUri" in out:
                del out["firstUri"]
            if (value := this.self_uri) is not UNSET:
                out["selfUri"] = value
            elif "selfUri" in out:
                del out["selfUri"]
            if (value := this.next_uri) is not UNSET:
                out["nextUri"] = value
            elif "nextUri" in out:
                del out["nextUri"]
            if (value := this.previous_uri) is not UNSET:
                out["previousUri"] = value
            elif "previousUri" in out:
                del out["previousUri"]
            if (value := this.page_count) is not UNSET:
                out["pageCount"] = value
            elif "pageCount" in out:
                del out["pageCount"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
