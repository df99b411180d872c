# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
        age: int | Unset
        location: str | Unset
        gender: str | Unset
        language: str | Unset


class Demographics(Model):
    """Facts about the person."""

    _properties: ClassVar[Mapping[str, str]] = {
        "age": "age",
        "location": "location",
        "gender": "gender",
        "language": "language",
    }

    __slots__ = (*_properties.values(),)

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
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.age = age
        self.location = location
        self.gender = gender
        self.language = language

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
        self.age = src_dict.get("age", UNSET)
        self.location = src_dict.get("location", UNSET)
        self.gender = src_dict.get("gender", UNSET)
        self.language = src_dict.get("language", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.age) is not UNSET:
                out["age"] = value
            elif "age" in out:
                del out["age"]
            if (value := this.location) is not UNSET:
                out["location"] = value
            elif "location" in out:
                del out["location"]
            if (value := this.gender) is not UNSET:
                out["gender"] = value
            elif "gender" in out:
                del out["gender"]
            if (value := this.language) is not UNSET:
                out["language"] = value
            elif "language" in out:
                del out["language"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
