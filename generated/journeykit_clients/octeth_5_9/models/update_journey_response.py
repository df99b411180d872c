# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .journey import Journey

_journey = later(__name__, "_journey", ".journey", "Journey.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        journey: Journey


class UpdateJourneyResponse(Model):
    """The journey after the change."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Journey": "journey",
    }

    __slots__ = (*_properties.values(),)

    journey: Journey
    """A journey of the account."""

    def __init__(
        self,
        *,
        journey: Journey,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.journey = journey

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
        try:
            at = "Journey"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey(value)
            self.journey = value
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
            if (value := this.journey) is not UNSET:
                out["Journey"] = None if value is None else value.to_dict()
            elif "Journey" in out:
                del out["Journey"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
