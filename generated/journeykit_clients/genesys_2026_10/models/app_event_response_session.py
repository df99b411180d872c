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
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from typing import TypedDict, Unpack

    from .referrer import Referrer

_referrer = later(__name__, "_referrer", ".referrer", "Referrer.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        id: str
        duration_in_seconds: int
        event_count: int
        screenview_count: int
        created_date: datetime.datetime
        referrer: Referrer | Unset
        self_uri: str | Unset


class AppEventResponseSession(Model):
    """The app session that an event belongs to."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "durationInSeconds": "duration_in_seconds",
        "eventCount": "event_count",
        "screenviewCount": "screenview_count",
        "createdDate": "created_date",
        "referrer": "referrer",
        "selfUri": "self_uri",
    }

    __slots__ = (*_properties.values(),)

    id: str
    """Id of the session."""
    duration_in_seconds: int
    """How long the session has lasted, in seconds."""
    event_count: int
    """Number of events in the session."""
    screenview_count: int
    """Number of screens viewed in the session."""
    created_date: datetime.datetime
    """When the session began. RFC 3339 date-time in UTC."""
    referrer: Referrer | Unset
    """The page that led the customer here."""
    self_uri: str | Unset
    """Address of the entity, relative to the API host."""

    def __init__(
        self,
        *,
        id: str,
        duration_in_seconds: int,
        event_count: int,
        screenview_count: int,
        created_date: datetime.datetime,
        referrer: Referrer | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.id = id
        self.duration_in_seconds = duration_in_seconds
        self.event_count = event_count
        self.screenview_count = screenview_count
        self.created_date = created_date
        self.referrer = referrer
        self.self_uri = self_uri

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
        self.duration_in_seconds = src_dict.get("durationInSeconds", UNSET)
        self.event_count = src_dict.get("eventCount", UNSET)
        self.screenview_count = src_dict.get("screenviewCount", UNSET)
        self.self_uri = src_dict.get("selfUri", UNSET)
        at = ""
        value: Any
        try:
            at = "createdDate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.created_date = value
            at = "referrer"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _referrer(value)
            self.referrer = value
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
            if (value := this.duration_in_seconds) is not UNSET:
                out["durationInSeconds"] = value
            elif "durationInSeconds" in out:
                del out["durationInSeconds"]
            if (value := this.event_count) is not UNSET:
                out["eventCount"] = value
            elif "eventCount" in out:
                del out["eventCount"]
            if (value := this.screenview_count) is not UNSET:
                out["screenviewCount"] = value
            elif "screenviewCount" in out:
                del out["screenviewCount"]
            if (value := this.created_date) is not UNSET:
                out["createdDate"] = written(value, source.get("createdDate"))
            elif "createdDate" in out:
                del out["createdDate"]
            if (value := this.referrer) is not UNSET:
                out["referrer"] = None if value is None else value.to_dict()
            elif "referrer" in out:
                del out["referrer"]
            if (value := this.self_uri) is not UNSET:
                out["selfUri"] = value
            elif "selfUri" in out:
                del out["selfUri"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
