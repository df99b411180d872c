# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
)
from ...types import UNSET

if TYPE_CHECKING:
    pass


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class KeyValue(Model):
    """One entry of free-form data."""

    _properties: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "value": "value",
    }

    key: str
    """Key of the entry."""
    value: str
    """Value of the entry."""

    def __init__(
        self,
        *,
        key: str,
        value: str,
    ) -> None:
        self._blank()
        self.key = key
        self.value = value

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.key = get("key", UNSET)
        self.value = get("value", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.key
        if value is not UNSET:
            out["key"] = value
        value = self.value
        if value is not UNSET:
            out["value"] = value
        return out
