# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart

if TYPE_CHECKING:
    pass


class MergeFields(Model):
    """Values by merge tag, such as `FNAME`."""

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
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        return self._start()
