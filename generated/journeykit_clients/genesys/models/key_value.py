# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
        key: str
        value: str


class KeyValue(Model):
    """One entry of free-form data."""

    _properties: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "value": "value",
    }

    __slots__ = (*_properties.values(),)

    key: str
    """Key of the entry."""
    value: str
    """Value of the entry."""

    def __init__(
        self,
        *,
        key: str,
        value: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.key = key
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
        self.key = src_dict.get("key", UNSET)
        self.value = src_dict.get("value", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.key) is not UNSET:
                out["key"] = value
            elif "key" in out:
                del out["key"]
            if (value := this.value) is not UNSET:
                out["value"] = value
            elif "value" in out:
                del out["value"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
