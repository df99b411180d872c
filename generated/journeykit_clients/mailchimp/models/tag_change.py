# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .tag_status import TagStatus

_tag_status = later(__name__, "_tag_status", ".tag_status", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        name: str
        status: TagStatus


class TagChange(Model):
    """A tag, and whether the contact shall have it."""

    _properties: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "status": "status",
    }

    __slots__ = (*_properties.values(),)

    name: str
    """Name of the tag."""
    status: TagStatus
    """Whether a contact has a tag."""

    def __init__(
        self,
        *,
        name: str,
        status: TagStatus,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.name = name
        self.status = status

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
        self.name = src_dict.get("name", UNSET)
        at = ""
        value: Any
        try:
            at = "status"
            value = src_dict.get(at, UNSET)
            self.status = value if value is UNSET else _tag_status[value]
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
            if (value := this.name) is not UNSET:
                out["name"] = value
            elif "name" in out:
                del out["name"]
            if (value := this.status) is not UNSET:
                out["status"] = None if value is None else value._value_
            elif "status" in out:
                del out["status"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
