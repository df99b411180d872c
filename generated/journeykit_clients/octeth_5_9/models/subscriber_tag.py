# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        tag_id: int | str
        tag_name: str


class SubscriberTag(Model):
    """A tag."""

    _properties: ClassVar[Mapping[str, str]] = {
        "TagID": "tag_id",
        "TagName": "tag_name",
    }

    __slots__ = (*_properties.values(),)

    tag_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    tag_name: str
    """Name of the tag."""

    def __init__(
        self,
        *,
        tag_id: int | str,
        tag_name: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.tag_id = tag_id
        self.tag_name = tag_name

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
        self.tag_id = src_dict.get("TagID", UNSET)
        self.tag_name = src_dict.get("TagName", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.tag_id) is not UNSET:
                out["TagID"] = plain(value)
            elif "TagID" in out:
                del out["TagID"]
            if (value := this.tag_name) is not UNSET:
                out["TagName"] = value
            elif "TagName" in out:
                del out["TagName"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
