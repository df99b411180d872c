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
        id: int | Unset
        name: str | Unset


class TagName(Model):
    """A tag."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
    }

    __slots__ = (*_properties.values(),)

    id: int | Unset
    """Id of the tag."""
    name: str | Unset
    """Name of the tag."""

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.id = id
        self.name = name

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
        self.id = src_dict.get("id", UNSET)
        self.name = src_dict.get("name", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.id) is not UNSET:
                out["id"] = value
            elif "id" in out:
                del out["id"]
            if (value := this.name) is not UNSET:
                out["name"] = value
            elif "name" in out:
                del out["name"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
