# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
    decode_datetime,
    decode_list,
    later,
    plain,
    written,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from .action_target_media_type import ActionTargetMediaType
    from .action_target_state import ActionTargetState
    from .key_value import KeyValue
    from .service_level import ServiceLevel

_action_target_media_type = later(
    __name__, "_action_target_media_type", ".action_target_media_type", "members.__getitem__"
)
_action_target_state = later(__name__, "_action_target_state", ".action_target_state", "members.__getitem__")
_key_value = later(__name__, "_key_value", ".key_value", "KeyValue.from_dict")
_service_level = later(__name__, "_service_level", ".service_level", "ServiceLevel.from_dict")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ActionTarget(Model):
    """An action target: a group of agents to which the conversations that actions start are routed."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "userData": "user_data",
        "supportedMediaTypes": "supported_media_types",
        "state": "state",
        "description": "description",
        "serviceLevel": "service_level",
        "shortAbandonThreshold": "short_abandon_threshold",
        "selfUri": "self_uri",
        "createdDate": "created_date",
        "modifiedDate": "modified_date",
    }

    id: str | Unset
    """Id, assigned by the server."""
    name: str | Unset
    """Name of the action target."""
    user_data: list[KeyValue] | Unset
    """Free-form data attached to the action target."""
    supported_media_types: list[ActionTargetMediaType] | Unset
    """Kinds of conversation that the action target takes."""
    state: ActionTargetState | Unset
    """State of an action target. Lower case, unlike the state of an action template."""
    description: str | Unset
    """What the action target is for."""
    service_level: ServiceLevel | Unset
    """A service-level goal: which share of conversations is to be answered within which time."""
    short_abandon_threshold: int | Unset
    """Duration below which an abandoned conversation counts as a short abandon, where it differs from the default.
    The unit is not published."""
    self_uri: str | Unset
    """Address of the entity, relative to the API host."""
    created_date: datetime.datetime | Unset
    """When the action target was created. RFC 3339 date-time."""
    modified_date: datetime.datetime | Unset
    """When the action target was last changed. RFC 3339 date-time."""

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        user_data: list[KeyValue] | Unset = UNSET,
        supported_media_types: list[ActionTargetMediaType] | Unset = UNSET,
        state: ActionTargetState | Unset = UNSET,
        description: str | Unset = UNSET,
        service_level: ServiceLevel | Unset = UNSET,
        short_abandon_threshold: int | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
    ) -> None:
        self._blank()
        self.id = id
        self.name = name
        self.user_data = user_data
        self.supported_media_types = supported_media_types
        self.state = state
        self.description = description
        self.service_level = service_level
        self.short_abandon_threshold = short_abandon_threshold
        self.self_uri = self_uri
        self.created_date = created_date
        self.modified_date = modified_date

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
        self.name = get("name", UNSET)
        self.description = get("description", UNSET)
        self.short_abandon_threshold = get("shortAbandonThreshold", UNSET)
        self.self_uri = get("selfUri", UNSET)
        at = ""
        value: Any
        try:
            at = "userData"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_list(value, _key_value)
            self.user_data = value
            at = "supportedMediaTypes"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_list(value, _action_target_media_type)
            self.supported_media_types = value
            at = "state"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _action_target_state(value)
            self.state = value
            at = "serviceLevel"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _service_level(value)
            self.service_level = value
            at = "createdDate"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_datetime(value)
            self.created_date = value
            at = "modifiedDate"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_datetime(value)
            self.modified_date = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.id
        if value is not UNSET:
            out["id"] = value
        value = self.name
        if value is not UNSET:
            out["name"] = value
        value = self.user_data
        if value is not UNSET:
            out["userData"] = plain(value)
        value = self.supported_media_types
        if value is not UNSET:
            out["supportedMediaTypes"] = plain(value)
        value = self.state
        if value is not UNSET:
            out["state"] = plain(value)
        value = self.description
        if value is not UNSET:
            out["description"] = value
        value = self.service_level
        if value is not UNSET:
            out["serviceLevel"] = plain(value)
        value = self.short_abandon_threshold
        if value is not UNSET:
            out["shortAbandonThreshold"] = value
        value = self.self_uri
        if value is not UNSET:
            out["selfUri"] = value
        value = self.created_date
        if value is not UNSET:
            out["createdDate"] = written(value, self._source, "createdDate", decode_datetime)
        value = self.modified_date
        if value is not UNSET:
            out["modifiedDate"] = written(value, self._source, "modifiedDate", decode_datetime)
        return out
