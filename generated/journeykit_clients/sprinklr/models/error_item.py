# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
    from .error_details import ErrorDetails

_error_details = later(__name__, "_error_details", ".error_details", "ErrorDetails.from_dict")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ErrorItem(Model):
    """One error."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "code": "code",
        "message": "message",
        "details": "details",
    }

    id: str | Unset
    """Id of this occurrence; from the gateway only."""
    code: int | str | Unset
    """Code of the error, a string from the API and a number from the gateway."""
    message: str | Unset
    """What is wrong, in English."""
    details: ErrorDetails | Unset
    """More about the error. For a rate limit, the limit and when it ends."""

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        code: int | str | Unset = UNSET,
        message: str | Unset = UNSET,
        details: ErrorDetails | Unset = UNSET,
    ) -> None:
        self._blank()
        self.id = id
        self.code = code
        self.message = message
        self.details = details

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
        self.code = get("code", UNSET)
        self.message = get("message", UNSET)
        at = ""
        value: Any
        try:
            at = "details"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _error_details(value)
            self.details = value
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
        value = self.code
        if value is not UNSET:
            out["code"] = plain(value)
        value = self.message
        if value is not UNSET:
            out["message"] = value
        value = self.details
        if value is not UNSET:
            out["details"] = plain(value)
        return out
