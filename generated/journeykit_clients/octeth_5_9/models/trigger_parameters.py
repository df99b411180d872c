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

    from .interval_unit import IntervalUnit
    from .subscriber_count_mode import SubscriberCountMode
    from .weekday import Weekday

_interval_unit = later(__name__, "_interval_unit", ".interval_unit", "members")
_subscriber_count_mode = later(__name__, "_subscriber_count_mode", ".subscriber_count_mode", "members")
_weekday = later(__name__, "_weekday", ".weekday", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        interval_value: int | Unset
        interval_unit: IntervalUnit | Unset
        subscriber_count_mode: SubscriberCountMode | Unset
        subscriber_count_fixed: int | Unset
        subscriber_count_min: int | Unset
        subscriber_count_max: int | Unset
        time_constraint_enabled: bool | Unset
        allowed_days: list[Weekday] | Unset
        dont_send_before: str | Unset
        dont_send_after: str | Unset
        frequency_cap_enabled: bool | Unset
        frequency_cap_count: int | Unset
        frequency_cap_period: int | Unset
        frequency_cap_unit: IntervalUnit | Unset


class TriggerParameters(Model):
    """Settings of the trigger ScheduledPull. Keys may be written in upper or lower case; answers have them as here."""

    _properties: ClassVar[Mapping[str, str]] = {
        "IntervalValue": "interval_value",
        "IntervalUnit": "interval_unit",
        "SubscriberCountMode": "subscriber_count_mode",
        "SubscriberCountFixed": "subscriber_count_fixed",
        "SubscriberCountMin": "subscriber_count_min",
        "SubscriberCountMax": "subscriber_count_max",
        "TimeConstraintEnabled": "time_constraint_enabled",
        "AllowedDays": "allowed_days",
        "DontSendBefore": "dont_send_before",
        "DontSendAfter": "dont_send_after",
        "FrequencyCapEnabled": "frequency_cap_enabled",
        "FrequencyCapCount": "frequency_cap_count",
        "FrequencyCapPeriod": "frequency_cap_period",
        "FrequencyCapUnit": "frequency_cap_unit",
    }

    __slots__ = (*_properties.values(),)

    interval_value: int | Unset
    """How often subscribers are drawn, in `IntervalUnit`; never more often than once a minute."""
    interval_unit: IntervalUnit | Unset
    """Unit of a time."""
    subscriber_count_mode: SubscriberCountMode | Unset
    """Whether as many subscribers are drawn each time."""
    subscriber_count_fixed: int | Unset
    """How many are drawn, if fixed."""
    subscriber_count_min: int | Unset
    """How many are drawn at least, if random."""
    subscriber_count_max: int | Unset
    """How many are drawn at most, if random; `SubscriberCountMin` by default."""
    time_constraint_enabled: bool | Unset
    """Draw only at the days and times below."""
    allowed_days: list[Weekday] | Unset
    """Days on which subscribers are drawn; an empty list stops it. Only with `TimeConstraintEnabled`, like the next
    two."""
    dont_send_before: str | Unset
    """From which time of day, as `HH:MM` in the time zone of the journey's owner."""
    dont_send_after: str | Unset
    """Until which time of day, in the same form."""
    frequency_cap_enabled: bool | Unset
    """Limit how often the same subscriber is drawn."""
    frequency_cap_count: int | Unset
    """How often the same subscriber is drawn at most in the period."""
    frequency_cap_period: int | Unset
    """Length of the period, in `FrequencyCapUnit`."""
    frequency_cap_unit: IntervalUnit | Unset
    """Unit of a time."""

    def __init__(
        self,
        *,
        interval_value: int | Unset = UNSET,
        interval_unit: IntervalUnit | Unset = UNSET,
        subscriber_count_mode: SubscriberCountMode | Unset = UNSET,
        subscriber_count_fixed: int | Unset = UNSET,
        subscriber_count_min: int | Unset = UNSET,
        subscriber_count_max: int | Unset = UNSET,
        time_constraint_enabled: bool | Unset = UNSET,
        allowed_days: list[Weekday] | Unset = UNSET,
        dont_send_before: str | Unset = UNSET,
        dont_send_after: str | Unset = UNSET,
        frequency_cap_enabled: bool | Unset = UNSET,
        frequency_cap_count: int | Unset = UNSET,
        frequency_cap_period: int | Unset = UNSET,
        frequency_cap_unit: IntervalUnit | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.interval_value = interval_value
        self.interval_unit = interval_unit
        self.subscriber_count_mode = subscriber_count_mode
        self.subscriber_count_fixed = subscriber_count_fixed
        self.subscriber_count_min = subscriber_count_min
        self.subscriber_count_max = subscriber_count_max
        self.time_constraint_enabled = time_constraint_enabled
        self.allowed_days = allowed_days
        self.dont_send_before = dont_send_before
        self.dont_send_after = dont_send_after
        self.frequency_cap_enabled = frequency_cap_enabled
        self.frequency_cap_count = frequency_cap_count
        self.frequency_cap_period = frequency_cap_period
        self.frequency_cap_unit = frequency_cap_unit

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
        self.interval_value = src_dict.get("IntervalValue", UNSET)
        self.subscriber_count_fixed = src_dict.get("SubscriberCountFixed", UNSET)
        self.subscriber_count_min = src_dict.get("SubscriberCountMin", UNSET)
        self.subscriber_count_max = src_dict.get("SubscriberCountMax", UNSET)
        self.time_constraint_enabled = src_dict.get("TimeConstraintEnabled", UNSET)
        self.dont_send_before = src_dict.get("DontSendBefore", UNSET)
        self.dont_send_after = src_dict.get("DontSendAfter", UNSET)
        self.frequency_cap_enabled = src_dict.get("FrequencyCapEnabled", UNSET)
        self.frequency_cap_count = src_dict.get("FrequencyCapCount", UNSET)
        self.frequency_cap_period = src_dict.get("FrequencyCapPeriod", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "IntervalUnit"
            value = src_dict.get(at, UNSET)
            self.interval_unit = value if value is UNSET else _interval_unit[value]
            at = "SubscriberCountMode"
            value = src_dict.get(at, UNSET)
            self.subscriber_count_mode = value if value is UNSET else _subscriber_count_mode[value]
            at = "AllowedDays"
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
            self.allowed_days = value
            at = "FrequencyCapUnit"
            value = src_dict.get(at, UNSET)
            self.frequency_cap_unit = value if value is UNSET else _interval_unit[value]
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
            if (value := this.interval_value) is not UNSET:
                out["IntervalValue"] = value
            elif "IntervalValue" in out:
                del out["IntervalValue"]
            if (value := this.interval_unit) is not UNSET:
                out["IntervalUnit"] = None if value is None else value._value_
            elif "IntervalUnit" in out:
                del out["IntervalUnit"]
            if (value := this.subscriber_count_mode) is not UNSET:
                out["SubscriberCountMode"] = None if value is None else value._value_
            elif "SubscriberCountMode" in out:
                del out["SubscriberCountMode"]
            if (value := this.subscriber_count_fixed) is not UNSET:
                out["SubscriberCountFixed"] = value
            elif "SubscriberCountFixed" in out:
                del out["SubscriberCountFixed"]
            if (value := this.subscriber_count_min) is not UNSET:
                out["SubscriberCountMin"] = value
            elif "SubscriberCountMin" in out:
                del out["SubscriberCountMin"]
            if (value := this.subscriber_count_max) is not UNSET:
                out["SubscriberCountMax"] = value
            elif "SubscriberCountMax" in out:
                del out["SubscriberCountMax"]
            if (value := this.time_constraint_enabled) is not UNSET:
                out["TimeConstraintEnabled"] = value
            elif "TimeConstraintEnabled" in out:
                del out["TimeConstraintEnabled"]
            if (value := this.allowed_days) is not UNSET:
                out["AllowedDays"] = plain(value)
            elif "AllowedDays" in out:
                del out["AllowedDays"]
            if (value := this.dont_send_before) is not UNSET:
                out["DontSendBefore"] = value
            elif "DontSendBefore" in out:
                del out["DontSendBefore"]
            if (value := this.dont_send_after) is not UNSET:
                out["DontSendAfter"] = value
            elif "DontSendAfter" in out:
                del out["DontSendAfter"]
            if (value := this.frequency_cap_enabled) is not UNSET:
                out["FrequencyCapEnabled"] = value
            elif "FrequencyCapEnabled" in out:
                del out["FrequencyCapEnabled"]
            if (value := this.frequency_cap_count) is not UNSET:
                out["FrequencyCapCount"] = value
            elif "FrequencyCapCount" in out:
                del out["FrequencyCapCount"]
            if (value := this.frequency_cap_period) is not UNSET:
                out["FrequencyCapPeriod"] = value
            elif "FrequencyCapPeriod" in out:
                del out["FrequencyCapPeriod"]
            if (value := this.frequency_cap_unit) is not UNSET:
                out["FrequencyCapUnit"] = None if value is None else value._value_
            elif "FrequencyCapUnit" in out:
                del out["FrequencyCapUnit"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
