# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    decode_map,
    later,
    new,
)
from ...model import Apart, Model, apart

if TYPE_CHECKING:
    pass

_custom_event_attribute = later(
    __name__, "_custom_event_attribute", ".custom_event_attribute", "CustomEventAttribute.from_dict"
)


class AppEventTraits(Model):
    """Facts about the customer, by name, such as `email`, `givenName` or `cellPhone`. They help to recognise the
    same customer elsewhere."""

    _properties: ClassVar[Mapping[str, str]] = {}

    __slots__ = (*_properties.values(),)

    def __init__(
        self,
        *,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)

    if TYPE_CHECKING:  # what `journeykit.testing.make` takes

        @classmethod
        def _one(cls, *, seed: int = 0) -> Self: ...
        @classmethod
        def _many(cls, *, n: int, seed: int = 0) -> Self: ...

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
            at = ""
            others = {name: item for name, item in src_dict.items() if name not in cls._properties}
            self._source = Apart(src_dict, decode_map(others, _custom_event_attribute))
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        return self._start()
