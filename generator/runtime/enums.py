"""Enumerations that keep what they do not know."""

from __future__ import annotations

from enum import Enum, StrEnum
from typing import Any


class OpenEnum(StrEnum):
    """A string enumeration that keeps values it does not know.

    An unknown value becomes a member named `UNKNOWN` that is not registered: equal to its string, written back as it
    came. Compare with `==`, not `is`.
    """

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = "UNKNOWN"
        member._value_ = value
        return member


class Members(dict[Any, Any]):
    """Look-up from wire value to member. Null and values of another type stand for themselves."""

    def __init__(self, enum: type[Enum]) -> None:
        super().__init__(enum._value2member_map_)  # nothing but its strings: Python looks those up fastest
        self.enum = enum

    def __missing__(self, value: Any) -> Any:
        if value is None:
            return None
        try:
            return self.enum(value)
        except ValueError:
            return value
