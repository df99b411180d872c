# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
    scalars,
)
from ...model import Model, apart, plain
from ...types import UNSET

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        data_type: str
        values: list[str]


class CustomEventAttributeList(Model):
    """Values of your own, of one type."""

    _properties: ClassVar[Mapping[str, str]] = {
        "dataType": "data_type",
        "values": "values",
    }

    __slots__ = (*_properties.values(),)

    data_type: str
    """Type of the values."""
    values: list[str]
    """The values, as text."""

    def __init__(
        self,
        *,
        data_type: str,
        values: list[str],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.data_type = data_type
        self.values = values

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
        self.data_type = src_dict.get("dataType", UNSET)
        at = ""
        value: Any
        try:
            at = "values"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.values = value
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
            if (value := this.data_type) is not UNSET:
                out["dataType"] = value
            elif "dataType" in out:
                del out["dataType"]
            if (value := this.values) is not UNSET:
                out["values"] = [*value] if value.__class__ is list else plain(value)
            elif "values" in out:
                del out["values"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
