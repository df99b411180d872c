# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
        field: str | Unset
        message: str | Unset


class FieldError(Model):
    """One refused field of a request."""

    _properties: ClassVar[Mapping[str, str]] = {
        "field": "field",
        "message": "message",
    }

    __slots__ = (*_properties.values(),)

    field: str | Unset
    """Name of the field; empty where the error concerns the whole body."""
    message: str | Unset
    """Why it was refused."""

    def __init__(
        self,
        *,
        field: str | Unset = UNSET,
        message: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.field = field
        self.message = message

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
        self.field = src_dict.get("field", UNSET)
        self.message = src_dict.get("message", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.field) is not UNSET:
                out["field"] = value
            elif "field" in out:
                del out["field"]
            if (value := this.message) is not UNSET:
                out["message"] = value
            elif "message" in out:
                del out["message"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
