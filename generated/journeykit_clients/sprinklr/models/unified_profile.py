# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
    decode_list,
    later,
    plain,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .contact import Contact
    from .demographics import Demographics
    from .profile import Profile
    from .profile_workflow import ProfileWorkflow

_contact = later(__name__, "_contact", ".contact", "Contact.from_dict")
_demographics = later(__name__, "_demographics", ".demographics", "Demographics.from_dict")
_profile = later(__name__, "_profile", ".profile", "Profile.from_dict")
_profile_workflow = later(__name__, "_profile_workflow", ".profile_workflow", "ProfileWorkflow.from_dict")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class UnifiedProfile(Model):
    """A person with all identities known to the caller."""

    _properties: ClassVar[Mapping[str, str]] = {
        "profiles": "profiles",
        "id": "id",
        "contact": "contact",
        "demographics": "demographics",
        "profileWorkflow": "profile_workflow",
        "createdTime": "created_time",
        "modifiedTime": "modified_time",
    }

    profiles: list[Profile]
    """Identities of the person in channels. One that exists already is used instead of being created."""
    id: str | Unset
    """Id of the unified profile."""
    contact: Contact | Unset
    """How to name and reach the person."""
    demographics: Demographics | Unset
    """Facts about the person."""
    profile_workflow: ProfileWorkflow | Unset
    """Lists and custom properties of the profile, for the whole company and for single workspaces."""
    created_time: int | Unset
    """When the profile was created, in milliseconds since 1970-01-01 UTC."""
    modified_time: int | Unset
    """When the profile was last changed, in milliseconds since 1970-01-01 UTC."""

    def __init__(
        self,
        *,
        profiles: list[Profile],
        id: str | Unset = UNSET,
        contact: Contact | Unset = UNSET,
        demographics: Demographics | Unset = UNSET,
        profile_workflow: ProfileWorkflow | Unset = UNSET,
        created_time: int | Unset = UNSET,
        modified_time: int | Unset = UNSET,
    ) -> None:
        self._blank()
        self.profiles = profiles
        self.id = id
        self.contact = contact
        self.demographics = demographics
        self.profile_workflow = profile_workflow
        self.created_time = created_time
        self.modified_time = modified_time

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.id = get("id", UNSET)
        self.created_time = get("createdTime", UNSET)
        self.modified_time = get("modifiedTime", UNSET)
        at = ""
        value: Any
        try:
            at = "profiles"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_list(value, _profile)
            self.profiles = value
            at = "contact"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _contact(value)
            self.contact = value
            at = "demographics"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _demographics(value)
            self.demographics = value
            at = "profileWorkflow"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _profile_workflow(value)
            self.profile_workflow = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.profiles
        if value is not UNSET:
            out["profiles"] = plain(value)
        value = self.id
        if value is not UNSET:
            out["id"] = value
        value = self.contact
        if value is not UNSET:
            out["contact"] = plain(value)
        value = self.demographics
        if value is not UNSET:
            out["demographics"] = plain(value)
        value = self.profile_workflow
        if value is not UNSET:
            out["profileWorkflow"] = plain(value)
        value = self.created_time
        if value is not UNSET:
            out["createdTime"] = value
        value = self.modified_time
        if value is not UNSET:
            out["modifiedTime"] = value
        return out
