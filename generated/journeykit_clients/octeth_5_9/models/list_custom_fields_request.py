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

    from .custom_field_order_field import CustomFieldOrderField
    from .sort_order import SortOrder

_custom_field_order_field = later(__name__, "_custom_field_order_field", ".custom_field_order_field", "members")
_sort_order = later(__name__, "_sort_order", ".sort_order", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        command: Literal["customfields.get"]
        subscriber_list_id: int | str
        order_field: CustomFieldOrderField | Unset
        order_type: SortOrder | Unset
        return_global_custom_fields: bool | Unset


class ListCustomFieldsRequest(Model):
    """The list, and the order."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Command": "command",
        "SubscriberListID": "subscriber_list_id",
        "OrderField": "order_field",
        "OrderType": "order_type",
        "ReturnGlobalCustomFields": "return_global_custom_fields",
    }

    __slots__ = (*_properties.values(),)

    command: Literal["customfields.get"]
    """Name of the operation; the client adds it."""
    subscriber_list_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    order_field: CustomFieldOrderField | Unset
    """What custom fields are sorted by."""
    order_type: SortOrder | Unset
    """Up or down."""
    return_global_custom_fields: bool | Unset
    """With the global custom fields."""

    def __init__(
        self,
        *,
        command: Literal["customfields.get"] = "customfields.get",
        subscriber_list_id: int | str,
        order_field: CustomFieldOrderField | Unset = UNSET,
        order_type: SortOrder | Unset = UNSET,
        return_global_custom_fields: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.command = command
        self.subscriber_list_id = subscriber_list_id
        self.order_field = order_field
        self.order_type = order_type
        self.return_global_custom_fields = return_global_custom_fields

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
        self.subscriber_list_id = src_dict.get("SubscriberListID", UNSET)
        self.return_global_custom_fields = src_dict.get("ReturnGlobalCustomFields", UNSET)
        at = ""
        value: Any
        try:
            at = "OrderField"
            value = src_dict.get(at, UNSET)
            self.order_field = value if value is UNSET else _custom_field_order_field[value]
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
            if (value := this.subscriber_list_id) is not UNSET:
                out["SubscriberListID"] = plain(value)
            elif "SubscriberListID" in out:
                del out["SubscriberListID"]
            if (value := this.order_field) is not UNSET:
                out["OrderField"] = None if value is None else value._value_
            elif "OrderField" in out:
                del out["OrderField"]
            if (value := this.order_type) is not UNSET:
                out["OrderType"] = None if value is None else value._value_
            elif "OrderType" in out:
                del out["OrderType"]
            if (value := this.return_global_custom_fields) is not UNSET:
                out["ReturnGlobalCustomFields"] = value
            elif "ReturnGlobalCustomFields" in out:
                del out["ReturnGlobalCustomFields"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
