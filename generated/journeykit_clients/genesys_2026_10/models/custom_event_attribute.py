# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
        data_type: str
        value: str


class CustomEventAttribute(Model):
    """A value of your own, with its type."""

    _properties: ClassVar[Mapping[str, str]] = {
        "dataType": "data_type",
        "value": "value",
    }

    __slots__ = (*_properties.values(),)

    data_type: str
    """Type of the value."""
    value: str
    """The value, as text."""

    def __init__(
        self,
        *,
        data_type: str,
        value: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.data_type = data_type
        self.value = value

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
        self.data_type = src_dict.get("dataType", UNSET)
        self.value = src_dict.get("value", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.data_type) is not UNSET:
                out["dataType"] = value
            elif "dataType" in out:
                del out["dataType"]
            if (value := this.value) is not UNSET:
                out["value"] = value
            elif "value" in out:
                del out["value"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
