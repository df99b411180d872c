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
class WebMessagingOfferFields(Model):
    """Settings of a web messaging offer. For media type `webMessagingOffer`."""

    _properties: ClassVar[Mapping[str, str]] = {
        "offerText": "offer_text",
    }

    offer_text: str | Unset
    """Text that invites the visitor to a conversation."""

    def __init__(
        self,
        *,
        offer_text: str | Unset = UNSET,
    ) -> None:
        self._blank()
        self.offer_text = offer_text

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.offer_text = get("offerText", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.offer_text
        if value is not UNSET:
            out["offerText"] = value
        return out
