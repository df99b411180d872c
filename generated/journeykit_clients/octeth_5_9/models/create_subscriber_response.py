# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
    scalars,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset
from ...unions import decode_union

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .subscriber_enrolments import SubscriberEnrolments
    from .subscriber_information import SubscriberInformation
    from .subscriber_tag import SubscriberTag

_subscriber_enrolments = later(
    __name__, "_subscriber_enrolments", ".subscriber_enrolments", "SubscriberEnrolments.from_dict"
)
_subscriber_information = later(
    __name__, "_subscriber_information", ".subscriber_information", "SubscriberInformation.from_dict"
)
_subscriber_tag = later(__name__, "_subscriber_tag", ".subscriber_tag", "SubscriberTag.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        subscriber_information: SubscriberInformation
        success: bool | Unset
        error_code: int | Unset
        suppressed: bool | Unset
        subscriber_tags: list[SubscriberTag] | Unset
        subscriber_segments: list[Any] | Unset
        subscriber_journeys: list[Any] | SubscriberEnrolments | Unset
        subscriber_website_events: list[Any] | Unset


class CreateSubscriberResponse(Model):
    """The subscriber that was created."""

    _properties: ClassVar[Mapping[str, str]] = {
        "SubscriberInformation": "subscriber_information",
        "Success": "success",
        "ErrorCode": "error_code",
        "Suppressed": "suppressed",
        "SubscriberTags": "subscriber_tags",
        "SubscriberSegments": "subscriber_segments",
        "SubscriberJourneys": "subscriber_journeys",
        "SubscriberWebsiteEvents": "subscriber_website_events",
    }

    __slots__ = (*_properties.values(),)

    subscriber_information: SubscriberInformation
    """A subscriber of a list."""
    success: bool | Unset
    """Always true here."""
    error_code: int | Unset
    """Always 0 here."""
    suppressed: bool | Unset
    """Whether the address gets no more e-mail."""
    subscriber_tags: list[SubscriberTag] | Unset
    """Tags of the subscriber."""
    subscriber_segments: list[Any] | Unset
    """Segments that the subscriber is in."""
    subscriber_journeys: list[Any] | SubscriberEnrolments | Unset
    """Journeys of a subscriber, by whether they are over; an empty list where there are none."""
    subscriber_website_events: list[Any] | Unset
    """Website events of the subscriber."""

    def __init__(
        self,
        *,
        subscriber_information: SubscriberInformation,
        success: bool | Unset = UNSET,
        error_code: int | Unset = UNSET,
        suppressed: bool | Unset = UNSET,
        subscriber_tags: list[SubscriberTag] | Unset = UNSET,
        subscriber_segments: list[Any] | Unset = UNSET,
        subscriber_journeys: list[Any] | SubscriberEnrolments | Unset = UNSET,
        subscriber_website_events: list[Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.subscriber_information = subscriber_information
        self.success = success
        self.error_code = error_code
        self.suppressed = suppressed
        self.subscriber_tags = subscriber_tags
        self.subscriber_segments = subscriber_segments
        self.subscriber_journeys = subscriber_journeys
        self.subscriber_website_events = subscriber_website_events

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
        self.success = src_dict.get("Success", UNSET)
        self.error_code = src_dict.get("ErrorCode", UNSET)
        self.suppressed = src_dict.get("Suppressed", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "SubscriberInformation"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _subscriber_information(value)
            self.subscriber_information = value
            at = "SubscriberTags"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _subscriber_tag(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.subscriber_tags = value
            at = "SubscriberSegments"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.subscriber_segments = value
            at = "SubscriberJourneys"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = (
                    lambda value: decode_union(
                        value,
                        "",
                        (
                            (
                                "",
                                (
                                    "InProgress",
                                    "Completed",
                                ),
                                _subscriber_enrolments,
                            ),
                        ),
                        scalars,
                        None,
                    )
                )(value)
            self.subscriber_journeys = value
            at = "SubscriberWebsiteEvents"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.subscriber_website_events = value
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
            if (value := this.subscriber_information) is not UNSET:
                out["SubscriberInformation"] = None if value is None else value.to_dict()
            elif "SubscriberInformation" in out:
                del out["SubscriberInformation"]
            if (value := this.success) is not UNSET:
                out["Success"] = value
            elif "Success" in out:
                del out["Success"]
            if (value := this.error_code) is not UNSET:
                out["ErrorCode"] = value
            elif "ErrorCode" in out:
                del out["ErrorCode"]
            if (value := this.suppressed) is not UNSET:
                out["Suppressed"] = value
            elif "Suppressed" in out:
                del out["Suppressed"]
            if (value := this.subscriber_tags) is not UNSET:
                out["SubscriberTags"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "SubscriberTags" in out:
                del out["SubscriberTags"]
            if (value := this.subscriber_segments) is not UNSET:
                out["SubscriberSegments"] = plain(value)
            elif "SubscriberSegments" in out:
                del out["SubscriberSegments"]
            if (value := this.subscriber_journeys) is not UNSET:
                out["SubscriberJourneys"] = plain(value)
            elif "SubscriberJourneys" in out:
                del out["SubscriberJourneys"]
            if (value := this.subscriber_website_events) is not UNSET:
                out["SubscriberWebsiteEvents"] = plain(value)
            elif "SubscriberWebsiteEvents" in out:
                del out["SubscriberWebsiteEvents"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
