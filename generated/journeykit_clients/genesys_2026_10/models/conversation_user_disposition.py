# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .addressable_entity_ref import AddressableEntityRef

_addressable_entity_ref = later(
    __name__, "_addressable_entity_ref", ".addressable_entity_ref", "AddressableEntityRef.from_dict"
)


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        code: str
        user: AddressableEntityRef
        notes: str | Unset


class ConversationUserDisposition(Model):
    """How a user wrapped up a conversation."""

    _properties: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "user": "user",
        "notes": "notes",
    }

    __slots__ = (*_properties.values(),)

    code: str
    """Wrap-up code of the organisation."""
    user: AddressableEntityRef
    """Reference to another entity."""
    notes: str | Unset
    """Notes of the user."""

    def __init__(
        self,
        *,
        code: str,
        user: AddressableEntityRef,
        notes: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.code = code
        self.user = user
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
        self.code = src_dict.get("code", UNSET)
        self.notes = src_dict.get("notes", UNSET)
        at = ""
        value: Any
        try:
            at = "user"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _addressable_entity_ref(value)
            self.user = value
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
            if (value := this.code) is not UNSET:
                out["code"] = value
            elif "code" in out:
                del out["code"]
            if (value := this.user) is not UNSET:
                out["user"] = None if value is None else value.to_dict()
            elif "user" in out:
                del out["user"]
            if (value := this.notes) is not UNSET:
                out["notes"] = value
            elif "notes" in out:
                del out["notes"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
