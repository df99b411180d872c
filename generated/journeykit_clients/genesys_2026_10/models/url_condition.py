# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
    scalars,
)
from ...model import Model, apart, plain
from ...types import UNSET

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .condition_operator import ConditionOperator

_condition_operator = later(__name__, "_condition_operator", ".condition_operator", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        values: list[str]
        operator: ConditionOperator


class UrlCondition(Model):
    """A condition on the address of the page that the visitor is on."""

    _properties: ClassVar[Mapping[str, str]] = {
        "values": "values",
        "operator": "operator",
    }

    __slots__ = (*_properties.values(),)

    values: list[str]
    """Addresses, or parts of them, to compare with."""
    operator: ConditionOperator
    """Comparison of an attribute with a list of values."""

    def __init__(
        self,
        *,
        values: list[str],
        operator: ConditionOperator,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.values = values
        self.operator = operator

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
            at = "values"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.values = value
            at = "operator"
            value = src_dict.get(at, UNSET)
            self.operator = value if value is UNSET else _condition_operator[value]
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
            if (value := this.values) is not UNSET:
                out["values"] = [*value] if value.__class__ is list else plain(value)
            elif "values" in out:
                del out["values"]
            if (value := this.operator) is not UNSET:
                out["operator"] = None if value is None else value._value_
            elif "operator" in out:
                del out["operator"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
