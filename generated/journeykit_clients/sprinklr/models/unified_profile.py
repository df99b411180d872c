# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .contact import Contact
    from .demographics import Demographics
    from .profile import Profile
    from .profile_workflow import ProfileWorkflow

_contact = later(__name__, "_contact", ".contact", "Contact.from_dict")
_demographics = later(__name__, "_demographics", ".demographics", "Demographics.from_dict")
_profile = later(__name__, "_profile", ".profile", "Profile.from_dict")
_profile_workflow = later(__name__, "_profile_workflow", ".profile_workflow", "ProfileWorkflow.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        profiles: list[Profile]
        id: str | Unset
        contact: Contact | Unset
        demographics: Demographics | Unset
        profile_workflow: ProfileWorkflow | Unset
        created_time: int | Unset
        modified_time: int | Unset


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

    __slots__ = (*_properties.values(),)

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
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.profiles = profiles
        self.id = id
        self.contact = contact
        self.demographics = demographics
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
            at = "profiles"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _profile(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.profiles = value
            at = "contact"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _contact(value)
            self.contact = value
            at = "demographics"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _demographics(value)
            self.demographics = value
            at = "profileWorkflow"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _profile_workflow(value)
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
            if (value := this.profiles) is not UNSET:
                out["profiles"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "profiles" in out:
                del out["profiles"]
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
