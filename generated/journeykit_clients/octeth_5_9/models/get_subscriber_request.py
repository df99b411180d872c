# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        command: Literal["subscriber.get"]
        list_id: int | str
        email_address: str | Unset
        subscriber_id: int | str | Unset
        include_journeys: bool | Unset
        include_events: bool | Unset
        include_activity: bool | Unset
        include_revenue: bool | Unset
        include_tags: bool | Unset
        include_segments: bool | Unset


class GetSubscriberRequest(Model):
    """The subscriber, and what to add."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Command": "command",
        "ListID": "list_id",
        "EmailAddress": "email_address",
        "SubscriberID": "subscriber_id",
        "IncludeJourneys": "include_journeys",
        "IncludeEvents": "include_events",
        "IncludeActivity": "include_activity",
        "IncludeRevenue": "include_revenue",
        "IncludeTags": "include_tags",
        "IncludeSegments": "include_segments",
    }

    __slots__ = (*_properties.values(),)

    command: Literal["subscriber.get"]
    """Name of the operation; the client adds it."""
    list_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    email_address: str | Unset
    """E-mail address; needed without `SubscriberID`."""
    subscriber_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    include_journeys: bool | Unset
    """With journeys."""
    include_events: bool | Unset
    """With website events."""
    include_activity: bool | Unset
    """With the activity log."""
    include_revenue: bool | Unset
    """With revenue."""
    include_tags: bool | Unset
    """With tags."""
    include_segments: bool | Unset
    """With segments."""

    def __init__(
        self,
        *,
        command: Literal["subscriber.get"] = "subscriber.get",
        list_id: int | str,
        email_address: str | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        include_journeys: bool | Unset = UNSET,
        include_events: bool | Unset = UNSET,
        include_activity: bool | Unset = UNSET,
        include_revenue: bool | Unset = UNSET,
        include_tags: bool | Unset = UNSET,
        include_segments: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.command = command
        self.list_id = list_id
        self.email_address = email_address
        self.subscriber_id = subscriber_id
        self.include_journeys = include_journeys
        self.include_events = include_events
        self.include_activity = include_activity
        self.include_revenue = include_revenue
        self.include_tags = include_tags
        self.include_segments = include_segments

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
        self.list_id = src_dict.get("ListID", UNSET)
        self.email_address = src_dict.get("EmailAddress", UNSET)
        self.subscriber_id = src_dict.get("SubscriberID", UNSET)
        self.include_journeys = src_dict.get("IncludeJourneys", UNSET)
        self.include_events = src_dict.get("IncludeEvents", UNSET)
        self.include_activity = src_dict.get("IncludeActivity", UNSET)
        self.include_revenue = src_dict.get("IncludeRevenue", UNSET)
        self.include_tags = src_dict.get("IncludeTags", UNSET)
        self.include_segments = src_dict.get("IncludeSegments", UNSET)
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
            if (value := this.list_id) is not UNSET:
                out["ListID"] = plain(value)
            elif "ListID" in out:
                del out["ListID"]
            if (value := this.email_address) is not UNSET:
                out["EmailAddress"] = value
            elif "EmailAddress" in out:
                del out["EmailAddress"]
            if (value := this.subscriber_id) is not UNSET:
                out["SubscriberID"] = plain(value)
            elif "SubscriberID" in out:
                del out["SubscriberID"]
            if (value := this.include_journeys) is not UNSET:
                out["IncludeJourneys"] = value
            elif "IncludeJourneys" in out:
                del out["IncludeJourneys"]
            if (value := this.include_events) is not UNSET:
                out["IncludeEvents"] = value
            elif "IncludeEvents" in out:
                del out["IncludeEvents"]
            if (value := this.include_activity) is not UNSET:
                out["IncludeActivity"] = value
            elif "IncludeActivity" in out:
                del out["IncludeActivity"]
            if (value := this.include_revenue) is not UNSET:
                out["IncludeRevenue"] = value
            elif "IncludeRevenue" in out:
                del out["IncludeRevenue"]
            if (value := this.include_tags) is not UNSET:
                out["IncludeTags"] = value
            elif "IncludeTags" in out:
                del out["IncludeTags"]
            if (value := this.include_segments) is not UNSET:
                out["IncludeSegments"] = value
            elif "IncludeSegments" in out:
                del out["IncludeSegments"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
