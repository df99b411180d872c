# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart
from ...types import UNSET

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        code: int
        message: str


class ErrorItem(Model):
    """One error."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Code": "code",
        "Message": "message",
    }

    __slots__ = (*_properties.values(),)

    code: int
    """Number of the error, with a meaning of its own in each operation."""
    message: str
    """What is wrong, in English."""

    def __init__(
        self,
        *,
        code: int,
        message: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.code = code
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
        self.code = src_dict.get("Code", UNSET)
        self.message = src_dict.get("Message", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.code) is not UNSET:
                out["Code"] = value
            elif "Code" in out:
                del out["Code"]
            if (value := this.message) is not UNSET:
                out["Message"] = value
            elif "Message" in out:
                del out["Message"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
