# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        success: bool | Unset
        error_code: int | Unset


class TagSubscriberResponse(Model):
    """The tags were put on."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Success": "success",
        "ErrorCode": "error_code",
    }

    __slots__ = (*_properties.values(),)

    success: bool | Unset
    """Always true here."""
    error_code: int | Unset
    """Always 0 here."""

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        error_code: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.success = success
        self.error_code = error_code

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
        self.error_code = src_dict.get("ErrorCode", UNSET)
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
                out["ErrorCode"] = value
            elif "ErrorCode" in out:
                del out["ErrorCode"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
