# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
    later,
    plain,
    scalars,
)
from ...types import UNSET

if TYPE_CHECKING:
    from .condition_operator import ConditionOperator

_condition_operator = later(__name__, "_condition_operator", ".condition_operator", "members.__getitem__")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class UrlCondition(Model):
    """A condition on the address of the page that the visitor is on."""

    _properties: ClassVar[Mapping[str, str]] = {
        "values": "values",
        "operator": "operator",
    }

    values: list[str]
    """Addresses, or parts of them, to compare with."""
    operator: ConditionOperator
    """Comparison of an attribute with a list of values."""

    def __init__(
        self,
        *,
        values: list[str],
        operator: ConditionOperator,
    ) -> None:
        self._blank()
        self.values = values
        self.operator = operator

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        at = ""
        value: Any
        try:
            at = "values"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = (scalars)(value)
            self.values = value
            at = "operator"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _condition_operator(value)
            self.operator = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.values
        if value is not UNSET:
            out["values"] = plain(value)
        value = self.operator
        if value is not UNSET:
            out["operator"] = plain(value)
        return out
