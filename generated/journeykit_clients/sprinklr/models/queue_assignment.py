# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
class QueueAssignment(Model):
    """A queue and when the profile came into it."""

    _properties: ClassVar[Mapping[str, str]] = {
        "queueId": "queue_id",
        "assignmentTime": "assignment_time",
    }

    queue_id: int | Unset
    """Id of the queue."""
    assignment_time: int | Unset
    """When the profile came into the queue, as a Unix timestamp."""

    def __init__(
        self,
        *,
        queue_id: int | Unset = UNSET,
        assignment_time: int | Unset = UNSET,
    ) -> None:
        self._blank()
        self.queue_id = queue_id
        self.assignment_time = assignment_time

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.queue_id = get("queueId", UNSET)
        self.assignment_time = get("assignmentTime", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.queue_id
        if value is not UNSET:
            out["queueId"] = value
        value = self.assignment_time
        if value is not UNSET:
            out["assignmentTime"] = value
        return out
