# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .journey_aggregate_query_clause import JourneyAggregateQueryClause
    from .journey_aggregate_query_predicate import JourneyAggregateQueryPredicate
    from .logical_operator import LogicalOperator

_journey_aggregate_query_clause = later(
    __name__,
    "_journey_aggregate_query_clause",
    ".journey_aggregate_query_clause",
    "JourneyAggregateQueryClause.from_dict",
)
_journey_aggregate_query_predicate = later(
    __name__,
    "_journey_aggregate_query_predicate",
    ".journey_aggregate_query_predicate",
    "JourneyAggregateQueryPredicate.from_dict",
)
_logical_operator = later(__name__, "_logical_operator", ".logical_operator", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        type_: LogicalOperator
        clauses: list[JourneyAggregateQueryClause] | Unset
        predicates: list[JourneyAggregateQueryPredicate] | Unset


class JourneyAggregateQueryFilter(Model):
    """A condition on the data: predicates and clauses, joined by `type`. Nests at most two levels deep: a clause
    holds predicates only."""

    _properties: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "clauses": "clauses",
        "predicates": "predicates",
    }

    __slots__ = (*_properties.values(),)

    type_: LogicalOperator
    """How tests are joined."""
    clauses: list[JourneyAggregateQueryClause] | Unset
    """Groups of predicates."""
    predicates: list[JourneyAggregateQueryPredicate] | Unset
    """Single tests."""

    def __init__(
        self,
        *,
        type_: LogicalOperator,
        clauses: list[JourneyAggregateQueryClause] | Unset = UNSET,
        predicates: list[JourneyAggregateQueryPredicate] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.type_ = type_
        self.clauses = clauses
        self.predicates = predicates

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
            at = "type"
            value = src_dict.get(at, UNSET)
            self.type_ = value if value is UNSET else _logical_operator[value]
            at = "clauses"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _journey_aggregate_query_clause(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.clauses = value
            at = "predicates"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _journey_aggregate_query_predicate(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.predicates = value
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
            if (value := this.type_) is not UNSET:
                out["type"] = None if value is None else value._value_
            elif "type" in out:
                del out["type"]
            if (value := this.clauses) is not UNSET:
                out["clauses"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "clauses" in out:
                del out["clauses"]
            if (value := this.predicates) is not UNSET:
                out["predicates"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "predicates" in out:
                del out["predicates"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
