# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
    parse_datetime,
)
from ...model import Model, apart, written
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from typing import TypedDict, Unpack

    from .action_template_state import ActionTemplateState
    from .content_offer import ContentOffer
    from .media_type import MediaType

_action_template_state = later(__name__, "_action_template_state", ".action_template_state", "members")
_content_offer = later(__name__, "_content_offer", ".content_offer", "ContentOffer.from_dict")
_media_type = later(__name__, "_media_type", ".media_type", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        name: str
        media_type: MediaType
        state: ActionTemplateState
        id: str | Unset
        description: str | Unset
        content_offer: ContentOffer | Unset
        self_uri: str | Unset
        created_date: datetime.datetime | Unset
        modified_date: datetime.datetime | Unset


class ActionTemplate(Model):
    """An action template: the reusable content of an action that action maps refer to. Serves as request and as
    answer: the server assigns `id`, `selfUri` and the two timestamps."""

    _properties: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "mediaType": "media_type",
        "state": "state",
        "id": "id",
        "description": "description",
        "contentOffer": "content_offer",
        "selfUri": "self_uri",
        "createdDate": "created_date",
        "modifiedDate": "modified_date",
    }

    __slots__ = (*_properties.values(),)

    name: str
    """Name of the action template."""
    media_type: MediaType
    """Kind of action. `webchat` has been withdrawn since 2026, `openAction` came later."""
    state: ActionTemplateState
    """State of an action template. Capitalised, unlike the state of an action target."""
    id: str | Unset
    """Id, assigned by the server."""
    description: str | Unset
    """What the action template is for."""
    content_offer: ContentOffer | Unset
    """What a content offer shows on the page. For media type `contentOffer`."""
    self_uri: str | Unset
    """Address of the entity, relative to the API host."""
    created_date: datetime.datetime | Unset
    """When the action template was created. RFC 3339 date-time."""
    modified_date: datetime.datetime | Unset
    """When the action template was last changed. RFC 3339 date-time."""

    def __init__(
        self,
        *,
        name: str,
        media_type: MediaType,
        state: ActionTemplateState,
        id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        content_offer: ContentOffer | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.name = name
        self.media_type = media_type
        self.state = state
        self.id = id
        self.description = description
        self.content_offer = content_offer
        self.self_uri = self_uri
        self.created_date = created_date
        self.modified_date = modified_date

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
        self.id = src_dict.get("id", UNSET)
        self.description = src_dict.get("description", UNSET)
        self.self_uri = src_dict.get("selfUri", UNSET)
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
                value = _content_offer(value)
            self.content_offer = value
            at = "createdDate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.created_date = value
            at = "modifiedDate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.modified_date = value
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
            if (value := this.media_type) is not UNSET:
                out["mediaType"] = None if value is None else value._value_
            elif "mediaType" in out:
                del out["mediaType"]
            if (value := this.state) is not UNSET:
                out["state"] = None if value is None else value._value_
            elif "state" in out:
                del out["state"]
            if (value := this.id) is not UNSET:
                out["id"] = value
            elif "id" in out:
                del out["id"]
            if (value := this.description) is not UNSET:
                out["description"] = value
            elif "description" in out:
                del out["description"]
            if (value := this.content_offer) is not UNSET:
                out["contentOffer"] = None if value is None else value.to_dict()
            elif "contentOffer" in out:
                del out["contentOffer"]
            if (value := this.self_uri) is not UNSET:
                out["selfUri"] = value
            elif "selfUri" in out:
                del out["selfUri"]
            if (value := this.created_date) is not UNSET:
                out["createdDate"] = written(value, source.get("createdDate"))
            elif "createdDate" in out:
                del out["createdDate"]
            if (value := this.modified_date) is not UNSET:
                out["modifiedDate"] = written(value, source.get("modifiedDate"))
            elif "modifiedDate" in out:
                del out["modifiedDate"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
