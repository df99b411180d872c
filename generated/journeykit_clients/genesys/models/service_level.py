# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ServiceLevel(Model):
    """A service-level goal: which share of conversations is to be answered within which time."""

    _properties: ClassVar[Mapping[str, str]] = {
        "percentage": "percentage",
        "durationMs": "duration_ms",
    }

    percentage: float | Unset
    """Share of conversations, from 0 to 1."""
    duration_ms: int | Unset
    """Time to answer, in milliseconds."""

    def __init__(
        self,
        *,
        percentage: float | Unset = UNSET,
        duration_ms: int | Unset = UNSET,
    ) -> None:
        self._blank()
        self.percentage = percentage
        self.duration_ms = duration_ms

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.percentage = get("percentage", UNSET)
        self.duration_ms = get("durationMs", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.percentage
        if value is not UNSET:
            out["percentage"] = value
        value = self.duration_ms
        if value is not UNSET:
            out["durationMs"] = value
        return out
