# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart
from ...types import UNSET

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .external_segment_source import ExternalSegmentSource

_external_segment_source = later(__name__, "_external_segment_source", ".external_segment_source", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        id: str
        name: str
        source: ExternalSegmentSource


class ExternalSegment(Model):
    """The counterpart of a segment in another system."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "source": "source",
    }

    __slots__ = (*_properties.values(),)

    id: str
    """Id in the other system."""
    name: str
    """Name in the other system."""
    source: ExternalSegmentSource
    """System that an external segment comes from."""

    def __init__(
        self,
        *,
        id: str,
        name: str,
        source: ExternalSegmentSource,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.id = id
        self.name = name
        self.source = source

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
        at = ""
        value: Any
        try:
            at = "source"
            value = src_dict.get(at, UNSET)
            self.source = value if value is UNSET else _external_segment_source[value]
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
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
            if (value := this.source) is not UNSET:
                out["source"] = None if value is None else value._value_
            elif "source" in out:
                del out["source"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
