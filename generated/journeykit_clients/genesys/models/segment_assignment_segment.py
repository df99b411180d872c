# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .segment_scope import SegmentScope

_segment_scope = later(__name__, "_segment_scope", ".segment_scope", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        id: str | Unset
        scope: SegmentScope | Unset
        version: int | Unset
        self_uri: str | Unset


class SegmentAssignmentSegment(Model):
    """The segment of an assignment."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "scope": "scope",
        "version": "version",
        "selfUri": "self_uri",
    }

    __slots__ = (*_properties.values(),)

    id: str | Unset
    """Id of the segment."""
    scope: SegmentScope | Unset
    """What a segment is assigned to."""
    version: int | Unset
    """Version of the segment."""
    self_uri: str | Unset
    """Address of the entity, relative to the API host."""

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        scope: SegmentScope | Unset = UNSET,
        version: int | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.id = id
        self.scope = scope
        self.version = version
        self.self_uri = self_uri

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
        self.version = src_dict.get("version", UNSET)
        self.self_uri = src_dict.get("selfUri", UNSET)
        at = ""
        value: Any
        try:
            at = "scope"
            value = src_dict.get(at, UNSET)
            self.scope = value if value is UNSET else _segment_scope[value]
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
            if (value := this.scope) is not UNSET:
                out["scope"] = None if value is None else value._value_
            elif "scope" in out:
                del out["scope"]
            if (value := this.version) is not UNSET:
                out["version"] = value
            elif "version" in out:
                del out["version"]
            if (value := this.self_uri) is not UNSET:
                out["selfUri"] = value
            elif "selfUri" in out:
                del out["selfUri"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
