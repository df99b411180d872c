# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        action_id: int | None | str
        action: Literal["DeleteSubscriber"]
        published: bool | Unset
        notes: str | Unset


class DeleteSubscriberAction(Model):
    """Delete the subscriber from the list, for good, and end the journey."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ActionID": "action_id",
        "Action": "action",
        "Published": "published",
        "Notes": "notes",
    }

    __slots__ = (*_properties.values(),)

    action_id: int | None | str
    """Id of an action that stays, or null to create it."""
    action: Literal["DeleteSubscriber"]
    """Type of the action."""
    published: bool | Unset
    """Whether the action is published."""
    notes: str | Unset
    """A note for administrators."""

    def __init__(
        self,
        *,
        action_id: int | None | str,
        action: Literal["DeleteSubscriber"] = "DeleteSubscriber",
        published: bool | Unset = UNSET,
        notes: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.action_id = action_id
        self.action = action
        self.published = published
        self.notes = notes

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
        self.action_id = src_dict.get("ActionID", UNSET)
        self.action = src_dict.get("Action", UNSET)
        self.published = src_dict.get("Published", UNSET)
        self.notes = src_dict.get("Notes", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.action_id) is not UNSET:
                out["ActionID"] = plain(value)
            elif "ActionID" in out:
                del out["ActionID"]
            if (value := this.action) is not UNSET:
                out["Action"] = value
            elif "Action" in out:
                del out["Action"]
            if (value := this.published) is not UNSET:
                out["Published"] = value
            elif "Published" in out:
                del out["Published"]
            if (value := this.notes) is not UNSET:
                out["Notes"] = value
            elif "Notes" in out:
                del out["Notes"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
