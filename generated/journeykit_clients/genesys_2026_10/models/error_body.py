# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .detail import Detail
    from .error_body_message_params import ErrorBodyMessageParams
    from .limit import Limit

_detail = later(__name__, "_detail", ".detail", "Detail.from_dict")
_error_body = later(__name__, "_error_body", ".error_body", "ErrorBody.from_dict")
_error_body_message_params = later(
    __name__, "_error_body_message_params", ".error_body_message_params", "ErrorBodyMessageParams.from_dict"
)
_limit = later(__name__, "_limit", ".limit", "Limit.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        message: str | Unset
        code: str | Unset
        status: int | Unset
        entity_id: str | Unset
        entity_name: str | Unset
        message_with_params: str | Unset
        message_params: ErrorBodyMessageParams | Unset
        context_id: str | Unset
        details: list[Detail] | Unset
        errors: list[ErrorBody] | Unset
        limit: Limit | Unset


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
        "limit": "limit",
    }

    __slots__ = (*_properties.values(),)

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
    limit: Limit | Unset
    """The limit that a request exceeded."""

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
        limit: Limit | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
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
        self.limit = limit

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
        self.message = src_dict.get("message", UNSET)
        self.code = src_dict.get("code", UNSET)
        self.status = src_dict.get("status", UNSET)
        self.entity_id = src_dict.get("entityId", UNSET)
        self.entity_name = src_dict.get("entityName", UNSET)
        self.message_with_params = src_dict.get("messageWithParams", UNSET)
        self.context_id = src_dict.get("contextId", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "messageParams"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _error_body_message_params(value)
            self.message_params = value
            at = "details"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _detail(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.details = value
            at = "errors"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _error_body(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.errors = value
            at = "limit"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _limit(value)
            self.limit = value
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
            if (value := this.message) is not UNSET:
                out["message"] = value
            elif "message" in out:
                del out["message"]
            if (value := this.code) is not UNSET:
                out["code"] = value
            elif "code" in out:
                del out["code"]
            if (value := this.status) is not UNSET:
                out["status"] = value
            elif "status" in out:
                del out["status"]
            if (value := this.entity_id) is not UNSET:
                out["entityId"] = value
            elif "entityId" in out:
                del out["entityId"]
            if (value := this.entity_name) is not UNSET:
                out["entityName"] = value
            elif "entityName" in out:
                del out["entityName"]
            if (value := this.message_with_params) is not UNSET:
                out["messageWithParams"] = value
            elif "messageWithParams" in out:
                del out["messageWithParams"]
            if (value := this.message_params) is not UNSET:
                out["messageParams"] = None if value is None else value.to_dict()
            elif "messageParams" in out:
                del out["messageParams"]
            if (value := this.context_id) is not UNSET:
                out["contextId"] = value
            elif "contextId" in out:
                del out["contextId"]
            if (value := this.details) is not UNSET:
                out["details"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "details" in out:
                del out["details"]
            if (value := this.errors) is not UNSET:
                out["errors"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "errors" in out:
                del out["errors"]
            if (value := this.limit) is not UNSET:
                out["limit"] = None if value is None else value.to_dict()
            elif "limit" in out:
                del out["limit"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
