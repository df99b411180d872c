# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .detail import Detail
    from .error_body_message_params import ErrorBodyMessageParams

_detail = later(__name__, "_detail", ".detail", "Detail.from_dict")
_error_body = later(__name__, "_error_body", ".error_body", "ErrorBody.from_dict")
_error_body_message_params = later(
    __name__, "_error_body_message_params", ".error_body_message_params", "ErrorBodyMessageParams.from_dict"
)


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ErrorBody(Model):
    """What went wrong. Sent with every error status; no property is certain to be there."""

    _properties: ClassVar[Mapping[str, str]] = {
        "message": "message",
        "code": "code",
        "status": "status",
        "entityId": "entity_id",
        "entityName": "entity_name",
        "messageWithParams": "message_with_params",
        "messageParams": "message_params",
        "contextId": "context_id",
        "details": "details",
        "errors": "errors",
    }

    message: str | Unset
    """The error in words."""
    code: str | Unset
    """Error code, such as `not.found`."""
    status: int | Unset
    """HTTP status."""
    entity_id: str | Unset
    """Id of the entity concerned."""
    entity_name: str | Unset
    """Kind or name of the entity concerned."""
    message_with_params: str | Unset
    """The message with placeholders, whose values are in `messageParams`."""
    message_params: ErrorBodyMessageParams | Unset
    """Values of the placeholders in `messageWithParams`, by name."""
    context_id: str | Unset
    """Id of the request in the vendor's logs. Quote it to support."""
    details: list[Detail] | Unset
    """Faults, property by property."""
    errors: list[ErrorBody] | Unset
    """Further errors."""

    def __init__(
        self,
        *,
        message: str | Unset = UNSET,
        code: str | Unset = UNSET,
        status: int | Unset = UNSET,
        entity_id: str | Unset = UNSET,
        entity_name: str | Unset = UNSET,
        message_with_params: str | Unset = UNSET,
        message_params: ErrorBodyMessageParams | Unset = UNSET,
        context_id: str | Unset = UNSET,
        details: list[Detail] | Unset = UNSET,
        errors: list[ErrorBody] | Unset = UNSET,
    ) -> None:
        self._blank()
        self.message = message
        self.code = code
        self.status = status
        self.entity_id = entity_id
        self.entity_name = entity_name
        self.message_with_params = message_with_params
        self.message_params = message_params
        self.context_id = context_id
        self.details = details
        self.errors = errors

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.message = get("message", UNSET)
        self.code = get("code", UNSET)
        self.status = get("status", UNSET)
        self.entity_id = get("entityId", UNSET)
        self.entity_name = get("entityName", UNSET)
        self.message_with_params = get("messageWithParams", UNSET)
        self.context_id = get("contextId", UNSET)
        at = ""
        value: Any
        try:
            at = "messageParams"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _error_body_message_params(value)
            self.message_params = value
            at = "details"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_list(value, _detail)
            self.details = value
            at = "errors"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_list(value, _error_body)
            self.errors = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.message
        if value is not UNSET:
            out["message"] = value
        value = self.code
        if value is not UNSET:
            out["code"] = value
        value = self.status
        if value is not UNSET:
            out["status"] = value
        value = self.entity_id
        if value is not UNSET:
            out["entityId"] = value
        value = self.entity_name
        if value is not UNSET:
            out["entityName"] = value
        value = self.message_with_params
        if value is not UNSET:
            out["messageWithParams"] = value
        value = self.message_params
        if value is not UNSET:
            out["messageParams"] = plain(value)
        value = self.context_id
        if value is not UNSET:
            out["contextId"] = value
        value = self.details
        if value is not UNSET:
            out["details"] = plain(value)
        value = self.errors
        if value is not UNSET:
            out["errors"] = plain(value)
        return out
