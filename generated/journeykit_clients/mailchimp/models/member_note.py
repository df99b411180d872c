# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
    parse_datetime,
)
from ...model import Model, apart, written
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        note_id: int | Unset
        created_at: datetime.datetime | Unset
        created_by: str | Unset
        note: str | Unset


class MemberNote(Model):
    """A note on a contact."""

    _properties: ClassVar[Mapping[str, str]] = {
        "note_id": "note_id",
        "created_at": "created_at",
        "created_by": "created_by",
        "note": "note",
    }

    __slots__ = (*_properties.values(),)

    note_id: int | Unset
    """Id of the note."""
    created_at: datetime.datetime | Unset
    """When it was written."""
    created_by: str | Unset
    """Who wrote it."""
    note: str | Unset
    """Its text."""

    def __init__(
        self,
        *,
        note_id: int | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        created_by: str | Unset = UNSET,
        note: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.note_id = note_id
        self.created_at = created_at
        self.created_by = created_by
        self.note = note

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
        self.note_id = src_dict.get("note_id", UNSET)
        self.created_by = src_dict.get("created_by", UNSET)
        self.note = src_dict.get("note", UNSET)
        at = ""
        value: Any
        try:
            at = "created_at"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.created_at = value
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
            if (value := this.note_id) is not UNSET:
                out["note_id"] = value
            elif "note_id" in out:
                del out["note_id"]
            if (value := this.created_at) is not UNSET:
                out["created_at"] = written(value, source.get("created_at"))
            elif "created_at" in out:
                del out["created_at"]
            if (value := this.created_by) is not UNSET:
                out["created_by"] = value
            elif "created_by" in out:
                del out["created_by"]
            if (value := this.note) is not UNSET:
                out["note"] = value
            elif "note" in out:
                del out["note"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
