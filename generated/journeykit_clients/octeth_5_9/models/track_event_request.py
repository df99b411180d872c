# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .event_properties import EventProperties

_event_properties = later(__name__, "_event_properties", ".event_properties", "EventProperties.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        command: Literal["event.track"]
        event: str
        list_id: int | str | Unset
        email: str | Unset
        id: str | Unset
        uuid: str | Unset
        properties: EventProperties | Unset
        identify_properties: EventProperties | Unset


class TrackEventRequest(Model):
    """The event."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Command": "command",
        "Event": "event",
        "ListID": "list_id",
        "Email": "email",
        "ID": "id",
        "UUID": "uuid",
        "Properties": "properties",
        "IdentifyProperties": "identify_properties",
    }

    __slots__ = (*_properties.values(),)

    command: Literal["event.track"]
    """Name of the operation; the client adds it."""
    event: str
    """Name of the event, such as `page_view`, `conversion` or `identify`."""
    list_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    email: str | Unset
    """E-mail address of the subscriber."""
    id: str | Unset
    """Your own id of the subscriber, looked up in the list's field for it; may be the SHA-256 of the address."""
    uuid: str | Unset
    """Id of the event; the server makes one by default."""
    properties: EventProperties | Unset
    """Properties by name."""
    identify_properties: EventProperties | Unset
    """Properties by name."""

    def __init__(
        self,
        *,
        command: Literal["event.track"] = "event.track",
        event: str,
        list_id: int | str | Unset = UNSET,
        email: str | Unset = UNSET,
        id: str | Unset = UNSET,
        uuid: str | Unset = UNSET,
        properties: EventProperties | Unset = UNSET,
        identify_properties: EventProperties | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.command = command
        self.event = event
        self.list_id = list_id
        self.email = email
        self.id = id
        self.uuid = uuid
        self.properties = properties
        self.identify_properties = identify_properties

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
        self.event = src_dict.get("Event", UNSET)
        self.list_id = src_dict.get("ListID", UNSET)
        self.email = src_dict.get("Email", UNSET)
        self.id = src_dict.get("ID", UNSET)
        self.uuid = src_dict.get("UUID", UNSET)
        at = ""
        value: Any
        try:
            at = "Properties"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _event_properties(value)
            self.properties = value
            at = "IdentifyProperties"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _event_properties(value)
            self.identify_properties = value
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
            if (value := this.event) is not UNSET:
                out["Event"] = value
            elif "Event" in out:
                del out["Event"]
            if (value := this.list_id) is not UNSET:
                out["ListID"] = plain(value)
            elif "ListID" in out:
                del out["ListID"]
            if (value := this.email) is not UNSET:
                out["Email"] = value
            elif "Email" in out:
                del out["Email"]
            if (value := this.id) is not UNSET:
                out["ID"] = value
            elif "ID" in out:
                del out["ID"]
            if (value := this.uuid) is not UNSET:
                out["UUID"] = value
            elif "UUID" in out:
                del out["UUID"]
            if (value := this.properties) is not UNSET:
                out["Properties"] = None if value is None else value.to_dict()
            elif "Properties" in out:
                del out["Properties"]
            if (value := this.identify_properties) is not UNSET:
                out["IdentifyProperties"] = None if value is None else value.to_dict()
            elif "IdentifyProperties" in out:
                del out["IdentifyProperties"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
