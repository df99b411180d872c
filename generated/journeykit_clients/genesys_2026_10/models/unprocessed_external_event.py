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

    from .external_event import ExternalEvent

_external_event = later(__name__, "_external_event", ".external_event", "ExternalEvent.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        event: ExternalEvent
        original_request_index: int
        is_retryable: bool
        error_message: str
        status_code: int | Unset


class UnprocessedExternalEvent(Model):
    """An external event that was not taken in, and why."""

    _properties: ClassVar[Mapping[str, str]] = {
        "event": "event",
        "originalRequestIndex": "original_request_index",
        "isRetryable": "is_retryable",
        "errorMessage": "error_message",
        "statusCode": "status_code",
    }

    __slots__ = (*_properties.values(),)

    event: ExternalEvent
    """Something that happened to a contact outside Genesys."""
    original_request_index: int
    """Place of the event in the request."""
    is_retryable: bool
    """Whether sending it again may help."""
    error_message: str
    """Reason."""
    status_code: int | Unset
    """HTTP status of the failure."""

    def __init__(
        self,
        *,
        event: ExternalEvent,
        original_request_index: int,
        is_retryable: bool,
        error_message: str,
        status_code: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.event = event
        self.original_request_index = original_request_index
        self.is_retryable = is_retryable
        self.error_message = error_message
        self.status_code = status_code

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
        self.original_request_index = src_dict.get("originalRequestIndex", UNSET)
        self.is_retryable = src_dict.get("isRetryable", UNSET)
        self.error_message = src_dict.get("errorMessage", UNSET)
        self.status_code = src_dict.get("statusCode", UNSET)
        at = ""
        value: Any
        try:
            at = "event"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _external_event(value)
            self.event = value
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
            if (value := this.event) is not UNSET:
                out["event"] = None if value is None else value.to_dict()
            elif "event" in out:
                del out["event"]
            if (value := this.original_request_index) is not UNSET:
                out["originalRequestIndex"] = value
            elif "originalRequestIndex" in out:
                del out["originalRequestIndex"]
            if (value := this.is_retryable) is not UNSET:
                out["isRetryable"] = value
            elif "isRetryable" in out:
                del out["isRetryable"]
            if (value := this.error_message) is not UNSET:
                out["errorMessage"] = value
            elif "errorMessage" in out:
                del out["errorMessage"]
            if (value := this.status_code) is not UNSET:
                out["statusCode"] = value
            elif "statusCode" in out:
                del out["statusCode"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
