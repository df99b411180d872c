# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .custom_properties import CustomProperties
    from .profile_space_workflow import ProfileSpaceWorkflow

_custom_properties = later(__name__, "_custom_properties", ".custom_properties", "CustomProperties.from_dict")
_profile_space_workflow = later(
    __name__, "_profile_space_workflow", ".profile_space_workflow", "ProfileSpaceWorkflow.from_dict"
)


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        profile_lists: list[int] | Unset
        custom_properties: CustomProperties | Unset
        profile_space_workflows: list[ProfileSpaceWorkflow] | Unset


class ProfileWorkflow(Model):
    """Lists and custom properties of the profile, for the whole company and for single workspaces."""

    _properties: ClassVar[Mapping[str, str]] = {
        "profileLists": "profile_lists",
        "customProperties": "custom_properties",
        "profileSpaceWorkflows": "profile_space_workflows",
    }

    __slots__ = (*_properties.values(),)

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
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.profile_lists = profile_lists
        self.custom_properties = custom_properties
        self.profile_space_workflows = profile_space_workflows

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
            at = "profileLists"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.profile_lists = value
            at = "customProperties"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _custom_properties(value)
            self.custom_properties = value
            at = "profileSpaceWorkflows"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _profile_space_workflow(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.profile_space_workflows = value
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
            if (value := this.profile_lists) is not UNSET:
                out["profileLists"] = [*value] if value.__class__ is list else plain(value)
            elif "profileLists" in out:
                del out["profileLists"]
            if (value := this.custom_properties) is not UNSET:
                out["customProperties"] = None if value is None else value.to_dict()
            elif "customProperties" in out:
                del out["customProperties"]
            if (value := this.profile_space_workflows) is not UNSET:
                out["profileSpaceWorkflows"] = (
                    [item.to_dict() for item in value] if value.__class__ is list else plain(value)
                )
            elif "profileSpaceWorkflows" in out:
                del out["profileSpaceWorkflows"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
