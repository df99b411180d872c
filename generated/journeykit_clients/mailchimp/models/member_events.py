# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .member_event import MemberEvent
    from .resource_link import ResourceLink

_member_event = later(__name__, "_member_event", ".member_event", "MemberEvent.from_dict")
_resource_link = later(__name__, "_resource_link", ".resource_link", "ResourceLink.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        events: list[MemberEvent] | Unset
        total_items: int | Unset
        field_links: list[ResourceLink] | Unset


class MemberEvents(Model):
    """One page of the events of a contact."""

    _properties: ClassVar[Mapping[str, str]] = {
        "events": "events",
        "total_items": "total_items",
        "_links": "field_links",
    }

    __slots__ = (*_properties.values(),)

    events: list[MemberEvent] | Unset
    """The events of the page."""
    total_items: int | Unset
    """How many there are on all pages."""
    field_links: list[ResourceLink] | Unset
    """Links to related resources."""

    def __init__(
        self,
        *,
        events: list[MemberEvent] | Unset = UNSET,
        total_items: int | Unset = UNSET,
        field_links: list[ResourceLink] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.events = events
        self.total_items = total_items
        self.field_links = field_links

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
        self.total_items = src_dict.get("total_items", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "events"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _member_event(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.events = value
            at = "_links"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _resource_link(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.field_links = value
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
            if (value := this.events) is not UNSET:
                out["events"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "events" in out:
                del out["events"]
            if (value := this.total_items) is not UNSET:
                out["total_items"] = value
            elif "total_items" in out:
                del out["total_items"]
            if (value := this.field_links) is not UNSET:
                out["_links"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "_links" in out:
                del out["_links"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
