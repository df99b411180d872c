# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .filter_operator import FilterOperator
    from .sort_order import SortOrder

_filter_operator = later(__name__, "_filter_operator", ".filter_operator", "members")
_sort_order = later(__name__, "_sort_order", ".sort_order", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        command: Literal["journey.action.subscribers"]
        journey_id: int | str
        action_id: int | str
        filter_json: str | Unset
        operator: FilterOperator | Unset
        records_per_request: int | Unset
        records_from: int | Unset
        order_field: str | Unset
        order_type: SortOrder | Unset


class ListActionSubscribersRequest(Model):
    """The action, filters and the page."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Command": "command",
        "JourneyID": "journey_id",
        "ActionID": "action_id",
        "FilterJSON": "filter_json",
        "Operator": "operator",
        "RecordsPerRequest": "records_per_request",
        "RecordsFrom": "records_from",
        "OrderField": "order_field",
        "OrderType": "order_type",
    }

    __slots__ = (*_properties.values(),)

    command: Literal["journey.action.subscribers"]
    """Name of the operation; the client adds it."""
    journey_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    action_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    filter_json: str | Unset
    """A JSON array, as text, of `opened`, `clicked`, `converted`, `browser_viewed`, `forwarded`, `unsubscribed`,
    `bounced` and `spam_complaint`."""
    operator: FilterOperator | Unset
    """How filters are combined."""
    records_per_request: int | Unset
    """Subscribers per page. Never 0: the server then falls back to its default, or to everybody."""
    records_from: int | Unset
    """How many subscribers to skip."""
    order_field: str | Unset
    """The field to sort by."""
    order_type: SortOrder | Unset
    """Up or down."""

    def __init__(
        self,
        *,
        command: Literal["journey.action.subscribers"] = "journey.action.subscribers",
        journey_id: int | str,
        action_id: int | str,
        filter_json: str | Unset = UNSET,
        operator: FilterOperator | Unset = UNSET,
        records_per_request: int | Unset = UNSET,
        records_from: int | Unset = UNSET,
        order_field: str | Unset = UNSET,
        order_type: SortOrder | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.command = command
        self.journey_id = journey_id
        self.action_id = action_id
        self.filter_json = filter_json
        self.operator = operator
        self.records_per_request = records_per_request
        self.records_from = records_from
        self.order_field = order_field
        self.order_type = order_type

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
        self.command = src_dict.get("Command", UNSET)
        self.journey_id = src_dict.get("JourneyID", UNSET)
        self.action_id = src_dict.get("ActionID", UNSET)
        self.filter_json = src_dict.get("FilterJSON", UNSET)
        self.records_per_request = src_dict.get("RecordsPerRequest", UNSET)
        self.records_from = src_dict.get("RecordsFrom", UNSET)
        self.order_field = src_dict.get("OrderField", UNSET)
        at = ""
        value: Any
        try:
            at = "Operator"
            value = src_dict.get(at, UNSET)
            self.operator = value if value is UNSET else _filter_operator[value]
            at = "OrderType"
            value = src_dict.get(at, UNSET)
            self.order_type = value if value is UNSET else _sort_order[value]
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
            if (value := this.command) is not UNSET:
                out["Command"] = value
            elif "Command" in out:
                del out["Command"]
            if (value := this.journey_id) is not UNSET:
                out["JourneyID"] = plain(value)
            elif "JourneyID" in out:
                del out["JourneyID"]
            if (value := this.action_id) is not UNSET:
                out["ActionID"] = plain(value)
            elif "ActionID" in out:
                del out["ActionID"]
            if (value := this.filter_json) is not UNSET:
                out["FilterJSON"] = value
            elif "FilterJSON" in out:
                del out["FilterJSON"]
            if (value := this.operator) is not UNSET:
                out["Operator"] = None if value is None else value._value_
            elif "Operator" in out:
                del out["Operator"]
            if (value := this.records_per_request) is not UNSET:
                out["RecordsPerRequest"] = value
            elif "RecordsPerRequest" in out:
                del out["RecordsPerRequest"]
            if (value := this.records_from) is not UNSET:
                out["RecordsFrom"] = value
            elif "RecordsFrom" in out:
                del out["RecordsFrom"]
            if (value := this.order_field) is not UNSET:
                out["OrderField"] = value
            elif "OrderField" in out:
                del out["OrderField"]
            if (value := this.order_type) is not UNSET:
                out["OrderType"] = None if value is None else value._value_
            elif "OrderType" in out:
                del out["OrderType"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
