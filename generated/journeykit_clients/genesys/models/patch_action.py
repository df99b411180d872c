# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
    later,
    plain,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .action_map_action_template import ActionMapActionTemplate
    from .architect_flow_fields import ArchitectFlowFields
    from .media_type import MediaType
    from .web_messaging_offer_fields import WebMessagingOfferFields

_action_map_action_template = later(
    __name__, "_action_map_action_template", ".action_map_action_template", "ActionMapActionTemplate.from_dict"
)
_architect_flow_fields = later(
    __name__, "_architect_flow_fields", ".architect_flow_fields", "ArchitectFlowFields.from_dict"
)
_media_type = later(__name__, "_media_type", ".media_type", "members.__getitem__")
_web_messaging_offer_fields = later(
    __name__, "_web_messaging_offer_fields", ".web_messaging_offer_fields", "WebMessagingOfferFields.from_dict"
)


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class PatchAction(Model):
    """The new action of an action map. `mediaType` must always be sent and says which of the field groups applies."""

    _properties: ClassVar[Mapping[str, str]] = {
        "mediaType": "media_type",
        "actionTemplate": "action_template",
        "architectFlowFields": "architect_flow_fields",
        "webMessagingOfferFields": "web_messaging_offer_fields",
    }

    media_type: MediaType
    """Kind of action. `webchat` has been withdrawn since 2026, `openAction` came later."""
    action_template: ActionMapActionTemplate | Unset
    """Reference from an action map to an action template."""
    architect_flow_fields: ArchitectFlowFields | Unset
    """The Architect flow that an action starts, and what is passed to it. For media type `architectFlow`."""
    web_messaging_offer_fields: WebMessagingOfferFields | Unset
    """Settings of a web messaging offer. For media type `webMessagingOffer`."""

    def __init__(
        self,
        *,
        media_type: MediaType,
        action_template: ActionMapActionTemplate | Unset = UNSET,
        architect_flow_fields: ArchitectFlowFields | Unset = UNSET,
        web_messaging_offer_fields: WebMessagingOfferFields | Unset = UNSET,
    ) -> None:
        self._blank()
        self.media_type = media_type
        self.action_template = action_template
        self.architect_flow_fields = architect_flow_fields
        self.web_messaging_offer_fields = web_messaging_offer_fields

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
            at = "mediaType"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _media_type(value)
            self.media_type = value
            at = "actionTemplate"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _action_map_action_template(value)
            self.action_template = value
            at = "architectFlowFields"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _architect_flow_fields(value)
            self.architect_flow_fields = value
            at = "webMessagingOfferFields"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _web_messaging_offer_fields(value)
            self.web_messaging_offer_fields = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.media_type
        if value is not UNSET:
            out["mediaType"] = plain(value)
        value = self.action_template
        if value is not UNSET:
            out["actionTemplate"] = plain(value)
        value = self.architect_flow_fields
        if value is not UNSET:
            out["architectFlowFields"] = plain(value)
        value = self.web_messaging_offer_fields
        if value is not UNSET:
            out["webMessagingOfferFields"] = plain(value)
        return out
