# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
        queue_id: int | Unset
        assignment_time: int | Unset


class FoundQueue(Model):
    """A queue, and since when the profile has been in it."""

    _properties: ClassVar[Mapping[str, str]] = {
        "queueId": "queue_id",
        "assignmentTime": "assignment_time",
    }

    __slots__ = (*_properties.values(),)

    queue_id: int | Unset
    """Id of the queue."""
    assignment_time: int | Unset
    """When the profile came into the queue, as a Unix timestamp."""

    def __init__(
        self,
        *,
        queue_id: int | Unset = UNSET,
        assignment_time: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.queue_id = queue_id
        self.assignment_time = assignment_time

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
        self.queue_id = src_dict.get("queueId", UNSET)
        self.assignment_time = src_dict.get("assignmentTime", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.queue_id) is not UNSET:
                out["queueId"] = value
            elif "queueId" in out:
                del out["queueId"]
            if (value := this.assignment_time) is not UNSET:
                out["assignmentTime"] = value
            elif "assignmentTime" in out:
                del out["assignmentTime"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
