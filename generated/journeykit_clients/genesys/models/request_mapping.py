# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .flow_attribute_type import FlowAttributeType
    from .flow_mapping_type import FlowMappingType

_flow_attribute_type = later(__name__, "_flow_attribute_type", ".flow_attribute_type", "members")
_flow_mapping_type = later(__name__, "_flow_mapping_type", ".flow_mapping_type", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        name: str | Unset
        attribute_type: FlowAttributeType | Unset
        mapping_type: FlowMappingType | Unset
        value: str | Unset


class RequestMapping(Model):
    """Where the value of one input attribute of a flow comes from."""

    _properties: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "attributeType": "attribute_type",
        "mappingType": "mapping_type",
        "value": "value",
    }

    __slots__ = (*_properties.values(),)

    name: str | Unset
    """Name of the input attribute."""
    attribute_type: FlowAttributeType | Unset
    """Type of a flow input."""
    mapping_type: FlowMappingType | Unset
    """How a flow input gets its value."""
    value: str | Unset
    """The value, or the place to look it up, according to `mappingType`."""

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        attribute_type: FlowAttributeType | Unset = UNSET,
        mapping_type: FlowMappingType | Unset = UNSET,
        value: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.name = name
        self.attribute_type = attribute_type
        self.mapping_type = mapping_type
        self.value = value

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
        self.name = src_dict.get("name", UNSET)
        self.value = src_dict.get("value", UNSET)
        at = ""
        value: Any
        try:
            at = "attributeType"
            value = src_dict.get(at, UNSET)
            self.attribute_type = value if value is UNSET else _flow_attribute_type[value]
            at = "mappingType"
            value = src_dict.get(at, UNSET)
            self.mapping_type = value if value is UNSET else _flow_mapping_type[value]
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
            if (value := this.name) is not UNSET:
                out["name"] = value
            elif "name" in out:
                del out["name"]
            if (value := this.attribute_type) is not UNSET:
                out["attributeType"] = None if value is None else value._value_
            elif "attributeType" in out:
                del out["attributeType"]
            if (value := this.mapping_type) is not UNSET:
                out["mappingType"] = None if value is None else value._value_
            elif "mappingType" in out:
                del out["mappingType"]
            if (value := this.value) is not UNSET:
                out["value"] = value
            elif "value" in out:
                del out["value"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
