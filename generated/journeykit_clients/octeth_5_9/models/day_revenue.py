# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
        date: str | Unset
        amount: float | Unset


class DayRevenue(Model):
    """Revenue of one day."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Date": "date",
        "Amount": "amount",
    }

    __slots__ = (*_properties.values(),)

    date: str | Unset
    """The day, as `YYYY-MM-DD`."""
    amount: float | Unset
    """Revenue, in units of the currency; 0 on days without any."""

    def __init__(
        self,
        *,
        date: str | Unset = UNSET,
        amount: float | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.date = date
        self.amount = amount

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
        self.date = src_dict.get("Date", UNSET)
        self.amount = src_dict.get("Amount", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.date) is not UNSET:
                out["Date"] = value
            elif "Date" in out:
                del out["Date"]
            if (value := this.amount) is not UNSET:
                out["Amount"] = value
            elif "Amount" in out:
                del out["Amount"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
