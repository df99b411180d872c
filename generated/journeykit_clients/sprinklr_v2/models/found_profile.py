# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .found_contact import FoundContact
    from .found_demographics import FoundDemographics
    from .found_identity import FoundIdentity
    from .found_profile_workflow import FoundProfileWorkflow

_found_contact = later(__name__, "_found_contact", ".found_contact", "FoundContact.from_dict")
_found_demographics = later(__name__, "_found_demographics", ".found_demographics", "FoundDemographics.from_dict")
_found_identity = later(__name__, "_found_identity", ".found_identity", "FoundIdentity.from_dict")
_found_profile_workflow = later(
    __name__, "_found_profile_workflow", ".found_profile_workflow", "FoundProfileWorkflow.from_dict"
)


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        id: str | Unset
        contact: FoundContact | Unset
        demographics: FoundDemographics | Unset
        profiles: list[FoundIdentity] | Unset
        profile_workflow: FoundProfileWorkflow | Unset
        created_time: int | Unset
        modified_time: int | Unset


class FoundProfile(Model):
    """A profile as the search by user name returns it, without the envelope of the other operations."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "contact": "contact",
        "demographics": "demographics",
        "profiles": "profiles",
        "profileWorkflow": "profile_workflow",
        "createdTime": "created_time",
        "modifiedTime": "modified_time",
    }

    __slots__ = (*_properties.values(),)

    id: str | Unset
    """Id of the profile."""
    contact: FoundContact | Unset
    """How to name and reach the person."""
    demographics: FoundDemographics | Unset
    """Facts about the person."""
    profiles: list[FoundIdentity] | Unset
    """Identities of the person in channels."""
    profile_workflow: FoundProfileWorkflow | Unset
    """Lists and custom properties of the profile, for the whole company and for single workspaces."""
    created_time: int | Unset
    """When the profile was created in Sprinklr, as a Unix timestamp."""
    modified_time: int | Unset
    """When the profile was last changed in Sprinklr, as a Unix timestamp."""

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        contact: FoundContact | Unset = UNSET,
        demographics: FoundDemographics | Unset = UNSET,
        profiles: list[FoundIdentity] | Unset = UNSET,
        profile_workflow: FoundProfileWorkflow | Unset = UNSET,
        created_time: int | Unset = UNSET,
        modified_time: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.id = id
        self.contact = contact
        self.demographics = demographics
        self.profiles = profiles
        self.profile_workflow = profile_workflow
        self.created_time = created_time
        self.modified_time = modified_time

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
        self.created_time = src_dict.get("createdTime", UNSET)
        self.modified_time = src_dict.get("modifiedTime", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "contact"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _found_contact(value)
            self.contact = value
            at = "demographics"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _found_demographics(value)
            self.demographics = value
            at = "profiles"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _found_identity(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.profiles = value
            at = "profileWorkflow"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _found_profile_workflow(value)
            self.profile_workflow = value
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
            if (value := this.contact) is not UNSET:
                out["contact"] = None if value is None else value.to_dict()
            elif "contact" in out:
                del out["contact"]
            if (value := this.demographics) is not UNSET:
                out["demographics"] = None if value is None else value.to_dict()
            elif "demographics" in out:
                del out["demographics"]
            if (value := this.profiles) is not UNSET:
                out["profiles"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "profiles" in out:
                del out["profiles"]
            if (value := this.profile_workflow) is not UNSET:
                out["profileWorkflow"] = None if value is None else value.to_dict()
            elif "profileWorkflow" in out:
                del out["profileWorkflow"]
            if (value := this.created_time) is not UNSET:
                out["createdTime"] = value
            elif "createdTime" in out:
                del out["createdTime"]
            if (value := this.modified_time) is not UNSET:
                out["modifiedTime"] = value
            elif "modifiedTime" in out:
                del out["modifiedTime"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
