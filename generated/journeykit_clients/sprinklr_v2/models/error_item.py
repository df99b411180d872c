# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .error_details import ErrorDetails

_error_details = later(__name__, "_error_details", ".error_details", "ErrorDetails.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        id: str | Unset
        code: int | str | Unset
        message: str | Unset
        details: ErrorDetails | Unset


class ErrorItem(Model):
    """One error."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "code": "code",
        "message": "message",
        "details": "details",
    }

    __slots__ = (*_properties.values(),)

    id: str | Unset
    """Id of this occurrence; from the gateway only."""
    code: int | str | Unset
    """Code of the error: a string from the API, a number from the gateway."""
    message: str | Unset
    """Reason, in English."""
    details: ErrorDetails | Unset
    """More about the error. For a rate limit, the limit and when its window ends."""

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        code: int | str | Unset = UNSET,
        message: str | Unset = UNSET,
        details: ErrorDetails | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.id = id
        self.code = code
        self.message = message
        self.details = details

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
        self.code = src_dict.get("code", UNSET)
        self.message = src_dict.get("message", UNSET)
        at = ""
        value: Any
        try:
            at = "details"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _error_details(value)
            self.details = value
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
            if (value := this.code) is not UNSET:
                out["code"] = plain(value)
            elif "code" in out:
                del out["code"]
            if (value := this.message) is not UNSET:
                out["message"] = value
            elif "message" in out:
                del out["message"]
            if (value := this.details) is not UNSET:
                out["details"] = None if value is None else value.to_dict()
            elif "details" in out:
                del out["details"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
