# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
from ...types import UNSET

if TYPE_CHECKING:
    import datetime
    from typing import TypedDict, Unpack

    from .action_state import ActionState
    from .media_type import MediaType

_action_state = later(__name__, "_action_state", ".action_state", "members")
_media_type = later(__name__, "_media_type", ".media_type", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        id: str
        state: ActionState
        media_type: MediaType
        prompt: str
        created_date: datetime.datetime


class EventAction(Model):
    """The web action that an event is about."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "state": "state",
        "mediaType": "media_type",
        "prompt": "prompt",
        "createdDate": "created_date",
    }

    __slots__ = (*_properties.values(),)

    id: str
    """Id of the action."""
    state: ActionState
    """State of a web action on its way from qualification to its end."""
    media_type: MediaType
    """Kind of action."""
    prompt: str
    """Text that is shown or sent to the visitor."""
    created_date: datetime.datetime
    """When the action was created. RFC 3339 date-time."""

    def __init__(
        self,
        *,
        id: str,
        state: ActionState,
        media_type: MediaType,
        prompt: str,
        created_date: datetime.datetime,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.id = id
        self.state = state
        self.media_type = media_type
        self.prompt = prompt
        self.created_date = created_date

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
        self.prompt = src_dict.get("prompt", UNSET)
        at = ""
        value: Any
        try:
            at = "state"
            value = src_dict.get(at, UNSET)
            self.state = value if value is UNSET else _action_state[value]
            at = "mediaType"
            value = src_dict.get(at, UNSET)
            self.media_type = value if value is UNSET else _media_type[value]
            at = "createdDate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.created_date = value
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
            if (value := this.state) is not UNSET:
                out["state"] = None if value is None else value._value_
            elif "state" in out:
                del out["state"]
            if (value := this.media_type) is not UNSET:
                out["mediaType"] = None if value is None else value._value_
            elif "mediaType" in out:
                del out["mediaType"]
            if (value := this.prompt) is not UNSET:
                out["prompt"] = value
            elif "prompt" in out:
                del out["prompt"]
            if (value := this.created_date) is not UNSET:
                out["createdDate"] = written(value, source.get("createdDate"))
            elif "createdDate" in out:
                del out["createdDate"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
