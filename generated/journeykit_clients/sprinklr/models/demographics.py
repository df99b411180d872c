# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Demographics(Model):
    """Facts about the person."""

    _properties: ClassVar[Mapping[str, str]] = {
        "age": "age",
        "location": "location",
        "gender": "gender",
        "language": "language",
    }

    age: int | Unset
    """Age in years."""
    location: str | Unset
    """Where the person lives."""
    gender: str | Unset
    """Gender."""
    language: str | Unset
    """Language."""

    def __init__(
        self,
        *,
        age: int | Unset = UNSET,
        location: str | Unset = UNSET,
        gender: str | Unset = UNSET,
        language: str | Unset = UNSET,
    ) -> None:
        self._blank()
        self.age = age
        self.location = location
        self.gender = gender
        self.language = language

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.age = get("age", UNSET)
        self.location = get("location", UNSET)
        self.gender = get("gender", UNSET)
        self.language = get("language", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.age
        if value is not UNSET:
            out["age"] = value
        value = self.location
        if value is not UNSET:
            out["location"] = value
        value = self.gender
        if value is not UNSET:
            out["gender"] = value
        value = self.language
        if value is not UNSET:
            out["language"] = value
        return out
