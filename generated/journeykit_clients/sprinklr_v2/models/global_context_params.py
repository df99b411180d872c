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
        ignore_dedup: bool | Unset


class GlobalContextParams(Model):
    """Values to hand to the journey for everybody, by name."""

    _properties: ClassVar[Mapping[str, str]] = {
        "IGNORE_DEDUP": "ignore_dedup",
    }

    __slots__ = (*_properties.values(),)

    ignore_dedup: bool | Unset
    """Whether a person may enter the journey again. If true, **Sprinklr does not look for duplicates** and people
    may get the same messages twice."""

    def __init__(
        self,
        *,
        ignore_dedup: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.ignore_dedup = ignore_dedup

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
        self.ignore_dedup = src_dict.get("IGNORE_DEDUP", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.ignore_dedup) is not UNSET:
                out["IGNORE_DEDUP"] = value
            elif "IGNORE_DEDUP" in out:
                del out["IGNORE_DEDUP"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
