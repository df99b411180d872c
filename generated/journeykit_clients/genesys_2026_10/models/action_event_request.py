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

    from .action_state import ActionState

_action_state = later(__name__, "_action_state", ".action_state", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        session_id: str
        action_id: str
        action_state: ActionState
        id: str | Unset
        error_code: str | Unset
        error_message: str | Unset
        self_uri: str | Unset


class ActionEventRequest(Model):
    """What became of a web action in the browser or app."""

    _properties: ClassVar[Mapping[str, str]] = {
        "sessionId": "session_id",
        "actionId": "action_id",
        "actionState": "action_state",
        "id": "id",
        "errorCode": "error_code",
        "errorMessage": "error_message",
        "selfUri": "self_uri",
    }

    __slots__ = (*_properties.values(),)

    session_id: str
    """Id of the customer's session."""
    action_id: str
    """Id of the action, as Genesys gave it when the action qualified."""
    action_state: ActionState
    """State of a web action on its way from qualification to its end."""
    id: str | Unset
    """Id, assigned by the server."""
    error_code: str | Unset
    """Error code of your own, where the action goes to `errored`."""
    error_message: str | Unset
    """Error message, where the action goes to `errored`."""
    self_uri: str | Unset
    """Address of the entity, relative to the API host."""

    def __init__(
        self,
        *,
        session_id: str,
        action_id: str,
        action_state: ActionState,
        id: str | Unset = UNSET,
        error_code: str | Unset = UNSET,
        error_message: str | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.session_id = session_id
        self.action_id = action_id
        self.action_state = action_state
        self.id = id
        self.error_code = error_code
        self.error_message = error_message
        self.self_uri = self_uri

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
        self.session_id = src_dict.get("sessionId", UNSET)
        self.action_id = src_dict.get("actionId", UNSET)
        self.id = src_dict.get("id", UNSET)
        self.error_code = src_dict.get("errorCode", UNSET)
        self.error_message = src_dict.get("errorMessage", UNSET)
        self.self_uri = src_dict.get("selfUri", UNSET)
        at = ""
        value: Any
        try:
            at = "actionState"
            value = src_dict.get(at, UNSET)
            self.action_state = value if value is UNSET else _action_state[value]
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
            if (value := this.session_id) is not UNSET:
                out["sessionId"] = value
            elif "sessionId" in out:
                del out["sessionId"]
            if (value := this.action_id) is not UNSET:
                out["actionId"] = value
            elif "actionId" in out:
                del out["actionId"]
            if (value := this.action_state) is not UNSET:
                out["actionState"] = None if value is None else value._value_
            elif "actionState" in out:
                del out["actionState"]
            if (value := this.id) is not UNSET:
                out["id"] = value
            elif "id" in out:
                del out["id"]
            if (value := this.error_code) is not UNSET:
                out["errorCode"] = value
            elif "errorCode" in out:
                del out["errorCode"]
            if (value := this.error_message) is not UNSET:
                out["errorMessage"] = value
            elif "errorMessage" in out:
                del out["errorMessage"]
            if (value := this.self_uri) is not UNSET:
                out["selfUri"] = value
            elif "selfUri" in out:
                del out["selfUri"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
