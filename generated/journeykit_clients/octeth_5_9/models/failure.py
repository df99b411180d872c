# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    decode_list,
    later,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset
from ...unions import decode_union

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .error_item import ErrorItem

_error_item = later(__name__, "_error_item", ".error_item", "ErrorItem.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        success: bool | Unset
        error_code: int | list[ErrorItem | int] | Unset
        error_text: list[str] | str | Unset
        errors: list[ErrorItem] | Unset


class Failure(Model):
    """A failure, told in the older form of Octeth's answers."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Success": "success",
        "ErrorCode": "error_code",
        "ErrorText": "error_text",
        "Errors": "errors",
    }

    __slots__ = (*_properties.values(),)

    success: bool | Unset
    """Always false here."""
    error_code: int | list[ErrorItem | int] | Unset
    """Code of a failure, or several; each a number, or an object with its message."""
    error_text: list[str] | str | Unset
    """Text of the failure, or several in the order of the codes. Often left out."""
    errors: list[ErrorItem] | Unset
    """The same as codes and messages."""

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        error_code: int | list[ErrorItem | int] | Unset = UNSET,
        error_text: list[str] | str | Unset = UNSET,
        errors: list[ErrorItem] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.success = success
        self.error_code = error_code
        self.error_text = error_text
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
        self.success = src_dict.get("Success", UNSET)
        self.error_text = src_dict.get("ErrorText", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "ErrorCode"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = (
                    lambda value: decode_union(
                        value,
                        "",
                        (),
                        lambda items: decode_list(
                            items,
                            lambda value: decode_union(
                                value,
                                "",
                                (
                                    (
                                        "",
                                        (
                                            "Code",
                                            "Message",
                                        ),
                                        _error_item,
                                    ),
                                ),
                                None,
                                None,
                            ),
                        ),
                        None,
                    )
                )(value)
            self.error_code = value
            at = "Errors"
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
                out["Success"] = value
            elif "Success" in out:
                del out["Success"]
            if (value := this.error_code) is not UNSET:
                out["ErrorCode"] = plain(value)
            elif "ErrorCode" in out:
                del out["ErrorCode"]
            if (value := this.error_text) is not UNSET:
                out["ErrorText"] = plain(value)
            elif "ErrorText" in out:
                del out["ErrorText"]
            if (value := this.errors) is not UNSET:
                out["Errors"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "Errors" in out:
                del out["Errors"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
