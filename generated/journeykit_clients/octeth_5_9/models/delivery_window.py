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

    from .weekday import Weekday

_weekday = later(__name__, "_weekday", ".weekday", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        timezone: str | Unset
        start_time: str | Unset
        end_time: str | Unset
        days: list[Weekday] | Unset


class DeliveryWindow(Model):
    """When SMS may be sent."""

    _properties: ClassVar[Mapping[str, str]] = {
        "timezone": "timezone",
        "start_time": "start_time",
        "end_time": "end_time",
        "days": "days",
    }

    __slots__ = (*_properties.values(),)

    timezone: str | Unset
    """The time zone."""
    start_time: str | Unset
    """From which time of day, as `HH:MM`."""
    end_time: str | Unset
    """Until which time of day, as `HH:MM`."""
    days: list[Weekday] | Unset
    """On which days."""

    def __init__(
        self,
        *,
        timezone: str | Unset = UNSET,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        days: list[Weekday] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.timezone = timezone
        self.start_time = start_time
        self.end_time = end_time
        self.days = days

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
        self.timezone = src_dict.get("timezone", UNSET)
        self.start_time = src_dict.get("start_time", UNSET)
        self.end_time = src_dict.get("end_time", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "days"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _weekday[item])
                except TypeError:
                    raise DecodeError("a scalar", value[len(items)]).within(len(items)) from None
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.days = value
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
            if (value := this.timezone) is not UNSET:
                out["timezone"] = value
            elif "timezone" in out:
                del out["timezone"]
            if (value := this.start_time) is not UNSET:
                out["start_time"] = value
            elif "start_time" in out:
                del out["start_time"]
            if (value := this.end_time) is not UNSET:
                out["end_time"] = value
            elif "end_time" in out:
                del out["end_time"]
            if (value := this.days) is not UNSET:
                out["days"] = plain(value)
            elif "days" in out:
                del out["days"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
