# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .published_text import PublishedText

_published_text = later(__name__, "_published_text", ".published_text", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        actionid: int | str
        published: PublishedText


class ActionPublished(Model):
    """An action, and whether it shall be published."""

    _properties: ClassVar[Mapping[str, str]] = {
        "actionid": "actionid",
        "published": "published",
    }

    __slots__ = (*_properties.values(),)

    actionid: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    published: PublishedText
    """Whether an action is published, as text."""

    def __init__(
        self,
        *,
        actionid: int | str,
        published: PublishedText,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.actionid = actionid
        self.published = published

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
        self.actionid = src_dict.get("actionid", UNSET)
        at = ""
        value: Any
        try:
            at = "published"
            value = src_dict.get(at, UNSET)
            self.published = value if value is UNSET else _published_text[value]
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
            if (value := this.actionid) is not UNSET:
                out["actionid"] = plain(value)
            elif "actionid" in out:
                del out["actionid"]
            if (value := this.published) is not UNSET:
                out["published"] = None if value is None else value._value_
            elif "published" in out:
                del out["published"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
