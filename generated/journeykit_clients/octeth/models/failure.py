# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
    from .error_item import ErrorItem

_error_item = later(__name__, "_error_item", ".error_item", "ErrorItem.from_dict")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Failure(Model):
    """A failure outside the operation, told in the older form of Octeth's answers."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Success": "success",
        "ErrorCode": "error_code",
        "ErrorText": "error_text",
        "Errors": "errors",
    }

    success: bool | Unset
    """Always false here."""
    error_code: int | list[int] | Unset
    """Code of the failure, or several."""
    error_text: list[str] | str | Unset
    """Text of the failure, or several in the order of the codes. Often left out."""
    errors: list[ErrorItem] | Unset
    """The same as codes and messages; from release 5.9.3 on."""

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        error_code: int | list[int] | Unset = UNSET,
        error_text: list[str] | str | Unset = UNSET,
        errors: list[ErrorItem] | Unset = UNSET,
    ) -> None:
        self._blank()
        self.success = success
        self.error_code = error_code
        self.error_text = error_text
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
        self.success = get("Success", UNSET)
        self.error_code = get("ErrorCode", UNSET)
        self.error_text = get("ErrorText", UNSET)
        at = ""
        value: Any
        try:
            at = "Errors"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_list(value, _error_item)
            self.errors = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.success
        if value is not UNSET:
            out["Success"] = value
        value = self.error_code
        if value is not UNSET:
            out["ErrorCode"] = plain(value)
        value = self.error_text
        if value is not UNSET:
            out["ErrorText"] = plain(value)
        value = self.errors
        if value is not UNSET:
            out["Errors"] = plain(value)
        return out
