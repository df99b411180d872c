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
from ...types import UNSET

if TYPE_CHECKING:
    from .external_segment_source import ExternalSegmentSource

_external_segment_source = later(
    __name__, "_external_segment_source", ".external_segment_source", "members.__getitem__"
)


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ExternalSegment(Model):
    """The counterpart of a segment in another system."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "source": "source",
    }

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
    ) -> None:
        self._blank()
        self.id = id
        self.name = name
        self.source = source

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
        self.name = get("name", UNSET)
        at = ""
        value: Any
        try:
            at = "source"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _external_segment_source(value)
            self.source = value
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
        value = self.name
        if value is not UNSET:
            out["name"] = value
        value = self.source
        if value is not UNSET:
            out["source"] = plain(value)
        return out
