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

    from .bulk_profile import BulkProfile
    from .universal_contact import UniversalContact
    from .universal_demographics import UniversalDemographics
    from .universal_profile_workflow import UniversalProfileWorkflow

_bulk_profile = later(__name__, "_bulk_profile", ".bulk_profile", "BulkProfile.from_dict")
_universal_contact = later(__name__, "_universal_contact", ".universal_contact", "UniversalContact.from_dict")
_universal_demographics = later(
    __name__, "_universal_demographics", ".universal_demographics", "UniversalDemographics.from_dict"
)
_universal_profile_workflow = later(
    __name__, "_universal_profile_workflow", ".universal_profile_workflow", "UniversalProfileWorkflow.from_dict"
)


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        contact: UniversalContact
        profiles: list[BulkProfile]
        demographics: UniversalDemographics | Unset
        profile_workflow: UniversalProfileWorkflow | Unset


class BulkUnifiedProfile(Model):
    """A person: how to reach them, and their identities in channels."""

    _properties: ClassVar[Mapping[str, str]] = {
        "contact": "contact",
        "profiles": "profiles",
        "demographics": "demographics",
        "profileWorkflow": "profile_workflow",
    }

    __slots__ = (*_properties.values(),)

    contact: UniversalContact
    """How to name and reach the person. Sprinklr recommends the names, by which it recognises people."""
    profiles: list[BulkProfile]
    """Identities of the person in channels."""
    demographics: UniversalDemographics | Unset
    """Facts about the person."""
    profile_workflow: UniversalProfileWorkflow | Unset
    """Lists and custom properties of the profile, for the whole company and for single workspaces."""

    def __init__(
        self,
        *,
        contact: UniversalContact,
        profiles: list[BulkProfile],
        demographics: UniversalDemographics | Unset = UNSET,
        profile_workflow: UniversalProfileWorkflow | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.contact = contact
        self.profiles = profiles
        self.demographics = demographics
        self.profile_workflow = profile_workflow

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
        at = ""
        value: Any
        items: Any
        try:
            at = "contact"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _universal_contact(value)
            self.contact = value
            at = "profiles"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _bulk_profile(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.profiles = value
            at = "demographics"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _universal_demographics(value)
            self.demographics = value
            at = "profileWorkflow"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _universal_profile_workflow(value)
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
            if (value := this.contact) is not UNSET:
                out["contact"] = None if value is None else value.to_dict()
            elif "contact" in out:
                del out["contact"]
            if (value := this.profiles) is not UNSET:
                out["profiles"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "profiles" in out:
                del out["profiles"]
            if (value := this.demographics) is not UNSET:
                out["demographics"] = None if value is None else value.to_dict()
            elif "demographics" in out:
                del out["demographics"]
            if (value := this.profile_workflow) is not UNSET:
                out["profileWorkflow"] = None if value is None else value.to_dict()
            elif "profileWorkflow" in out:
                del out["profileWorkflow"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
