# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .request_context import RequestContext
    from .request_external_segment import RequestExternalSegment
    from .request_journey import RequestJourney

_request_context = later(__name__, "_request_context", ".request_context", "RequestContext.from_dict")
_request_external_segment = later(
    __name__, "_request_external_segment", ".request_external_segment", "RequestExternalSegment.from_dict"
)
_request_journey = later(__name__, "_request_journey", ".request_journey", "RequestJourney.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        display_name: str
        is_active: bool | Unset
        version: int | Unset
        description: str | Unset
        color: str | Unset
        should_display_to_agent: bool | Unset
        context: RequestContext | Unset
        journey: RequestJourney | Unset
        external_segment: RequestExternalSegment | Unset
        assignment_expiration_days: int | Unset


class JourneySegmentRequest(Model):
    """A segment to create. The server assigns id, scope and timestamps."""

    _properties: ClassVar[Mapping[str, str]] = {
        "displayName": "display_name",
        "isActive": "is_active",
        "version": "version",
        "description": "description",
        "color": "color",
        "shouldDisplayToAgent": "should_display_to_agent",
        "context": "context",
        "journey": "journey",
        "externalSegment": "external_segment",
        "assignmentExpirationDays": "assignment_expiration_days",
    }

    __slots__ = (*_properties.values(),)

    display_name: str
    """Name of the segment."""
    is_active: bool | Unset
    """Whether the segment is active."""
    version: int | Unset
    """Version of the segment."""
    description: str | Unset
    """Description of the segment."""
    color: str | Unset
    """Colour in hexadecimal notation. The vendor has a default."""
    should_display_to_agent: bool | Unset
    """Whether agents see the segment."""
    context: RequestContext | Unset
    """Conditions on the circumstances of a visit, in a request."""
    journey: RequestJourney | Unset
    """Conditions on what a visitor does, in a request."""
    external_segment: RequestExternalSegment | Unset
    """The counterpart of a segment in another system, in a request."""
    assignment_expiration_days: int | Unset
    """Days after which an assignment ends."""

    def __init__(
        self,
        *,
        display_name: str,
        is_active: bool | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        should_display_to_agent: bool | Unset = UNSET,
        context: RequestContext | Unset = UNSET,
        journey: RequestJourney | Unset = UNSET,
        external_segment: RequestExternalSegment | Unset = UNSET,
        assignment_expiration_days: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.display_name = display_name
        self.is_active = is_active
        self.version = version
        self.description = description
        self.color = color
        self.should_display_to_agent = should_display_to_agent
        self.context = context
        self.journey = journey
        self.external_segment = external_segment
        self.assignment_expiration_days = assignment_expiration_days

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
        self.display_name = src_dict.get("displayName", UNSET)
        self.is_active = src_dict.get("isActive", UNSET)
        self.version = src_dict.get("version", UNSET)
        self.description = src_dict.get("description", UNSET)
        self.color = src_dict.get("color", UNSET)
        self.should_display_to_agent = src_dict.get("shouldDisplayToAgent", UNSET)
        self.assignment_expiration_days = src_dict.get("assignmentExpirationDays", UNSET)
        at = ""
        value: Any
        try:
            at = "context"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _request_context(value)
            self.context = value
            at = "journey"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _request_journey(value)
            self.journey = value
            at = "externalSegment"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _request_external_segment(value)
            self.external_segment = value
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
            if (value := this.display_name) is not UNSET:
                out["displayName"] = value
            elif "displayName" in out:
                del out["displayName"]
            if (value := this.is_active) is not UNSET:
                out["isActive"] = value
            elif "isActive" in out:
                del out["isActive"]
            if (value := this.version) is not UNSET:
                out["version"] = value
            elif "version" in out:
                del out["version"]
            if (value := this.description) is not UNSET:
                out["description"] = value
            elif "description" in out:
                del out["description"]
            if (value := this.color) is not UNSET:
                out["color"] = value
            elif "color" in out:
                del out["color"]
            if (value := this.should_display_to_agent) is not UNSET:
                out["shouldDisplayToAgent"] = value
            elif "shouldDisplayToAgent" in out:
                del out["shouldDisplayToAgent"]
            if (value := this.context) is not UNSET:
                out["context"] = None if value is None else value.to_dict()
            elif "context" in out:
                del out["context"]
            if (value := this.journey) is not UNSET:
                out["journey"] = None if value is None else value.to_dict()
            elif "journey" in out:
                del out["journey"]
            if (value := this.external_segment) is not UNSET:
                out["externalSegment"] = None if value is None else value.to_dict()
            elif "externalSegment" in out:
                del out["externalSegment"]
            if (value := this.assignment_expiration_days) is not UNSET:
                out["assignmentExpirationDays"] = value
            elif "assignmentExpirationDays" in out:
                del out["assignmentExpirationDays"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
