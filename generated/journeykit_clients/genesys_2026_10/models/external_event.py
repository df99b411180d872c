# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
from ...types import UNSET

if TYPE_CHECKING:
    import datetime
    from typing import TypedDict, Unpack

    from .external_event_attributes import ExternalEventAttributes
    from .external_event_identifiers import ExternalEventIdentifiers

_external_event_attributes = later(
    __name__, "_external_event_attributes", ".external_event_attributes", "ExternalEventAttributes.from_dict"
)
_external_event_identifiers = later(
    __name__, "_external_event_identifiers", ".external_event_identifiers", "ExternalEventIdentifiers.from_dict"
)


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        id: str
        date_created: datetime.datetime
        identifiers: ExternalEventIdentifiers
        attributes: ExternalEventAttributes


class ExternalEvent(Model):
    """Something that happened to a contact outside Genesys."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "dateCreated": "date_created",
        "identifiers": "identifiers",
        "attributes": "attributes",
    }

    __slots__ = (*_properties.values(),)

    id: str
    """Id of the event, chosen by you. Whether a repeated id is recognised is not documented."""
    date_created: datetime.datetime
    """When it happened. RFC 3339 date-time."""
    identifiers: ExternalEventIdentifiers
    """Who the contact of an external event is."""
    attributes: ExternalEventAttributes
    """Attributes of the event by name, as the configuration defines them."""

    def __init__(
        self,
        *,
        id: str,
        date_created: datetime.datetime,
        identifiers: ExternalEventIdentifiers,
        attributes: ExternalEventAttributes,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.id = id
        self.date_created = date_created
        self.identifiers = identifiers
        self.attributes = attributes

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
        self.id = src_dict.get("id", UNSET)
        at = ""
        value: Any
        try:
            at = "dateCreated"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.date_created = value
            at = "identifiers"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _external_event_identifiers(value)
            self.identifiers = value
            at = "attributes"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _external_event_attributes(value)
            self.attributes = value
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
            if (value := this.id) is not UNSET:
                out["id"] = value
            elif "id" in out:
                del out["id"]
            if (value := this.date_created) is not UNSET:
                out["dateCreated"] = written(value, source.get("dateCreated"))
            elif "dateCreated" in out:
                del out["dateCreated"]
            if (value := this.identifiers) is not UNSET:
                out["identifiers"] = None if value is None else value.to_dict()
            elif "identifiers" in out:
                del out["identifiers"]
            if (value := this.attributes) is not UNSET:
                out["attributes"] = None if value is None else value.to_dict()
            elif "attributes" in out:
                del out["attributes"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
