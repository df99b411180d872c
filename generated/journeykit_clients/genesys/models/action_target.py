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
from ...model import Model, apart, plain, written
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from typing import TypedDict, Unpack

    from .action_target_media_type import ActionTargetMediaType
    from .action_target_state import ActionTargetState
    from .key_value import KeyValue
    from .service_level import ServiceLevel

_action_target_media_type = later(__name__, "_action_target_media_type", ".action_target_media_type", "members")
_action_target_state = later(__name__, "_action_target_state", ".action_target_state", "members")
_key_value = later(__name__, "_key_value", ".key_value", "KeyValue.from_dict")
_service_level = later(__name__, "_service_level", ".service_level", "ServiceLevel.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        id: str | Unset
        name: str | Unset
        user_data: list[KeyValue] | Unset
        supported_media_types: list[ActionTargetMediaType] | Unset
        state: ActionTargetState | Unset
        description: str | Unset
        service_level: ServiceLevel | Unset
        short_abandon_threshold: int | Unset
        self_uri: str | Unset
        created_date: datetime.datetime | Unset
        modified_date: datetime.datetime | Unset


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

    __slots__ = (*_properties.values(),)

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
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
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
        self.name = src_dict.get("name", UNSET)
        self.description = src_dict.get("description", UNSET)
        self.short_abandon_threshold = src_dict.get("shortAbandonThreshold", UNSET)
        self.self_uri = src_dict.get("selfUri", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "userData"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _key_value(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.user_data = value
            at = "supportedMediaTypes"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _action_target_media_type[item])
                except TypeError:
                    raise DecodeError("a scalar", value[len(items)]).within(len(items)) from None
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.supported_media_types = value
            at = "state"
            value = src_dict.get(at, UNSET)
            self.state = value if value is UNSET else _action_target_state[value]
            at = "serviceLevel"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _service_level(value)
            self.service_level = value
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
            if (value := this.id) is not UNSET:
                out["id"] = value
            elif "id" in out:
                del out["id"]
            if (value := this.name) is not UNSET:
                out["name"] = value
            elif "name" in out:
                del out["name"]
            if (value := this.user_data) is not UNSET:
                out["userData"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "userData" in out:
                del out["userData"]
            if (value := this.supported_media_types) is not UNSET:
                out["supportedMediaTypes"] = plain(value)
            elif "supportedMediaTypes" in out:
                del out["supportedMediaTypes"]
            if (value := this.state) is not UNSET:
                out["state"] = None if value is None else value._value_
            elif "state" in out:
                del out["state"]
            if (value := this.description) is not UNSET:
                out["description"] = value
            elif "description" in out:
                del out["description"]
            if (value := this.service_level) is not UNSET:
                out["serviceLevel"] = None if value is None else value.to_dict()
            elif "serviceLevel" in out:
                del out["serviceLevel"]
            if (value := this.short_abandon_threshold) is not UNSET:
                out["shortAbandonThreshold"] = value
            elif "shortAbandonThreshold" in out:
                del out["shortAbandonThreshold"]
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
