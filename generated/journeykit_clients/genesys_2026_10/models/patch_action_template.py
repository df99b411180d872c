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

    from .action_template_state import ActionTemplateState
    from .media_type import MediaType
    from .patch_content_offer import PatchContentOffer

_action_template_state = later(__name__, "_action_template_state", ".action_template_state", "members")
_media_type = later(__name__, "_media_type", ".media_type", "members")
_patch_content_offer = later(__name__, "_patch_content_offer", ".patch_content_offer", "PatchContentOffer.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        name: str | Unset
        description: str | Unset
        media_type: MediaType | Unset
        state: ActionTemplateState | Unset
        content_offer: PatchContentOffer | Unset
        version: int | Unset


class PatchActionTemplate(Model):
    """The new state of an action template. What is left out stays as it is."""

    _properties: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "mediaType": "media_type",
        "state": "state",
        "contentOffer": "content_offer",
        "version": "version",
    }

    __slots__ = (*_properties.values(),)

    name: str | Unset
    """Name of the action template."""
    description: str | Unset
    """What the action template is for."""
    media_type: MediaType | Unset
    """Kind of action."""
    state: ActionTemplateState | Unset
    """State of an action template."""
    content_offer: PatchContentOffer | Unset
    """Changes to what a content offer shows."""
    version: int | Unset
    """Version of the action template."""

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        media_type: MediaType | Unset = UNSET,
        state: ActionTemplateState | Unset = UNSET,
        content_offer: PatchContentOffer | Unset = UNSET,
        version: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.name = name
        self.description = description
        self.media_type = media_type
        self.state = state
        self.content_offer = content_offer
        self.version = version

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
        self.name = src_dict.get("name", UNSET)
        self.description = src_dict.get("description", UNSET)
        self.version = src_dict.get("version", UNSET)
        at = ""
        value: Any
        try:
            at = "mediaType"
            value = src_dict.get(at, UNSET)
            self.media_type = value if value is UNSET else _media_type[value]
            at = "state"
            value = src_dict.get(at, UNSET)
            self.state = value if value is UNSET else _action_template_state[value]
            at = "contentOffer"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _patch_content_offer(value)
            self.content_offer = value
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
            if (value := this.name) is not UNSET:
                out["name"] = value
            elif "name" in out:
                del out["name"]
            if (value := this.description) is not UNSET:
                out["description"] = value
            elif "description" in out:
                del out["description"]
            if (value := this.media_type) is not UNSET:
                out["mediaType"] = None if value is None else value._value_
            elif "mediaType" in out:
                del out["mediaType"]
            if (value := this.state) is not UNSET:
                out["state"] = None if value is None else value._value_
            elif "state" in out:
                del out["state"]
            if (value := this.content_offer) is not UNSET:
                out["contentOffer"] = None if value is None else value.to_dict()
            elif "contentOffer" in out:
                del out["contentOffer"]
            if (value := this.version) is not UNSET:
                out["version"] = value
            elif "version" in out:
                del out["version"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
