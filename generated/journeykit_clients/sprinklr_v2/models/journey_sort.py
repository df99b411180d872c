# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .journey_sort_key import JourneySortKey
    from .sort_order import SortOrder

_journey_sort_key = later(__name__, "_journey_sort_key", ".journey_sort_key", "members")
_sort_order = later(__name__, "_sort_order", ".sort_order", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        key: JourneySortKey
        order: SortOrder | Unset


class JourneySort(Model):
    """A property to sort by."""

    _properties: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "order": "order",
    }

    __slots__ = (*_properties.values(),)

    key: JourneySortKey
    """Property by which journeys can be sorted."""
    order: SortOrder | Unset
    """Ascending or descending."""

    def __init__(
        self,
        *,
        key: JourneySortKey,
        order: SortOrder | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.key = key
        self.order = order

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
        try:
            at = "key"
            value = src_dict.get(at, UNSET)
            self.key = value if value is UNSET else _journey_sort_key[value]
            at = "order"
            value = src_dict.get(at, UNSET)
            self.order = value if value is UNSET else _sort_order[value]
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
                out["key"] = None if value is None else value._value_
            elif "key" in out:
                del out["key"]
            if (value := this.order) is not UNSET:
                out["order"] = None if value is None else value._value_
            elif "order" in out:
                del out["order"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
