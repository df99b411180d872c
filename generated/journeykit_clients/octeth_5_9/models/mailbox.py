# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
        name: str | Unset
        email: str | Unset


class Mailbox(Model):
    """A name with an e-mail address."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Name": "name",
        "Email": "email",
    }

    __slots__ = (*_properties.values(),)

    name: str | Unset
    """Displayed name."""
    email: str | Unset
    """E-mail address."""

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.name = name
        self.email = email

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
        self.name = src_dict.get("Name", UNSET)
        self.email = src_dict.get("Email", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.name) is not UNSET:
                out["Name"] = value
            elif "Name" in out:
                del out["Name"]
            if (value := this.email) is not UNSET:
                out["Email"] = value
            elif "Email" in out:
                del out["Email"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
