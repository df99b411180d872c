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
    scalars,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .custom_properties import CustomProperties
    from .profile_space_workflow import ProfileSpaceWorkflow

_custom_properties = later(__name__, "_custom_properties", ".custom_properties", "CustomProperties.from_dict")
_profile_space_workflow = later(
    __name__, "_profile_space_workflow", ".profile_space_workflow", "ProfileSpaceWorkflow.from_dict"
)


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ProfileWorkflow(Model):
    """Lists and custom properties of the profile, for the whole company and for single workspaces."""

    _properties: ClassVar[Mapping[str, str]] = {
        "profileLists": "profile_lists",
        "customProperties": "custom_properties",
        "profileSpaceWorkflows": "profile_space_workflows",
    }

    profile_lists: list[int] | Unset
    """Ids of the company's profile lists that the profile is on."""
    custom_properties: CustomProperties | Unset
    """Custom properties by name."""
    profile_space_workflows: list[ProfileSpaceWorkflow] | Unset
    """The same for single workspaces."""

    def __init__(
        self,
        *,
        profile_lists: list[int] | Unset = UNSET,
        custom_properties: CustomProperties | Unset = UNSET,
        profile_space_workflows: list[ProfileSpaceWorkflow] | Unset = UNSET,
    ) -> None:
        self._blank()
        self.profile_lists = profile_lists
        self.custom_properties = custom_properties
        self.profile_space_workflows = profile_space_workflows

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        at = ""
        value: Any
        try:
            at = "profileLists"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = (scalars)(value)
            self.profile_lists = value
            at = "customProperties"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _custom_properties(value)
            self.custom_properties = value
            at = "profileSpaceWorkflows"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_list(value, _profile_space_workflow)
            self.profile_space_workflows = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.profile_lists
        if value is not UNSET:
            out["profileLists"] = plain(value)
        value = self.custom_properties
        if value is not UNSET:
            out["customProperties"] = plain(value)
        value = self.profile_space_workflows
        if value is not UNSET:
            out["profileSpaceWorkflows"] = plain(value)
        return out
