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

    from .patch_context import PatchContext
    from .patch_external_segment import PatchExternalSegment
    from .patch_journey import PatchJourney

_patch_context = later(__name__, "_patch_context", ".patch_context", "PatchContext.from_dict")
_patch_external_segment = later(
    __name__, "_patch_external_segment", ".patch_external_segment", "PatchExternalSegment.from_dict"
)
_patch_journey = later(__name__, "_patch_journey", ".patch_journey", "PatchJourney.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        is_active: bool | Unset
        display_name: str | Unset
        version: int | Unset
        description: str | Unset
        color: str | Unset
        should_display_to_agent: bool | Unset
        context: PatchContext | Unset
        journey: PatchJourney | Unset
        external_segment: PatchExternalSegment | Unset
        assignment_expiration_days: int | Unset


class PatchSegment(Model):
    """The new state of a segment. What is left out stays as it is; the scope cannot be changed."""

    _properties: ClassVar[Mapping[str, str]] = {
        "isActive": "is_active",
        "displayName": "display_name",
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

    is_active: bool | Unset
    """Whether the segment is being assigned."""
    display_name: str | Unset
    """Name shown to administrators and agents."""
    version: int | Unset
    """Version of the entity."""
    description: str | Unset
    """What the segment stands for."""
    color: str | Unset
    """Colour in which the segment is shown, in hexadecimal, such as `#008000`."""
    should_display_to_agent: bool | Unset
    """Whether agents and supervisors see the segment."""
    context: PatchContext | Unset
    """Changes to the circumstances of a visit that a segment asks for."""
    journey: PatchJourney | Unset
    """Changes to what a visitor has to do."""
    external_segment: PatchExternalSegment | Unset
    """Changes to the counterpart of a segment in another system. Only its name can change."""
    assignment_expiration_days: int | Unset
    """Days after which an assignment ends by itself."""

    def __init__(
        self,
        *,
        is_active: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        should_display_to_agent: bool | Unset = UNSET,
        context: PatchContext | Unset = UNSET,
        journey: PatchJourney | Unset = UNSET,
        external_segment: PatchExternalSegment | Unset = UNSET,
        assignment_expiration_days: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.is_active = is_active
        self.display_name = display_name
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
        self.is_active = src_dict.get("isActive", UNSET)
        self.display_name = src_dict.get("displayName", UNSET)
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
                value = _patch_context(value)
            self.context = value
            at = "journey"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _patch_journey(value)
            self.journey = value
            at = "externalSegment"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _patch_external_segment(value)
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
            if (value := this.is_active) is not UNSET:
                out["isActive"] = value
            elif "isActive" in out:
                del out["isActive"]
            if (value := this.display_name) is not UNSET:
                out["displayName"] = value
            elif "displayName" in out:
                del out["displayName"]
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
