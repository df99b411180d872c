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

    from .action_stats import ActionStats

_action_stats = later(__name__, "_action_stats", ".action_stats", "ActionStats.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        actions: list[ActionStats]
        success: bool | Unset


class JourneyStatsByActionResponse(Model):
    """Figures of a journey by action."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Actions": "actions",
        "Success": "success",
    }

    __slots__ = (*_properties.values(),)

    actions: list[ActionStats]
    """One entry for each SendEmail action, in order."""
    success: bool | Unset
    """Always true here."""

    def __init__(
        self,
        *,
        actions: list[ActionStats],
        success: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.actions = actions
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
            at = "Actions"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _action_stats(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.actions = value
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
            if (value := this.actions) is not UNSET:
                out["Actions"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "Actions" in out:
                del out["Actions"]
            if (value := this.success) is not UNSET:
                out["Success"] = value
            elif "Success" in out:
                del out["Success"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
