# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
    decode_datetime,
    later,
    plain,
    written,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from .context import Context
    from .external_segment import ExternalSegment
    from .journey import Journey
    from .segment_scope import SegmentScope

_context = later(__name__, "_context", ".context", "Context.from_dict")
_external_segment = later(__name__, "_external_segment", ".external_segment", "ExternalSegment.from_dict")
_journey = later(__name__, "_journey", ".journey", "Journey.from_dict")
_segment_scope = later(__name__, "_segment_scope", ".segment_scope", "members.__getitem__")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneySegment(Model):
    """A segment: a group of sessions or customers, recognised by patterns or kept by an external system. Serves as
    request and as answer: the server assigns `id`, `selfUri` and the two timestamps."""

    _properties: ClassVar[Mapping[str, str]] = {
        "displayName": "display_name",
        "id": "id",
        "isActive": "is_active",
        "version": "version",
        "description": "description",
        "color": "color",
        "scope": "scope",
        "shouldDisplayToAgent": "should_display_to_agent",
        "context": "context",
        "journey": "journey",
        "externalSegment": "external_segment",
        "assignmentExpirationDays": "assignment_expiration_days",
        "selfUri": "self_uri",
        "createdDate": "created_date",
        "modifiedDate": "modified_date",
    }

    display_name: str
    """Name shown to administrators and agents."""
    id: str | Unset
    """Id, assigned by the server."""
    is_active: bool | Unset
    """Whether the segment is being assigned."""
    version: int | Unset
    """Version of the entity."""
    description: str | Unset
    """What the segment stands for."""
    color: str | Unset
    """Colour in which the segment is shown, in hexadecimal, such as `#008000`."""
    scope: SegmentScope | Unset
    """What a segment is assigned to."""
    should_display_to_agent: bool | Unset
    """Whether agents and supervisors see the segment."""
    context: Context | Unset
    """Conditions on the circumstances of a visit, such as device, location or campaign."""
    journey: Journey | Unset
    """Conditions on what a visitor does."""
    external_segment: ExternalSegment | Unset
    """The counterpart of a segment in another system."""
    assignment_expiration_days: int | Unset
    """Days after which an assignment ends by itself."""
    self_uri: str | Unset
    """Address of the entity, relative to the API host."""
    created_date: datetime.datetime | Unset
    """When the segment was created. RFC 3339 date-time."""
    modified_date: datetime.datetime | Unset
    """When the segment was last changed. RFC 3339 date-time."""

    def __init__(
        self,
        *,
        display_name: str,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        scope: SegmentScope | Unset = UNSET,
        should_display_to_agent: bool | Unset = UNSET,
        context: Context | Unset = UNSET,
        journey: Journey | Unset = UNSET,
        external_segment: ExternalSegment | Unset = UNSET,
        assignment_expiration_days: int | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
    ) -> None:
        self._blank()
        self.display_name = display_name
        self.id = id
        self.is_active = is_active
        self.version = version
        self.description = description
        self.color = color
        self.scope = scope
        self.should_display_to_agent = should_display_to_agent
        self.context = context
        self.journey = journey
        self.external_segment = external_segment
        self.assignment_expiration_days = assignment_expiration_days
        self.self_uri = self_uri
        self.created_date = created_date
        self.modified_date = modified_date

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.display_name = get("displayName", UNSET)
        self.id = get("id", UNSET)
        self.is_active = get("isActive", UNSET)
        self.version = get("version", UNSET)
        self.description = get("description", UNSET)
        self.color = get("color", UNSET)
        self.should_display_to_agent = get("shouldDisplayToAgent", UNSET)
        self.assignment_expiration_days = get("assignmentExpirationDays", UNSET)
        self.self_uri = get("selfUri", UNSET)
        at = ""
        value: Any
        try:
            at = "scope"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _segment_scope(value)
            self.scope = value
            at = "context"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _context(value)
            self.context = value
            at = "journey"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey(value)
            self.journey = value
            at = "externalSegment"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _external_segment(value)
            self.external_segment = value
            at = "createdDate"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_datetime(value)
            self.created_date = value
            at = "modifiedDate"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_datetime(value)
            self.modified_date = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.display_name
        if value is not UNSET:
            out["displayName"] = value
        value = self.id
        if value is not UNSET:
            out["id"] = value
        value = self.is_active
        if value is not UNSET:
            out["isActive"] = value
        value = self.version
        if value is not UNSET:
            out["version"] = value
        value = self.description
        if value is not UNSET:
            out["description"] = value
        value = self.color
        if value is not UNSET:
            out["color"] = value
        value = self.scope
        if value is not UNSET:
            out["scope"] = plain(value)
        value = self.should_display_to_agent
        if value is not UNSET:
            out["shouldDisplayToAgent"] = value
        value = self.context
        if value is not UNSET:
            out["context"] = plain(value)
        value = self.journey
        if value is not UNSET:
            out["journey"] = plain(value)
        value = self.external_segment
        if value is not UNSET:
            out["externalSegment"] = plain(value)
        value = self.assignment_expiration_days
        if value is not UNSET:
            out["assignmentExpirationDays"] = value
        value = self.self_uri
        if value is not UNSET:
            out["selfUri"] = value
        value = self.created_date
        if value is not UNSET:
            out["createdDate"] = written(value, self._source, "createdDate", decode_datetime)
        value = self.modified_date
        if value is not UNSET:
            out["modifiedDate"] = written(value, self._source, "modifiedDate", decode_datetime)
        return out
