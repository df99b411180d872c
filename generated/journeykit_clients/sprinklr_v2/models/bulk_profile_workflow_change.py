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

    from .custom_properties import CustomProperties

_custom_properties = later(__name__, "_custom_properties", ".custom_properties", "CustomProperties.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        partner_custom_properties: CustomProperties | Unset
        partner_custom_properties_added: CustomProperties | Unset
        partner_custom_properties_removed: CustomProperties | Unset


class BulkProfileWorkflowChange(Model):
    """Changes of custom properties."""

    _properties: ClassVar[Mapping[str, str]] = {
        "partnerCustomProperties": "partner_custom_properties",
        "partnerCustomPropertiesAdded": "partner_custom_properties_added",
        "partnerCustomPropertiesRemoved": "partner_custom_properties_removed",
    }

    __slots__ = (*_properties.values(),)

    partner_custom_properties: CustomProperties | Unset
    """Values of custom properties, by the property's name (`_c_` and an id, or a name of Sprinklr's)."""
    partner_custom_properties_added: CustomProperties | Unset
    """Values of custom properties, by the property's name (`_c_` and an id, or a name of Sprinklr's)."""
    partner_custom_properties_removed: CustomProperties | Unset
    """Values of custom properties, by the property's name (`_c_` and an id, or a name of Sprinklr's)."""

    def __init__(
        self,
        *,
        partner_custom_properties: CustomProperties | Unset = UNSET,
        partner_custom_properties_added: CustomProperties | Unset = UNSET,
        partner_custom_properties_removed: CustomProperties | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.partner_custom_properties = partner_custom_properties
        self.partner_custom_properties_added = partner_custom_properties_added
        self.partner_custom_properties_removed = partner_custom_properties_removed

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
            at = "partnerCustomProperties"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _custom_properties(value)
            self.partner_custom_properties = value
            at = "partnerCustomPropertiesAdded"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _custom_properties(value)
            self.partner_custom_properties_added = value
            at = "partnerCustomPropertiesRemoved"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _custom_properties(value)
            self.partner_custom_properties_removed = value
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
            if (value := this.partner_custom_properties) is not UNSET:
                out["partnerCustomProperties"] = None if value is None else value.to_dict()
            elif "partnerCustomProperties" in out:
                del out["partnerCustomProperties"]
            if (value := this.partner_custom_properties_added) is not UNSET:
                out["partnerCustomPropertiesAdded"] = None if value is None else value.to_dict()
            elif "partnerCustomPropertiesAdded" in out:
                del out["partnerCustomPropertiesAdded"]
            if (value := this.partner_custom_properties_removed) is not UNSET:
                out["partnerCustomPropertiesRemoved"] = None if value is None else value.to_dict()
            elif "partnerCustomPropertiesRemoved" in out:
                del out["partnerCustomPropertiesRemoved"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
