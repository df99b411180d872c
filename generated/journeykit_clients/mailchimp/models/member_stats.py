# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .ecommerce_stats import EcommerceStats

_ecommerce_stats = later(__name__, "_ecommerce_stats", ".ecommerce_stats", "EcommerceStats.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        avg_open_rate: float | Unset
        avg_click_rate: float | Unset
        ecommerce_data: EcommerceStats | Unset


class MemberStats(Model):
    """Rates of a contact."""

    _properties: ClassVar[Mapping[str, str]] = {
        "avg_open_rate": "avg_open_rate",
        "avg_click_rate": "avg_click_rate",
        "ecommerce_data": "ecommerce_data",
    }

    __slots__ = (*_properties.values(),)

    avg_open_rate: float | Unset
    """Share of e-mails that the contact opened."""
    avg_click_rate: float | Unset
    """Share of e-mails in which the contact clicked."""
    ecommerce_data: EcommerceStats | Unset
    """What a contact bought."""

    def __init__(
        self,
        *,
        avg_open_rate: float | Unset = UNSET,
        avg_click_rate: float | Unset = UNSET,
        ecommerce_data: EcommerceStats | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.avg_open_rate = avg_open_rate
        self.avg_click_rate = avg_click_rate
        self.ecommerce_data = ecommerce_data

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
        self.avg_open_rate = src_dict.get("avg_open_rate", UNSET)
        self.avg_click_rate = src_dict.get("avg_click_rate", UNSET)
        at = ""
        value: Any
        try:
            at = "ecommerce_data"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _ecommerce_stats(value)
            self.ecommerce_data = value
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
            if (value := this.avg_open_rate) is not UNSET:
                out["avg_open_rate"] = value
            elif "avg_open_rate" in out:
                del out["avg_open_rate"]
            if (value := this.avg_click_rate) is not UNSET:
                out["avg_click_rate"] = value
            elif "avg_click_rate" in out:
                del out["avg_click_rate"]
            if (value := this.ecommerce_data) is not UNSET:
                out["ecommerce_data"] = None if value is None else value.to_dict()
            elif "ecommerce_data" in out:
                del out["ecommerce_data"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
