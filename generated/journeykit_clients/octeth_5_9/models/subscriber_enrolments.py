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
from ...types import UNSET

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .enrolment import Enrolment

_enrolment = later(__name__, "_enrolment", ".enrolment", "Enrolment.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        in_progress: list[Enrolment]
        completed: list[Enrolment]


class SubscriberEnrolments(Model):
    """Journeys of a subscriber, by whether they are over."""

    _properties: ClassVar[Mapping[str, str]] = {
        "InProgress": "in_progress",
        "Completed": "completed",
    }

    __slots__ = (*_properties.values(),)

    in_progress: list[Enrolment]
    """Those that go on."""
    completed: list[Enrolment]
    """Those that are over."""

    def __init__(
        self,
        *,
        in_progress: list[Enrolment],
        completed: list[Enrolment],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.in_progress = in_progress
        self.completed = completed

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
        items: Any
        try:
            at = "InProgress"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _enrolment(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.in_progress = value
            at = "Completed"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _enrolment(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.completed = value
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
            if (value := this.in_progress) is not UNSET:
                out["InProgress"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "InProgress" in out:
                del out["InProgress"]
            if (value := this.completed) is not UNSET:
                out["Completed"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "Completed" in out:
                del out["Completed"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
