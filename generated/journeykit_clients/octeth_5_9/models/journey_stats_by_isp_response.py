# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .domain_stats import DomainStats

_domain_stats = later(__name__, "_domain_stats", ".domain_stats", "DomainStats.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        by_isp: list[DomainStats]
        success: bool | Unset


class JourneyStatsByISPResponse(Model):
    """Figures of a journey by receiving domain."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ByISP": "by_isp",
        "Success": "success",
    }

    __slots__ = (*_properties.values(),)

    by_isp: list[DomainStats]
    """One entry for each domain."""
    success: bool | Unset
    """Always true here."""

    def __init__(
        self,
        *,
        by_isp: list[DomainStats],
        success: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.by_isp = by_isp
        self.success = success

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
        self.success = src_dict.get("Success", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "ByISP"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _domain_stats(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.by_isp = value
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
            if (value := this.by_isp) is not UNSET:
                out["ByISP"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "ByISP" in out:
                del out["ByISP"]
            if (value := this.success) is not UNSET:
                out["Success"] = value
            elif "Success" in out:
                del out["Success"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
