# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .context_pattern import ContextPattern

_context_pattern = later(__name__, "_context_pattern", ".context_pattern", "ContextPattern.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        patterns: list[ContextPattern]


class Context(Model):
    """Conditions on the circumstances of a visit, such as device, location or campaign."""

    _properties: ClassVar[Mapping[str, str]] = {
        "patterns": "patterns",
    }

    __slots__ = (*_properties.values(),)

    patterns: list[ContextPattern]
    """Sets of circumstances to look for, one or more."""

    def __init__(
        self,
        *,
        patterns: list[ContextPattern],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.patterns = patterns

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
        at = ""
        value: Any
        items: Any
        try:
            at = "patterns"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _context_pattern(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.patterns = value
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
            if (value := this.patterns) is not UNSET:
                out["patterns"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "patterns" in out:
                del out["patterns"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
