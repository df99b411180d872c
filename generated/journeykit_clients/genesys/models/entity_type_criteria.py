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
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .condition_operator import ConditionOperator
    from .entity_type import EntityType

_condition_operator = later(__name__, "_condition_operator", ".condition_operator", "members.__getitem__")
_entity_type = later(__name__, "_entity_type", ".entity_type", "members.__getitem__")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EntityTypeCriteria(Model):
    """A condition on one attribute of an entity, such as the visit."""

    _properties: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "values": "values",
        "shouldIgnoreCase": "should_ignore_case",
        "operator": "operator",
        "entityType": "entity_type",
    }

    key: str
    """Name of the attribute."""
    values: list[str]
    """Values to compare with."""
    should_ignore_case: bool
    """Whether upper and lower case count as equal."""
    operator: ConditionOperator | Unset
    """Comparison of an attribute with a list of values."""
    entity_type: EntityType | Unset
    """Kind of entity that criteria look at."""

    def __init__(
        self,
        *,
        key: str,
        values: list[str],
        should_ignore_case: bool,
        operator: ConditionOperator | Unset = UNSET,
        entity_type: EntityType | Unset = UNSET,
    ) -> None:
        self._blank()
        self.key = key
        self.values = values
        self.should_ignore_case = should_ignore_case
        self.operator = operator
        self.entity_type = entity_type

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.key = get("key", UNSET)
        self.should_ignore_case = get("shouldIgnoreCase", UNSET)
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
            at = "entityType"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _entity_type(value)
            self.entity_type = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.key
        if value is not UNSET:
            out["key"] = value
        value = self.values
        if value is not UNSET:
            out["values"] = plain(value)
        value = self.should_ignore_case
        if value is not UNSET:
            out["shouldIgnoreCase"] = value
        value = self.operator
        if value is not UNSET:
            out["operator"] = plain(value)
        value = self.entity_type
        if value is not UNSET:
            out["entityType"] = plain(value)
        return out
