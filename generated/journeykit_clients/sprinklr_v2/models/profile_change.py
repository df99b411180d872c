# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .contact_change import ContactChange

_contact_change = later(__name__, "_contact_change", ".contact_change", "ContactChange.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        contact_info: ContactChange | Unset


class ProfileChange(Model):
    """Changes of the profile itself."""

    _properties: ClassVar[Mapping[str, str]] = {
        "contactInfo": "contact_info",
    }

    __slots__ = (*_properties.values(),)

    contact_info: ContactChange | Unset
    """How to name and reach the person from now on."""

    def __init__(
        self,
        *,
        contact_info: ContactChange | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.contact_info = contact_info

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
        try:
            at = "contactInfo"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _contact_change(value)
            self.contact_info = value
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
            if (value := this.contact_info) is not UNSET:
                out["contactInfo"] = None if value is None else value.to_dict()
            elif "contactInfo" in out:
                del out["contactInfo"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
