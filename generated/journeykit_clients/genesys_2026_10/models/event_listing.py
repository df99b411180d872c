# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .event import Event

_event = later(__name__, "_event", ".event", "Event.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        entities: list[Event] | Unset
        next_uri: str | Unset
        self_uri: str | Unset
        previous_uri: str | Unset


class EventListing(Model):
    """One page of events. There is no total: read on until there is no `nextUri`."""

    _properties: ClassVar[Mapping[str, str]] = {
        "entities": "entities",
        "nextUri": "next_uri",
        "selfUri": "self_uri",
        "previousUri": "previous_uri",
    }

    __slots__ = (*_properties.values(),)

    entities: list[Event] | Unset
    """Entries of this page."""
    next_uri: str | Unset
    """Next page, relative to the API host; absent on the last page. Its query carries the cursor."""
    self_uri: str | Unset
    """Address of the entity, relative to the API host."""
    previous_uri: str | Unset
    """Previous page, relative to the API host; absent on the first page."""

    def __init__(
        self,
        *,
        entities: list[Event] | Unset = UNSET,
        next_uri: str | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        previous_uri: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.entities = entities
        self.next_uri = next_uri
        self.self_uri = self_uri
        self.previous_uri = previous_uri

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
        self.next_uri = src_dict.get("nextUri", UNSET)
        self.self_uri = src_dict.get("selfUri", UNSET)
        self.previous_uri = src_dict.get("previousUri", UNSET)
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
                        items.append(None if item is None else _event(item))
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
            if (value := this.next_uri) is not UNSET:
                out["nextUri"] = value
            elif "nextUri" in out:
                del out["nextUri"]
            if (value := this.self_uri) is not UNSET:
                out["selfUri"] = value
            elif "selfUri" in out:
                del out["selfUri"]
            if (value := this.previous_uri) is not UNSET:
                out["previousUri"] = value
            elif "previousUri" in out:
                del out["previousUri"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
