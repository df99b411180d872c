# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
    scalars,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .error_item import ErrorItem

_error_item = later(__name__, "_error_item", ".error_item", "ErrorItem.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        success: bool | Unset
        data: list[Any] | Unset
        errors: list[ErrorItem] | Unset


class ErrorEnvelope(Model):
    """Body of an error, in one of two forms: with `success` from the API, with `data` from the gateway in front of
    it. Some errors are plain text instead."""

    _properties: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "data": "data",
        "errors": "errors",
    }

    __slots__ = (*_properties.values(),)

    success: bool | Unset
    """Always false here."""
    data: list[Any] | Unset
    """Always empty here."""
    errors: list[ErrorItem] | Unset
    """The errors."""

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        data: list[Any] | Unset = UNSET,
        errors: list[ErrorItem] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.success = success
        self.data = data
        self.errors = errors

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
        self.success = src_dict.get("success", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "data"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.data = value
            at = "errors"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _error_item(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.errors = value
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
            if (value := this.success) is not UNSET:
                out["success"] = value
            elif "success" in out:
                del out["success"]
            if (value := this.data) is not UNSET:
                out["data"] = plain(value)
            elif "data" in out:
                del out["data"]
            if (value := this.errors) is not UNSET:
                out["errors"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "errors" in out:
                del out["errors"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
