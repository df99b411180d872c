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
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .condition_operator import ConditionOperator
    from .entity_type import EntityType

_condition_operator = later(__name__, "_condition_operator", ".condition_operator", "members")
_entity_type = later(__name__, "_entity_type", ".entity_type", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        key: str | Unset
        values: list[str] | Unset
        should_ignore_case: bool | Unset
        operator: ConditionOperator | Unset
        entity_type: EntityType | Unset


class PatchEntityTypeCriteria(Model):
    """A condition on one attribute of an entity, changed."""

    _properties: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "values": "values",
        "shouldIgnoreCase": "should_ignore_case",
        "operator": "operator",
        "entityType": "entity_type",
    }

    __slots__ = (*_properties.values(),)

    key: str | Unset
    """Name of the attribute."""
    values: list[str] | Unset
    """Values to compare with."""
    should_ignore_case: bool | Unset
    """Whether case is ignored."""
    operator: ConditionOperator | Unset
    """Comparison of an attribute with a list of values."""
    entity_type: EntityType | Unset
    """Kind of entity that criteria look at."""

    def __init__(
        self,
        *,
        key: str | Unset = UNSET,
        values: list[str] | Unset = UNSET,
        should_ignore_case: bool | Unset = UNSET,
        operator: ConditionOperator | Unset = UNSET,
        entity_type: EntityType | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.key = key
        self.values = values
        self.should_ignore_case = should_ignore_case
        self.operator = operator
        self.entity_type = entity_type

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
        self.key = src_dict.get("key", UNSET)
        self.should_ignore_case = src_dict.get("shouldIgnoreCase", UNSET)
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
            at = "entityType"
            value = src_dict.get(at, UNSET)
            self.entity_type = value if value is UNSET else _entity_type[value]
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
            if (value := this.key) is not UNSET:
                out["key"] = value
            elif "key" in out:
                del out["key"]
            if (value := this.values) is not UNSET:
                out["values"] = [*value] if value.__class__ is list else plain(value)
            elif "values" in out:
                del out["values"]
            if (value := this.should_ignore_case) is not UNSET:
                out["shouldIgnoreCase"] = value
            elif "shouldIgnoreCase" in out:
                del out["shouldIgnoreCase"]
            if (value := this.operator) is not UNSET:
                out["operator"] = None if value is None else value._value_
            elif "operator" in out:
                del out["operator"]
            if (value := this.entity_type) is not UNSET:
                out["entityType"] = None if value is None else value._value_
            elif "entityType" in out:
                del out["entityType"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
