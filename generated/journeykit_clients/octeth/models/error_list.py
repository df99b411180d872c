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
from ...types import UNSET

if TYPE_CHECKING:
    from .error_item import ErrorItem

_error_item = later(__name__, "_error_item", ".error_item", "ErrorItem.from_dict")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ErrorList(Model):
    """Errors of an operation. There may be several, for example one per missing parameter."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Errors": "errors",
    }

    errors: list[ErrorItem]
    """The errors."""

    def __init__(
        self,
        *,
        errors: list[ErrorItem],
    ) -> None:
        self._blank()
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
        value = self.errors
        if value is not UNSET:
            out["Errors"] = plain(value)
        return out
