# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
    parse_datetime,
)
from ...model import Model, apart, written
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from typing import TypedDict, Unpack

    from .event_properties import EventProperties

_event_properties = later(__name__, "_event_properties", ".event_properties", "EventProperties.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        name: str
        properties: EventProperties | Unset
        is_syncing: bool | Unset
        occurred_at: datetime.datetime | Unset


class CreateMemberEvent(Model):
    """An event to record."""

    _properties: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "properties": "properties",
        "is_syncing": "is_syncing",
        "occurred_at": "occurred_at",
    }

    __slots__ = (*_properties.values(),)

    name: str
    """Name of the event, 2 to 30 characters."""
    properties: EventProperties | Unset
    """Properties by name."""
    is_syncing: bool | Unset
    """Start no automation."""
    occurred_at: datetime.datetime | Unset
    """When it happened; now by default."""

    def __init__(
        self,
        *,
        name: str,
        properties: EventProperties | Unset = UNSET,
        is_syncing: bool | Unset = UNSET,
        occurred_at: datetime.datetime | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.name = name
        self.properties = properties
        self.is_syncing = is_syncing
        self.occurred_at = occurred_at

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
        self.name = src_dict.get("name", UNSET)
        self.is_syncing = src_dict.get("is_syncing", UNSET)
        at = ""
        value: Any
        try:
            at = "properties"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _event_properties(value)
            self.properties = value
            at = "occurred_at"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.occurred_at = value
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
            if (value := this.name) is not UNSET:
                out["name"] = value
            elif "name" in out:
                del out["name"]
            if (value := this.properties) is not UNSET:
                out["properties"] = None if value is None else value.to_dict()
            elif "properties" in out:
                del out["properties"]
            if (value := this.is_syncing) is not UNSET:
                out["is_syncing"] = value
            elif "is_syncing" in out:
                del out["is_syncing"]
            if (value := this.occurred_at) is not UNSET:
                out["occurred_at"] = written(value, source.get("occurred_at"))
            elif "occurred_at" in out:
                del out["occurred_at"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
