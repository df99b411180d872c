# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        total_revenue: float | Unset
        number_of_orders: float | Unset
        currency_code: str | Unset


class EcommerceStats(Model):
    """What a contact bought."""

    _properties: ClassVar[Mapping[str, str]] = {
        "total_revenue": "total_revenue",
        "number_of_orders": "number_of_orders",
        "currency_code": "currency_code",
    }

    __slots__ = (*_properties.values(),)

    total_revenue: float | Unset
    """Revenue."""
    number_of_orders: float | Unset
    """Number of orders."""
    currency_code: str | Unset
    """Currency, three letters of ISO 4217."""

    def __init__(
        self,
        *,
        total_revenue: float | Unset = UNSET,
        number_of_orders: float | Unset = UNSET,
        currency_code: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.total_revenue = total_revenue
        self.number_of_orders = number_of_orders
        self.currency_code = currency_code

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
        self.total_revenue = src_dict.get("total_revenue", UNSET)
        self.number_of_orders = src_dict.get("number_of_orders", UNSET)
        self.currency_code = src_dict.get("currency_code", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.total_revenue) is not UNSET:
                out["total_revenue"] = value
            elif "total_revenue" in out:
                del out["total_revenue"]
            if (value := this.number_of_orders) is not UNSET:
                out["number_of_orders"] = value
            elif "number_of_orders" in out:
                del out["number_of_orders"]
            if (value := this.currency_code) is not UNSET:
                out["currency_code"] = value
            elif "currency_code" in out:
                del out["currency_code"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
