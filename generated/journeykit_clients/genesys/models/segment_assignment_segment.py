# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
    later,
    plain,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .segment_scope import SegmentScope

_segment_scope = later(__name__, "_segment_scope", ".segment_scope", "members.__getitem__")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SegmentAssignmentSegment(Model):
    """The segment of an assignment."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "scope": "scope",
        "version": "version",
        "selfUri": "self_uri",
    }

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
    ) -> None:
        self._blank()
        self.id = id
        self.scope = scope
        self.version = version
        self.self_uri = self_uri

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.id = get("id", UNSET)
        self.version = get("version", UNSET)
        self.self_uri = get("selfUri", UNSET)
        at = ""
        value: Any
        try:
            at = "scope"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _segment_scope(value)
            self.scope = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.id
        if value is not UNSET:
            out["id"] = value
        value = self.scope
        if value is not UNSET:
            out["scope"] = plain(value)
        value = self.version
        if value is not UNSET:
            out["version"] = value
        value = self.self_uri
        if value is not UNSET:
            out["selfUri"] = value
        return out
