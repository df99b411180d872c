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

    from .action_map_action_template import ActionMapActionTemplate
    from .architect_flow_fields import ArchitectFlowFields
    from .media_type import MediaType
    from .open_action_fields import OpenActionFields
    from .patch_web_messaging_offer_fields import PatchWebMessagingOfferFields

_action_map_action_template = later(
    __name__, "_action_map_action_template", ".action_map_action_template", "ActionMapActionTemplate.from_dict"
)
_architect_flow_fields = later(
    __name__, "_architect_flow_fields", ".architect_flow_fields", "ArchitectFlowFields.from_dict"
)
_media_type = later(__name__, "_media_type", ".media_type", "members")
_open_action_fields = later(__name__, "_open_action_fields", ".open_action_fields", "OpenActionFields.from_dict")
_patch_web_messaging_offer_fields = later(
    __name__,
    "_patch_web_messaging_offer_fields",
    ".patch_web_messaging_offer_fields",
    "PatchWebMessagingOfferFields.from_dict",
)


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        media_type: MediaType | Unset
        action_template: ActionMapActionTemplate | Unset
        architect_flow_fields: ArchitectFlowFields | Unset
        web_messaging_offer_fields: PatchWebMessagingOfferFields | Unset
        open_action_fields: OpenActionFields | Unset


class PatchAction(Model):
    """The new action of an action map. `mediaType` says which of the field groups applies."""

    _properties: ClassVar[Mapping[str, str]] = {
        "mediaType": "media_type",
        "actionTemplate": "action_template",
        "architectFlowFields": "architect_flow_fields",
        "webMessagingOfferFields": "web_messaging_offer_fields",
        "openActionFields": "open_action_fields",
    }

    __slots__ = (*_properties.values(),)

    media_type: MediaType | Unset
    """Kind of action."""
    action_template: ActionMapActionTemplate | Unset
    """Reference from an action map to an action template."""
    architect_flow_fields: ArchitectFlowFields | Unset
    """The Architect flow that an action starts, and what is passed to it. For media type `architectFlow`."""
    web_messaging_offer_fields: PatchWebMessagingOfferFields | Unset
    """Changes to a web messaging offer."""
    open_action_fields: OpenActionFields | Unset
    """An open action and its settings. For media type `openAction`."""

    def __init__(
        self,
        *,
        media_type: MediaType | Unset = UNSET,
        action_template: ActionMapActionTemplate | Unset = UNSET,
        architect_flow_fields: ArchitectFlowFields | Unset = UNSET,
        web_messaging_offer_fields: PatchWebMessagingOfferFields | Unset = UNSET,
        open_action_fields: OpenActionFields | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.media_type = media_type
        self.action_template = action_template
        self.architect_flow_fields = architect_flow_fields
        self.web_messaging_offer_fields = web_messaging_offer_fields
        self.open_action_fields = open_action_fields

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
        try:
            at = "mediaType"
            value = src_dict.get(at, UNSET)
            self.media_type = value if value is UNSET else _media_type[value]
            at = "actionTemplate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _action_map_action_template(value)
            self.action_template = value
            at = "architectFlowFields"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _architect_flow_fields(value)
            self.architect_flow_fields = value
            at = "webMessagingOfferFields"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _patch_web_messaging_offer_fields(value)
            self.web_messaging_offer_fields = value
            at = "openActionFields"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _open_action_fields(value)
            self.open_action_fields = value
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
            if (value := this.media_type) is not UNSET:
                out["mediaType"] = None if value is None else value._value_
            elif "mediaType" in out:
                del out["mediaType"]
            if (value := this.action_template) is not UNSET:
                out["actionTemplate"] = None if value is None else value.to_dict()
            elif "actionTemplate" in out:
                del out["actionTemplate"]
            if (value := this.architect_flow_fields) is not UNSET:
                out["architectFlowFields"] = None if value is None else value.to_dict()
            elif "architectFlowFields" in out:
                del out["architectFlowFields"]
            if (value := this.web_messaging_offer_fields) is not UNSET:
                out["webMessagingOfferFields"] = None if value is None else value.to_dict()
            elif "webMessagingOfferFields" in out:
                del out["webMessagingOfferFields"]
            if (value := this.open_action_fields) is not UNSET:
                out["openActionFields"] = None if value is None else value.to_dict()
            elif "openActionFields" in out:
                del out["openActionFields"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
