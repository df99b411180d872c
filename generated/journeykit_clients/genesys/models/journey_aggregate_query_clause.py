# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
    decode_list,
    later,
    plain,
)
from ...types import UNSET

if TYPE_CHECKING:
    from .journey_aggregate_query_predicate import JourneyAggregateQueryPredicate
    from .logical_operator import LogicalOperator

_journey_aggregate_query_predicate = later(
    __name__,
    "_journey_aggregate_query_predicate",
    ".journey_aggregate_query_predicate",
    "JourneyAggregateQueryPredicate.from_dict",
)
_logical_operator = later(__name__, "_logical_operator", ".logical_operator", "members.__getitem__")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneyAggregateQueryClause(Model):
    """A group of predicates, joined by `type`."""

    _properties: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "predicates": "predicates",
    }

    type_: LogicalOperator
    """How tests are joined."""
    predicates: list[JourneyAggregateQueryPredicate]
    """The tests."""

    def __init__(
        self,
        *,
        type_: LogicalOperator,
        predicates: list[JourneyAggregateQueryPredicate],
    ) -> None:
        self._blank()
        self.type_ = type_
        self.predicates = predicates

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
            at = "type"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _logical_operator(value)
            self.type_ = value
            at = "predicates"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_list(value, _journey_aggregate_query_predicate)
            self.predicates = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.type_
        if value is not UNSET:
            out["type"] = plain(value)
        value = self.predicates
        if value is not UNSET:
            out["predicates"] = plain(value)
        return out
