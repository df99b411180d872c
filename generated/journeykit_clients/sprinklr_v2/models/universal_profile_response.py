# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .error_item import ErrorItem
    from .universal_profile import UniversalProfile

_error_item = later(__name__, "_error_item", ".error_item", "ErrorItem.from_dict")
_universal_profile = later(__name__, "_universal_profile", ".universal_profile", "UniversalProfile.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        data: UniversalProfile | Unset
        errors: list[ErrorItem] | Unset


class UniversalProfileResponse(Model):
    """The answer with a profile."""

    _properties: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "errors": "errors",
    }

    __slots__ = (*_properties.values(),)

    data: UniversalProfile | Unset
    """A profile as Sprinklr keeps it."""
    errors: list[ErrorItem] | Unset
    """Empty where the profile was saved."""

    def __init__(
        self,
        *,
        data: UniversalProfile | Unset = UNSET,
        errors: list[ErrorItem] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.data = data
        self.errors = errors

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
            at = "data"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _universal_profile(value)
            self.data = value
            at = "errors"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _error_item(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.errors = value
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
            if (value := this.data) is not UNSET:
                out["data"] = None if value is None else value.to_dict()
            elif "data" in out:
                del out["data"]
            if (value := this.errors) is not UNSET:
                out["errors"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "errors" in out:
                del out["errors"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
